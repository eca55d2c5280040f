import { describe, expect, it } from 'vitest';
import { PAGES, type PageName } from '../../../src/layout/pageSize';
import { arimoMetrics } from '../../../src/layout/textMetrics';
import { renderPptx } from '../../../src/render/pptx/renderPptx';
import { paperFigure } from '../../../src/scene/figure';
import type { GroupNode, Scene, SceneNode, TextNode } from '../../../src/scene/node';
import type { TimelineView } from '../../../src/view/timelineView';
import { CASES } from '../../cases/cases';
import { figureOf } from '../../cases/figureCase';
import { readFile } from '../../cases/readFile';
import { funding, plan, year } from '../../view/planBuilder';
import { viewOf } from '../../view/viewWords';
import { elementsOf, packageFaults, partOf, partsOf } from '../office/officeChecks';

const pptx = (scenes: readonly Scene[], notes = ''): Promise<Uint8Array> =>
  renderPptx(
    scenes.map((scene) => ({ scene, notes })),
    arimoMetrics,
  );

const pagesOf = (view: TimelineView, page: PageName = 'slide'): readonly Scene[] => paperFigure(view, PAGES[page]);

function nodesIn(nodes: readonly SceneNode[]): readonly SceneNode[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? [node, ...nodesIn(node.nodes)] : [node]));
}

const allNodes = (scene: Scene): readonly SceneNode[] => scene.regions.flatMap((region) => nodesIn(region.nodes));

const words = (texts: readonly string[]): readonly string[] => texts.join(' ').split(/\s+/).filter(Boolean).sort();

const slideText = (bytes: Uint8Array, number = 1): readonly string[] =>
  elementsOf(partOf(bytes, `ppt/slides/slide${String(number)}.xml`))
    .filter(({ name }) => name === 'a:t')
    .map(({ text }) => text);

const figures = CASES.map((figure) => ({
  name: figure.name,
  scenes: figureOf({ ...figure, page: 'slide' }, readFile),
}));

