import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { FIGURE_WRITERS } from '../../src/cli/figureWriters';
import { readTable } from '../../src/csv/readTable';
import { withStep } from '../../src/deck/editDeck';
import { generateDeck } from '../../src/deck/generateDeck';
import { copiedTable } from '../../src/export/copiedTable';
import { csvName, projectName } from '../../src/export/dataNames';
import { exportNames } from '../../src/export/exportName';
import { findingsCsv } from '../../src/export/findingsCsv';
import { setAsideCsv } from '../../src/export/setAsideCsv';
import { tableCsv } from '../../src/export/tableCsv';
import { makeTakeAway } from '../../src/export/takeAway';
import { DEFAULT_PAGE_SETUP } from '../../src/layout/pageSetup';
import { FORMATS, USUAL_OPTIONS, type FormatId } from '../../src/render/figureFormat';
import { filePages } from '../../src/scene/filePages';
import { figureWords } from '../../src/scene/figureWords';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import { figureTable } from '../../src/view/figureTable';
import type { TimelineView } from '../../src/view/timelineView';
import { BRIEFING } from '../deck/deckOfFile';
import { profileBreaches } from '../figure/paperProfile';
import { svgElements } from '../figure/svgElements';
import { elementsOf, packageFaults, partsOf } from '../render/office/officeChecks';
import { readPdf } from '../render/pdf/readPdf';
import { hostilePlan } from './hostilePlan';
import { NAUGHTY } from './naughtyStrings';
import { FILE_NAMES, PAYLOADS } from './payloads';

const WATCH = { progress: () => undefined, signal: new AbortController().signal };
const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ['texts that attack', PAYLOADS],
  ['naughty strings', NAUGHTY],
];

/** The files of a figure as the command line writes them. */
async function written(view: TimelineView, id: FormatId): Promise<readonly Uint8Array[]> {
  const pages = filePages(view, { ...DEFAULT_PAGE_SETUP, appendix: true }, FORMATS[id].captions);
  const write = await FIGURE_WRITERS[id]();
  return (await write(pages, USUAL_OPTIONS, WATCH, () => figureWords(view, pages))).files;
}

const decode = (bytes: Uint8Array | undefined): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** What in a part of an Office file runs or reaches out when it is opened or pressed. */
const LIVE = /^(?:a:hlink[A-Z]\w*|w:hyperlink|p:oleObj|p:control|w:object|w:control|w:altChunk|o:OLEObject)$/;
/** The only fields: numbers of pages, and of figures in their captions. None has a word of a cell in it. */
const FIELD = /^(?:PAGE|NUMPAGES|slidenum|datetimeFigureOut|SEQ (?:Figure|Table) (?:\\c )?\\\* ARABIC)$/;

function liveParts(bytes: Uint8Array): readonly string[] {
  const found: string[] = [];
  for (const [path, content] of partsOf(bytes)) {
    if (/vbaProject|embeddings|activeX|\.bin$/i.test(path)) found.push(path);
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    for (const { name, text, attributes } of elementsOf(content)) {
      const field = { 'w:instrText': text, 'w:fldSimple': attributes['w:instr'], 'a:fld': attributes['type'] }[name];
      if (LIVE.test(name) || (field !== undefined && !FIELD.test(field))) {
        found.push(`${path}: ${name} ${field ?? ''}`);
      }
    }
  }
  return found;
}

