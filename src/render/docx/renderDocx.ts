import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageOrientation,
  Paragraph,
  SectionType,
  SimpleField,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { FigureWords } from '../../scene/figureWords';
import type { Scene } from '../../scene/node';
import { appProperties, coreProperties } from '../office/documentProperties';
import { changePart, closePackage, openPackage } from '../office/officePackage';
import { renderSvg } from '../svgString';
import { xmlText } from '../xmlWriter';
import { dataTable } from './dataTable';
import { paragraphStyles } from './paragraphStyles';
import { sheetFor, TABLE_SHEET, type Sheet } from './sheet';

const PIXELS_PER_MM = 96 / 25.4;
const MM_PER_POINT = 25.4 / 72;
/** Twentieths of a point from the edge of the paper to header and footer. */
const HEADER_AT = 284;

/**
 * The figure for a Word document: each page as a picture at its own size (SVG, with a PNG for programs that do not read
 * it) over a caption, then the data table, the notes and the source. The pages are those without a title: the caption
 * says it (CONVENTIONS E6). `pictures`: the PNG of each page.
 */
export async function renderDocx(
  pages: readonly Scene[],
  words: FigureWords,
  pictures: readonly Uint8Array[],
): Promise<Uint8Array<ArrayBuffer>> {
  const sections = pages.map((page, index) => {
    const part = pages.length > 1 ? ` (${String(index + 1)} of ${String(pages.length)})` : '';
    const children = [
      picture(page, words, pictures[index] ?? new Uint8Array()),
      figureCaption(words.title + part, index > 0),
    ];
    return section(sheetFor(sizeMm(page)), words, children);
  });
  const document = new Document({
    styles: {
      default: { document: { run: { font: 'Arial', size: 20, language: { value: 'en-NZ' } } } },
      paragraphStyles,
    },
    sections: [...sections, section(TABLE_SHEET, words, tableChildren(words))],
  });
  const parts = openPackage(new Uint8Array(await Packer.toArrayBuffer(document)));
  let count = 0;
  changePart(parts, 'word/document.xml', (xml) =>
    // Counted on from one document to the next by the library; counted anew, equal documents are equal bytes.
    xml.replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${String(++count)}"`),
  );
  parts.set('docProps/core.xml', coreProperties(words.title));
  parts.set('docProps/app.xml', appProperties());
  return closePackage(parts);
}

function sizeMm({ paper, size }: Scene): { readonly widthMm: number; readonly heightMm: number } {
  return paper ?? { widthMm: size.width * MM_PER_POINT, heightMm: size.height * MM_PER_POINT };
}

function picture(page: Scene, words: FigureWords, png: Uint8Array): Paragraph {
  const { widthMm, heightMm } = sizeMm(page);
  const transformation = { width: widthMm * PIXELS_PER_MM, height: heightMm * PIXELS_PER_MM };
  const run = new ImageRun({
    type: 'svg',
    data: bytes(new TextEncoder().encode(renderSvg(page))),
    fallback: { type: 'png', data: bytes(png) },
    transformation,
    altText: { name: 'Figure 1', title: xmlText(words.title), description: xmlText(words.altText) },
  });
  return new Paragraph({ style: 'Figure', children: [run] });
}

/** Another page of a figure keeps its number. */
function figureCaption(text: string, again: boolean): Paragraph {
  return caption('Figure', again ? 'SEQ Figure \\c \\* ARABIC' : 'SEQ Figure \\* ARABIC', text);
}

function caption(kind: string, field: string, text: string): Paragraph {
  const children = [new TextRun(`${kind} `), new SimpleField(field, '1'), new TextRun(`: ${xmlText(text)}`)];
  return new Paragraph({ style: 'Caption', children });
}

function tableChildren(words: FigureWords): readonly FileChild[] {
  const paragraph = (text: string, style: string): Paragraph => new Paragraph({ style, text: xmlText(text) });
  const { footnotes, source, typedDescription, table } = words;
  const width = convertMillimetersToTwip(TABLE_SHEET.width - 2 * TABLE_SHEET.side);
  return [
    ...(typedDescription === '' ? [] : typedDescription.split('\n').map((line) => paragraph(line, 'Normal'))),
    caption('Table', 'SEQ Table \\* ARABIC', `What Figure 1 shows: ${words.title}`),
    dataTable(table, width),
    ...footnotes.map(({ mark, text }) => paragraph(text.startsWith(mark) ? text : `${mark} ${text}`, 'Notes')),
    ...(source === '' ? [] : [paragraph(source, 'Notes')]),
  ];
}

/** A page with the marking on top and at the bottom, as typed (CONVENTIONS E5). */
function section(sheet: Sheet, { marking }: FigureWords, children: readonly FileChild[]): ISectionOptions {
  const [width, height] = [convertMillimetersToTwip(sheet.width), convertMillimetersToTwip(sheet.height)];
  const [side, end] = [convertMillimetersToTwip(sheet.side), convertMillimetersToTwip(sheet.end)];
  const wide = width > height;
  const size = {
    // The library turns a landscape page by itself.
    width: wide ? height : width,
    height: wide ? width : height,
    orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  };
  const margin = { top: end, bottom: end, left: side, right: side, header: HEADER_AT, footer: HEADER_AT };
  const marked = new Paragraph({ style: 'Marking', alignment: AlignmentType.CENTER, text: xmlText(marking) });
  return {
    properties: { type: SectionType.NEXT_PAGE, page: { size, margin } },
    ...(marking.trim() === ''
      ? {}
      : {
          headers: { default: new Header({ children: [marked] }) },
          footers: { default: new Footer({ children: [marked] }) },
        }),
    children: [...children],
  };
}

/** Bytes as the library takes them, in the browser and elsewhere. */
function bytes(content: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(content);
}