describe.each(figures)('renderPptx of $name', ({ scenes }) => {
  it('is a whole package: every part well formed, typed and where it is said to be', async () => {
    expect(packageFaults(await pptx(scenes))).toEqual([]);
  });

  it('has a slide for each page, whose text is that of the figure', async () => {
    const bytes = await pptx(scenes);
    expect([...partsOf(bytes).keys()].filter((path) => /^ppt\/slides\/[^/]*$/.test(path))).toHaveLength(scenes.length);
    for (const [index, scene] of scenes.entries()) {
      const texts = allNodes(scene).filter((node): node is TextNode => node.kind === 'text');
      expect(words(slideText(bytes, index + 1))).toEqual(words(texts.map(({ text }) => text)));
    }
  });

  it('has a shape with alt text for every bar and glyph, in its words', async () => {
    const bytes = await pptx(scenes);
    for (const [index, scene] of scenes.entries()) {
      const xml = partOf(bytes, `ppt/slides/slide${String(index + 1)}.xml`);
      const said = [...xml.matchAll(/<p:nvSpPr>\s*<p:cNvPr [^>]*?descr="([^"]*)"/g)].map(([, alt]) => alt);
      const bars = allNodes(scene).flatMap((node) => (node.kind === 'group' ? (node.parts ?? []) : []));
      expect(said).toEqual(
        bars.map(({ description }) => description.replaceAll('&', '&amp;').replaceAll('"', '&quot;')),
      );
    }
  });

  it('counts shapes once each, and keeps text boxes whole and on the slide', async () => {
    const elements = elementsOf(partOf(await pptx(scenes), 'ppt/slides/slide1.xml'));
    const ids = elements.filter(({ name }) => name === 'p:cNvPr').map(({ attributes }) => attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
    const [offs, exts] = ['a:off', 'a:ext'].map((name) =>
      elements.filter((element) => element.name === name && element.attributes['uri'] === undefined),
    );
    for (const [index, off] of offs?.entries() ?? []) {
      const [x, y, cx, cy] = [off, off, exts?.[index], exts?.[index]].map((element, side) =>
        Number(element?.attributes[['x', 'y', 'cx', 'cy'][side] ?? '']),
      );
      expect([x, y, cx, cy].every((value) => Number.isInteger(value) && (value ?? -1) >= 0)).toBe(true);
      expect((x ?? 0) + (cx ?? 0)).toBeLessThanOrEqual(960 * 12700);
      expect((y ?? 0) + (cy ?? 0)).toBeLessThanOrEqual(540 * 12700);
    }
  });
});

describe('renderPptx', () => {
  const harbour = plan([
    {
      title: 'Dredging',
      leads: ['Ports'],
      phases: [
        { label: 'Phase 1', date: year(2025), funding: funding('funded') },
        { label: 'Phase 2', date: year(2030), funding: funding('partial') },
      ],
    },
  ]);
  const scenes = pagesOf(viewOf(harbour, { subLanes: 'none' }));

  it('writes the same bytes on every day, in every time zone (E12)', async () => {
    const zone = process.env['TZ'];
    const files: Uint8Array[] = [];
    for (const place of ['Pacific/Auckland', 'America/Los_Angeles']) {
      process.env['TZ'] = place;
      files.push(await pptx(scenes));
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(files[0]).toEqual(files[1]);
  });

  it('names no person, no time and no other program (E10)', async () => {
    const parts = partsOf(await pptx(scenes));
    const properties = [...parts].filter(([path]) => path.startsWith('docProps/')).map(([, xml]) => xml);
    expect(properties.join('\n')).not.toMatch(
      /creator|lastModifiedBy|dcterms|\d{4}-\d\d-\d\d|Microsoft Office|PptxGen/,
    );
    expect(properties.join('\n')).toContain('<Application>Milepost</Application>');
    expect([...parts.values()].join('\n')).not.toContain('en-US');
  });

  it('groups a milestone under what it is called, with the whole of it as alt text', async () => {
    const group = elementsOf(partOf(await pptx(scenes), 'ppt/slides/slide1.xml')).find(
      ({ name, attributes }) => name === 'p:cNvPr' && attributes['descr']?.startsWith('Dredging.'),
    );
    expect(group?.attributes['name']).toContain('Dredging');
    expect(group?.attributes['descr']).toBe(
      allNodes(scenes[0] as Scene).find(
        (node): node is GroupNode => node.kind === 'group' && node.milestone !== undefined,
      )?.description,
    );
  });

  it('makes the title of the figure the title of its slide', async () => {
    const view = { ...viewOf(harbour), text: { ...viewOf(harbour).text, title: 'Harbour & <coast>' } };
    const xml = partOf(await pptx(pagesOf(view)), 'ppt/slides/slide1.xml');
    expect(xml.match(/<p:ph /g)).toHaveLength(1);
    // LibreOffice wraps titles, so a box only as wide as its words would break them.
    const width = Number(/<p:ph type="title"\/>.*?<a:ext cx="(\d+)"/s.exec(xml)?.[1]) / 12700;
    expect(width).toBeGreaterThan(1.04 * arimoMetrics.widthOf('Harbour & <coast>', 14, 'bold'));
    expect(xml.slice(xml.indexOf('<p:ph type="title"/>'))).toMatch(/^.*?<a:t>Harbour &amp; &lt;coast&gt;<\/a:t>/s);
  });

  it('writes notes as paragraphs, and none when there are none (R6)', async () => {
    const notesPart = 'ppt/notesSlides/notesSlide1.xml';
    const spoken = elementsOf(partOf(await pptx(scenes, 'Harbour.\n2026 & after.'), notesPart));
    expect(spoken.filter(({ name }) => name === 'a:t').map(({ text }) => text)).toEqual([
      'Harbour.',
      '2026 & after.',
      '1',
    ]);
    const silent = elementsOf(partOf(await pptx(scenes), notesPart));
    expect(silent.filter(({ name }) => name === 'a:t').map(({ text }) => text)).toEqual(['1']);
  });

  it.each([
    ['slide', 'cx="12192000" cy="6858000"'],
    ['slide-4-3', 'cx="9144000" cy="6858000"'],
  ] as const)('lays the page %s on a slide of %s', async (page, size) => {
    const xml = partOf(await pptx(pagesOf(viewOf(harbour), page)), 'ppt/presentation.xml');
    expect(xml).toContain(`<p:sldSz ${size}`);
  });

  it('never scales a figure that no usual slide holds: the slide is as large as it', async () => {
    const [scene] = scenes;
    const tall = { ...(scene as Scene), size: { width: 400, height: 700 } };
    expect(partOf(await pptx([tall]), 'ppt/presentation.xml')).toContain('<p:sldSz cx="5283200" cy="9093200"');
  });

  it.each([
    ['markup', '</a:t><script>alert(1)</script> & "q"', '</a:t><script>alert(1)</script> & "q"'],
    ['signs that XML can not hold', 'Bell\u0007 and half a pair \ud83d here', 'Bell and half a pair  here'],
    ['emoji and te reo', '🚢 Whakahoki ā-tau, whānau', '🚢 Whakahoki ā-tau, whānau'],
    ['32,000 letters', 'Wharf and channel '.repeat(1800).trim(), 'Wharf and channel Wharf and channel Wharf'],
  ])('holds titles with %s as plain text', async (_, title, expected) => {
    const hostile = plan([{ title, leads: ['A<b>'], date: year(2026) }]);
    const bytes = await pptx(pagesOf(viewOf(hostile)));
    expect(packageFaults(bytes)).toEqual([]);
    expect(partOf(bytes, 'ppt/slides/slide1.xml')).not.toContain('<script');
    expect(slideText(bytes).join(' ')).toContain(expected);
  });
});
