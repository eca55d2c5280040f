import PptxGenJS from 'pptxgenjs';
import type { Size } from '../../base/geometry';
import type { Scene } from '../../scene/node';
import { appProperties, coreProperties } from '../office/documentProperties';
import { changePart, closePackage, openPackage, type OfficeParts } from '../office/officePackage';
import { escapeXml, XmlWriter } from '../xmlWriter';
import { slideObjects } from './slideObjects';
import { slideSize } from './slideSize';
import { SlideXml } from './slideXml';
import type { TextWidths } from './textBlock';

/** A page of the figure and what its speaker notes say; empty: nothing. */
export interface Slide {
  readonly scene: Scene;
  readonly notes: string;
}

const LAYOUT = 'Figure';
const POINTS_PER_INCH = 72;

/**
 * The figure as a slide for each page, in native shapes and text. PptxGenJS makes the package around them. The shapes are
 * our own: its shapes have no alt text, no groups, no dashes of a given length, and paragraphs of several runs come out
 * wrong. `size`: of all slides, in points; usually what holds the figures with a margin.
 */
export async function renderPptx(
  slides: readonly Slide[],
  widths: TextWidths,
  size: Size = slideSize(slides.map(({ scene }) => scene.size)),
): Promise<Uint8Array<ArrayBuffer>> {
  const parts = await emptyPackage(slides, size);
  const title = slides[0]?.scene.title ?? '';
  slides.forEach(({ scene, notes }, index) => {
    const number = String(index + 1);
    changePart(parts, `ppt/slides/slide${number}.xml`, (xml) => withTree(xml, treeOf(scene, size, widths)));
    changePart(parts, `ppt/notesSlides/notesSlide${number}.xml`, (xml) => withNotes(xml, notes));
  });
  mend(parts);
  parts.set('docProps/core.xml', coreProperties(title));
  parts.set('docProps/app.xml', appProperties());
  return closePackage(parts);
}

/** A presentation of as many slides, each with a title to be and nothing else. */
async function emptyPackage(slides: readonly Slide[], size: Size): Promise<OfficeParts> {
  const deck = new PptxGenJS();
  const [width, height] = [size.width / POINTS_PER_INCH, size.height / POINTS_PER_INCH];
  deck.defineLayout({ name: LAYOUT, width, height });
  deck.layout = LAYOUT;
  const typeface = slides[0] === undefined ? 'Arial' : typefaceOf(slides[0].scene);
  deck.theme = { headFontFace: typeface, bodyFontFace: typeface };
  const box = { x: 0.2, y: 0.2, w: width - 0.4, h: 0.5 };
  deck.defineSlideMaster({
    title: LAYOUT,
    objects: [{ placeholder: { options: { name: 'title', type: 'title', align: 'left', ...box }, text: '' } }],
  });
  for (const { scene } of slides) {
    const slide = deck.addSlide({ masterName: LAYOUT });
    slide.background = { color: scene.background.slice(1) };
  }
  return openPackage((await deck.write({ outputType: 'uint8array' })) as Uint8Array);
}

/** Slides name one face; the first of the figure's list. */
function typefaceOf({ fontFamily }: Scene): string {
  return fontFamily.split(',')[0]?.trim() ?? 'Arial';
}

function treeOf(scene: Scene, slide: Size, widths: TextWidths): string {
  const xml = new XmlWriter();
  const at = { x: (slide.width - scene.size.width) / 2, y: (slide.height - scene.size.height) / 2 };
  new SlideXml(xml, at, typefaceOf(scene)).write(slideObjects(scene, widths));
  return xml.toString();
}

function withTree(xml: string, tree: string): string {
  return replaced(xml, /(<\/p:grpSpPr>).*(<\/p:spTree>)/s, (_, start, end) => `${start}\n${tree}${end}`);
}

/** Each line of the notes becomes a paragraph. */
function withNotes(xml: string, notes: string): string {
  const paragraphs = notes.split('\n').map((line) => {
    const run = `<a:r><a:rPr lang="en-NZ" dirty="0"/><a:t>${escapeXml(line)}</a:t></a:r>`;
    return `<a:p>${line === '' ? '<a:endParaRPr lang="en-NZ" dirty="0"/>' : run}</a:p>`;
  });
  const body = /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s;
  return replaced(xml, body, (_, start, end) => start + paragraphs.join('') + end);
}

/** What the library leaves other than the standard has it. */
function mend(parts: OfficeParts): void {
  changePart(parts, '[Content_Types].xml', (xml) =>
    xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (entry, path: string) => (parts.has(path) ? entry : '')),
  );
  changePart(parts, 'ppt/presentation.xml', (xml) =>
    replaced(xml, /(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)/s, (_, a, b) => b + a),
  );
  for (const [path, xml] of parts) {
    if (typeof xml !== 'string' || !path.startsWith('ppt/')) continue;
    // A title is a title by its type; with a number of its own it would be one of several.
    const titled = xml.replace(/<p:ph\s+idx="\d+"\s+type="title"\s+hasCustomPrompt="1"\s*\/>/g, '<p:ph type="title"/>');
    parts.set(path, titled.replaceAll('lang="en-US"', 'lang="en-NZ"'));
  }
}

/** Throws when there is nothing to replace: the library that wrote the package has changed. */
function replaced(xml: string, pattern: RegExp, by: (whole: string, ...parts: readonly string[]) => string): string {
  if (!pattern.test(xml)) throw new Error(`missing ${pattern.source}`);
  return xml.replace(pattern, by as (whole: string, ...parts: unknown[]) => string);
}
