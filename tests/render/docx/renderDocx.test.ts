import { describe, expect, it } from 'vitest';
import { PAGES, type PageName } from '../../../src/layout/pageSize';
import { renderDocx } from '../../../src/render/docx/renderDocx';
import { captionedFigure } from '../../../src/scene/captionedFigure';
import { figureWords } from '../../../src/scene/figureWords';
import type { TimelineView } from '../../../src/view/timelineView';
import type { FigureText } from '../../../src/view/viewSpec';
import { CASES } from '../../cases/cases';
import { viewOf as viewOfCase } from '../../cases/figureCase';
import { readFile } from '../../cases/readFile';
import { funding, plan, undated, year } from '../../view/planBuilder';
import { viewOf } from '../../view/viewWords';
import { elementsOf, packageFaults, partOf, partsOf } from '../office/officeChecks';

/** Stands in for pictures: nothing looks into them. */
const PICTURE = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

function docx(view: TimelineView, page: PageName = 'a4-landscape'): Promise<Uint8Array> {
  const pages = captionedFigure(view, PAGES[page]);
  return renderDocx(
    pages,
    figureWords(view, pages),
    pages.map(() => PICTURE),
  );
}

const documentOf = (bytes: Uint8Array): string => partOf(bytes, 'word/document.xml');

/** The paragraphs of a style, as text. */
function paragraphs(xml: string, style: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map((paragraph) =>
      elementsOf(paragraph)
        .filter(({ name }) => name === 'w:t')
        .map(({ text }) => text)
        .join(' ')
        .replace(' : ', ': '),
    );
}

const harbour = plan(
  [
    { title: 'Tender & design', leads: ['Ports'], date: year(2026), funding: funding('funded') },
    { title: 'Whānau hui', leads: ['Ports'], date: undated('TBC'), funding: funding('tbc') },
  ],
  { footnotes: [{ mark: '*', text: 'Subject to Budget 2027', line: 4 }] },
);

function harbourView(text: Partial<FigureText> = {}): TimelineView {
  const view = viewOf(harbour, { subLanes: 'none' });
  return { ...view, text: { ...view.text, title: 'Harbour <plan>', source: 'Source: the plan', ...text } };
}

