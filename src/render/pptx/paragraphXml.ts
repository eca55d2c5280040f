import type { TextNode } from '../../scene/node';
import type { XmlWriter } from '../xmlWriter';
import { writeColour } from './shapeLook';
import type { TextBlock } from './textBlock';

/** Runs stand a space apart; a difference smaller than this, in points, is that of sums. */
const CLOSE = 0.5;

const ALIGNED = { start: 'l', middle: 'ctr', end: 'r' } as const;

/** The text of a block as one paragraph, broken where the figure breaks it: nothing is wrapped or shrunk again. */
export function writeParagraph(xml: XmlWriter, { lines, anchor, pitch }: TextBlock, typeface: string): void {
  xml.open('p:txBody');
  xml.open('a:bodyPr', { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor: 't' });
  xml.element('a:noAutofit', {}).close().element('a:lstStyle', {}).open('a:p');
  xml.open('a:pPr', { marL: 0, indent: 0, algn: ALIGNED[anchor] });
  if (pitch !== undefined) writeSpacing(xml, 'a:lnSpc', pitch);
  writeSpacing(xml, 'a:spcBef', 0);
  xml.element('a:buNone', {}).close();
  for (const [index, line] of lines.entries()) {
    if (index > 0) writeBreak(xml, line[0]?.node, typeface);
    line.forEach(({ node, extra }, place) => {
      const close = Math.abs(extra) < CLOSE;
      if (place > 0 && !close) writeRun(xml, node, ' ', typeface, extra);
      writeRun(xml, node, place > 0 && close ? ` ${node.text}` : node.text, typeface);
    });
  }
  xml.close().close();
}

function writeSpacing(xml: XmlWriter, element: 'a:lnSpc' | 'a:spcBef', points: number): void {
  xml.open(element).element('a:spcPts', { val: Math.round(points * 100) });
  xml.close();
}

/** A break is as high as the line it begins. */
function writeBreak(xml: XmlWriter, next: TextNode | undefined, typeface: string): void {
  if (next === undefined) return;
  xml.open('a:br');
  writeLook(xml, next, typeface);
  xml.close();
}

/** `extra`: room after each of its letters. */
function writeRun(xml: XmlWriter, node: TextNode, text: string, typeface: string, extra = 0): void {
  xml.open('a:r');
  writeLook(xml, node, typeface, extra);
  xml.element('a:t', {}, text).close();
}

function writeLook(xml: XmlWriter, { size, bold, fill, lang }: TextNode, typeface: string, extra = 0): void {
  const spacing = extra === 0 ? {} : { spc: Math.round(extra * 100) };
  const language = lang === 'mi' ? 'mi-NZ' : 'en-NZ';
  xml.open('a:rPr', { lang: language, sz: Math.round(size * 100), b: bold ? 1 : 0, ...spacing, dirty: 0 });
  writeColour(xml, fill);
  for (const script of ['latin', 'ea', 'cs']) xml.element(`a:${script}`, { typeface });
  xml.close();
}
