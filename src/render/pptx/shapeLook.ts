import type { Point, Rect } from '../../base/geometry';
import { clamp } from '../../base/number';
import type { Paint, RectNode } from '../../scene/node';
import type { XmlWriter } from '../xmlWriter';
import type { PathSegment } from './pathSegments';

/** A length in the unit of slides: 12,700 to a point. */
export function emu(points: number): number {
  return Math.round(points * 12700) + 0;
}

/** A box, with round corners where it has a radius. */
export function writeBox(xml: XmlWriter, { width, height, radius = 0 }: RectNode): void {
  const shorter = Math.min(width, height);
  if (radius === 0 || shorter === 0) {
    xml.open('a:prstGeom', { prst: 'rect' }).element('a:avLst', {}).close();
    return;
  }
  const part = Math.round(clamp(radius / shorter, 0, 0.5) * 100000);
  xml.open('a:prstGeom', { prst: 'roundRect' }).open('a:avLst');
  xml
    .element('a:gd', { name: 'adj', fmla: `val ${String(part)}` })
    .close()
    .close();
}

/** Any outline, from the corner of its box. */
export function writePath(xml: XmlWriter, segments: readonly PathSegment[], box: Rect): void {
  const point = ({ x, y }: Point): void => {
    xml.element('a:pt', { x: emu(x - box.x), y: emu(y - box.y) });
  };
  xml.open('a:custGeom');
  for (const list of ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst']) xml.element(list, {});
  xml.element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }).open('a:pathLst');
  xml.open('a:path', { w: emu(box.width), h: emu(box.height) });
  for (const segment of segments) {
    if (segment.kind === 'close') {
      xml.element('a:close', {});
      continue;
    }
    xml.open({ move: 'a:moveTo', line: 'a:lnTo', curve: 'a:cubicBezTo' }[segment.kind]);
    if (segment.kind === 'curve') segment.by.forEach(point);
    point(segment.to);
    xml.close();
  }
  xml.close().close().close();
}

/** Fill and outline; what is not painted is said to be empty, else a program's own look would show. */
export function writePaint(xml: XmlWriter, paint: Paint): void {
  if (paint.fill === undefined) xml.element('a:noFill', {});
  else writeColour(xml, paint.fill);
  writeStroke(xml, paint);
}

/** A line with its own dashes: those that programs have names for are not as long as the figure's. */
export function writeStroke(xml: XmlWriter, { stroke, strokeWidth = 1, dash = [], cap }: Paint): void {
  if (stroke === undefined) {
    xml.open('a:ln').element('a:noFill', {}).close();
    return;
  }
  xml.open('a:ln', { w: emu(strokeWidth), cap: cap === 'round' ? 'rnd' : 'flat' });
  writeColour(xml, stroke);
  if (dash.length > 0) {
    // In thousandths of a per cent of the line's width.
    const part = (length: number): number => Math.round((length / strokeWidth) * 100000);
    xml.open('a:custDash');
    for (let at = 0; at < dash.length; at += 2) {
      const drawn = dash[at] ?? 0;
      xml.element('a:ds', { d: part(drawn), sp: part(dash[at + 1] ?? drawn) });
    }
    xml.close();
  }
  xml.element('a:miter', { lim: 800000 }).close();
}

export function writeColour(xml: XmlWriter, colour: string): void {
  xml
    .open('a:solidFill')
    .element('a:srgbClr', { val: colour.slice(1).toUpperCase() })
    .close();
}