describe('renderDocx', () => {
  it.each(CASES.map((figure) => [figure.name, figure] as const))(
    'makes a whole package of %s, with a picture and a row for all that is shown',
    async (_, figure) => {
      const view = viewOfCase(figure, readFile);
      const bytes = await docx(view, figure.page);
      expect(packageFaults(bytes)).toEqual([]);
      const pages = captionedFigure(view, PAGES[figure.page]);
      const media = [...partsOf(bytes).keys()].filter((path) => path.startsWith('word/media/'));
      expect(media.filter((path) => path.endsWith('.svg'))).toHaveLength(pages.length);
      const rows = documentOf(bytes).match(/<w:tr>/g) ?? [];
      expect(rows).toHaveLength(figureWords(view, pages).table.rows.length + 1);
    },
  );

  it('says the title in a caption that Word counts, and not in the picture (E6)', async () => {
    const bytes = await docx(harbourView());
    const xml = documentOf(bytes);
    expect(paragraphs(xml, 'Caption')).toEqual([
      'Figure 1: Harbour <plan>',
      'Table 1: What Figure 1 shows: Harbour <plan>',
    ]);
    expect(xml).toContain('w:instr="SEQ Figure \\* ARABIC"');
    expect(partOf(bytes, 'word/styles.xml')).toMatch(/w:styleId="Caption"[^>]*><w:name w:val="caption"\/>/);
    const svg = elementsOf([...partsOf(bytes)].find(([path]) => path.endsWith('.svg'))?.[1] ?? '');
    expect(svg.filter(({ name }) => name === 'text').map(({ text }) => text)).not.toContain('Harbour <plan>');
  });

  it('gives the picture its own size, its alt text, and a PNG beside the SVG (E2, E8, E9)', async () => {
    const view = harbourView({ altText: 'One of two is dated.' });
    const [page] = captionedFigure(view, PAGES['a4-landscape']);
    const xml = documentOf(await docx(view));
    const [extent] = elementsOf(/<wp:extent [^>]*>/.exec(xml)?.[0] ?? '');
    expect(Number(extent?.attributes['cx']) / 36000).toBeCloseTo(page?.paper?.widthMm ?? 0, 1);
    expect(Number(extent?.attributes['cy']) / 36000).toBeCloseTo(page?.paper?.heightMm ?? 0, 1);
    expect(xml).toMatch(/<wp:docPr id="1"[^>]* descr="One of two is dated\." title="Harbour &lt;plan&gt;"/);
    expect(xml).toMatch(/<a:blip r:embed="[^"]*".*<asvg:svgBlip /s);
  });

  it('marks every page at both ends as typed, and none when there is no marking (E5)', async () => {
    const marked = partsOf(await docx(harbourView({ marking: 'In Confidence & draft' })));
    const ends = [...marked].filter(([path]) => /^word\/(header|footer)\d/.test(path)).map(([, xml]) => xml);
    expect(ends).toHaveLength(4);
    for (const xml of ends) expect(xml).toContain('In Confidence &amp; draft');
    const plainParts = [...partsOf(await docx(harbourView())).keys()];
    expect(plainParts.filter((path) => /^word\/(header|footer)\d/.test(path))).toEqual([]);
  });

  it('puts all cells into the table, repeats its header on every page, and ends with notes and source', async () => {
    const xml = documentOf(await docx(harbourView()));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(paragraphs(xml, 'TableHeader')).toContain('Date as written');
    expect(paragraphs(xml, 'TableText')).toEqual(
      expect.arrayContaining(['Tender & design', 'Whānau hui', 'TBC', '2026']),
    );
    expect(paragraphs(xml, 'Notes')).toEqual(['* Subject to Budget 2027', 'Source: the plan']);
  });

  it('keeps the number of a figure that goes on over pages, and says which part it is', async () => {
    const many = plan(
      Array.from({ length: 60 }, (_, i) => ({ title: `Step ${String(i)}`, leads: [`Agency ${String(i % 6)}`], date: year(2026) })),
    ); // prettier-ignore
    const view = viewOf(many, { subLanes: 'none' });
    const xml = documentOf(await docx({ ...view, text: { ...view.text, title: 'Many' } }));
    const captions = paragraphs(xml, 'Caption').slice(0, -1);
    expect(captions.length).toBeGreaterThan(1);
    captions.forEach((caption, index) => {
      expect(caption).toBe(`Figure 1: Many (${String(index + 1)} of ${String(captions.length)})`);
    });
    expect(xml.match(/SEQ Figure \\c/g)).toHaveLength(captions.length - 1);
  });

  it('holds what was typed as a long description', async () => {
    const xml = documentOf(await docx(harbourView({ longDescription: 'First line.\nSecond line.' })));
    expect(paragraphs(xml, 'Normal')).toEqual(['First line.', 'Second line.']);
  });

  it('writes the same bytes again, in every time zone, and names no person and no time (E10, E12)', async () => {
    const zone = process.env['TZ'];
    const files: Uint8Array[] = [];
    for (const place of ['Pacific/Auckland', 'America/Los_Angeles']) {
      process.env['TZ'] = place;
      files.push(await docx(harbourView()));
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(files[0]).toEqual(files[1]);
    const properties = partOf(files[0] ?? new Uint8Array(), 'docProps/core.xml');
    expect(properties).not.toMatch(/creator|lastModifiedBy|dcterms|Un-named/);
    expect(partOf(files[0] ?? new Uint8Array(), 'word/styles.xml')).toContain('<w:lang w:val="en-NZ"/>');
  });

  it('holds hostile cells as plain text', async () => {
    const title = '</w:t><script>alert(1)</script> \u0007\ud83d & 🚢';
    const bytes = await docx(viewOf(plan([{ title, leads: ['A'], date: year(2026) }]), { subLanes: 'none' }));
    expect(packageFaults(bytes)).toEqual([]);
    expect(documentOf(bytes)).not.toContain('<script');
    expect(paragraphs(documentOf(bytes), 'TableText')).toContain('</w:t><script>alert(1)</script>  & 🚢');
  });
});