describe.each(LISTS)('Nothing that is written from %s is anything but text:', (_, payloads) => {
  const hostile = hostilePlan(payloads);
  const views = [hostile.view(), hostile.view({ lanes: 'area', colourBy: 'column:constructor', labels: 'key' })];

  it('SVG is well formed and keeps to its elements and attributes (S5, S6)', async () => {
    for (const view of views) {
      const files = await written(view, 'svg');
      expect(files.length).toBeGreaterThan(0);
      for (const bytes of files) {
        const svg = decode(bytes);
        expect(profileBreaches(elementsOf(svg))).toEqual([]);
        expect(svg).not.toMatch(/<!|<\?(?!xml)|\u0000/);
      }
    }
  });

  it('PDF has no action, script, file or address in it', async () => {
    const [bytes = new Uint8Array()] = await written(hostile.view({ labels: 'key' }), 'pdf');
    // Text is packed or in brackets; what stands in the open are the names of what a PDF is made of.
    const open = new TextDecoder('latin1').decode(bytes).replace(/stream[^]*?endstream|\((?:\\.|[^\\)])*\)/g, '');
    expect(open).not.toMatch(/\/(?:JavaScript|JS|AA|OpenAction|Launch|URI|EmbeddedFile|SubmitForm|GoToR|RichMedia|Movie)\b/); // prettier-ignore
    const { pages } = await readPdf(bytes);
    expect(pages.length).toBeGreaterThan(0);
  });

  it.each(['pptx', 'docx'] as const)('%s is well formed, leads nowhere and runs nothing', async (format) => {
    // A document of every fourth: each stands in many places, and a hundred pages of them take long to write.
    const few = hostilePlan(payloads.filter((_text, i) => i % 4 === 0));
    const [bytes = new Uint8Array()] = await written(few.view({ colourBy: 'column:constructor' }), format);
    expect(packageFaults(bytes)).toEqual([]);
    expect(liveParts(bytes)).toEqual([]);
  });

  it('a presentation with such titles and notes is as sound', async () => {
    const { plan, text } = hostilePlan(payloads.filter((_text, i) => i % 8 === 0).slice(0, 40));
    const content = { plan, spec: defaultViewSpec(plan), text };
    const deck = payloads.slice(0, 60).reduce(
      (made, payload, i) => {
        const step = made.steps[i % made.steps.length];
        return withStep(made, step?.id ?? '', { title: payload, notes: payloads.slice(i, i + 9).join('\n') });
      },
      generateDeck(content, { by: 'lane', from: BRIEFING }),
    );
    const { files } = await makeTakeAway(deck, content, { format: 'pptx', shape: '16:9', notes: true }, WATCH);
    const bytes = files[0]?.bytes ?? new Uint8Array();
    expect(packageFaults(bytes)).toEqual([]);
    expect(liveParts(bytes)).toEqual([]);
  });

  it('PNG says nothing of the plan beside its picture (S14)', async () => {
    const [bytes = new Uint8Array()] = await written(hostilePlan(payloads.slice(0, 8)).view(), 'png');
    const raw = new TextDecoder('latin1').decode(bytes);
    expect(raw.startsWith('\u0089PNG')).toBe(true);
    expect(raw).not.toMatch(/tEXt|iTXt|zTXt|eXIf/);
  });

  it('no cell of a CSV runs as a formula, and every cell comes back (S7)', () => {
    const { table, plan } = hostile;
    for (const csv of [tableCsv(table), findingsCsv(plan.issues), setAsideCsv(plan, [table])]) {
      expect(csv.startsWith('\ufeff"')).toBe(true);
      const cells = Papa.parse<string[]>(csv.slice(1), { newline: '\r\n' }).data.flat();
      expect(cells.filter((cell) => /^[\s"']*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) && !cell.startsWith("'"))).toEqual(
        [],
      );
    }
    const again = readTable(new TextEncoder().encode(tableCsv(table)), table.file);
    expect(again.columns).toEqual(table.columns);
    expect(again.rows.map(({ cells }) => cells)).toEqual(table.rows.map(({ cells }) => cells));
  });

  it('a copied table has the cells it should, as text, and none that runs where it is pasted', () => {
    for (const view of views) {
      const data = figureTable(view);
      const { text, html = '' } = copiedTable(data);
      const lines = text.split('\n');
      expect(lines).toHaveLength(data.rows.length + 1);
      for (const line of lines) expect(line.split('\t')).toHaveLength(data.header.length);
      const elements = svgElements(html.trimEnd());
      expect(new Set(elements.map(({ name }) => name))).toEqual(new Set(['table', 'thead', 'tbody', 'tr', 'th', 'td']));
      const cells = [...lines.flatMap((line) => line.split('\t')), ...elements.map((element) => element.text)];
      expect(cells.filter((cell) => /^[\s"']*[=+\-@＝＋－＠]/.test(cell) && !cell.startsWith("'"))).toEqual([]);
    }
  });
});

/** Names that Windows keeps for devices, whatever ending they have. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

describe('The names of files', () => {
  it('are safe on every system, whatever the plan is called', () => {
    const titles = [...PAYLOADS, ...NAUGHTY, ...FILE_NAMES];
    const names = titles.flatMap((title) => [
      ...exportNames({ title, asAt: BRIEFING, page: 'a4-landscape' }, '.svg', 2),
      ...exportNames({ title, asAt: undefined, page: 'a4-landscape' }, '.pdf', 1),
      csvName(title, 'repaired'),
      projectName(title),
    ]);
    for (const name of names) {
      expect(name).toMatch(/^[a-z0-9][a-z0-9_.-]*$/);
      expect(name.length).toBeLessThanOrEqual(120);
      expect(name).not.toMatch(/\.\.|[. ]$/);
      expect(name).not.toMatch(DEVICE);
    }
  });
});
