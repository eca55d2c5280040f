import { assertNever } from '../../base/assert';
import type { Point, Rect } from '../../base/geometry';
import type { LineNode, PathNode, RectNode } from '../../scene/node';
import type { XmlWriter } from '../xmlWriter';
import { writeParagraph } from './paragraphXml';
import { pathSegments, segmentsBox } from './pathSegments';
import { emu, writeBox, writePaint, writePath, writeStroke } from './shapeLook';
import type { SlideGroup, SlideObject } from './slideObjects';
import { textOf, type TextBlock } from './textBlock';

/** Says that a shape is decoration; its name space is that of Office 2017 and newer, others pass over it. */
const DECORATIVE = { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}', xmlns: 'http://schemas.microsoft.com/office/drawing/2017/decorative' }; // prettier-ignore

const LONGEST_NAME = 80;

/** Writes the objects of one slide; ids are counted from 2, 1 is the slide's own. */
export class SlideXml {
  readonly #xml: XmlWriter;
  readonly #at: Point;
  readonly #typeface: string;
  #lastId = 1;

  /** `at`: where the figure's top left corner lies on the slide. */
  constructor(xml: XmlWriter, at: Point, typeface: string) {
    this.#xml = xml;
    this.#at = at;
    this.#typeface = typeface;
  }

  write(objects: readonly SlideObject[]): void {
    for (const object of objects) this.#object(object);
  }

  #object(object: SlideObject): void {
    switch (object.kind) {
      case 'group':
        this.#group(object);
        break;
      case 'text':
        this.#text(object.block, object.title);
        break;
      case 'line':
        this.#line(object.node);
        break;
      case 'shape':
        this.#shape(object.node, object.alt);
        break;
      default:
        assertNever(object);
    }
  }

  #group({ name, alt, objects }: SlideGroup): void {
    this.#xml.open('p:grpSp').open('p:nvGrpSpPr');
    this.#identity(name, alt, false);
    this.#xml.element('p:cNvGrpSpPr', {}).element('p:nvPr', {}).close();
    this.#xml.open('p:grpSpPr');
    // The group's own coordinates are those of the slide, so its parts need no conversion.
    this.#place(objectsBox(objects), {}, true);
    this.#xml.close();
    this.write(objects);
    this.#xml.close();
  }

  #shape(node: RectNode | PathNode, alt: string | undefined): void {
    const segments = node.kind === 'path' ? pathSegments(node.d) : [];
    const box = node.kind === 'path' ? segmentsBox(segments) : node;
    this.#xml.open('p:sp').open('p:nvSpPr');
    this.#identity(alt ?? 'Shape', alt, alt === undefined);
    this.#xml.element('p:cNvSpPr', {}).element('p:nvPr', {}).close();
    this.#xml.open('p:spPr');
    this.#place(box);
    if (node.kind === 'path') writePath(this.#xml, segments, box);
    else writeBox(this.#xml, node);
    writePaint(this.#xml, node);
    this.#xml.close().close();
  }

  #line(node: LineNode): void {
    const { x1, y1, x2, y2 } = node;
    this.#xml.open('p:cxnSp').open('p:nvCxnSpPr');
    this.#identity('Line', undefined, true);
    this.#xml.element('p:cNvCxnSpPr', {}).element('p:nvPr', {}).close();
    this.#xml.open('p:spPr');
    this.#place(objectsBox([{ kind: 'line', node }]), {
      ...(x2 < x1 ? { flipH: 1 } : {}),
      ...(y2 < y1 ? { flipV: 1 } : {}),
    });
    this.#xml.open('a:prstGeom', { prst: 'line' }).element('a:avLst', {}).close();
    writeStroke(this.#xml, node);
    this.#xml.close().close();
  }

  #text(block: TextBlock, title: boolean): void {
    this.#xml.open('p:sp').open('p:nvSpPr');
    this.#identity(textOf(block), undefined, false);
    if (title) {
      this.#xml.open('p:cNvSpPr').element('a:spLocks', { noGrp: 1 }).close();
      this.#xml.open('p:nvPr').element('p:ph', { type: 'title' }).close();
    } else {
      this.#xml.element('p:cNvSpPr', { txBox: 1 }).element('p:nvPr', {});
    }
    this.#xml.close().open('p:spPr');
    this.#place(block.box);
    this.#xml.open('a:prstGeom', { prst: 'rect' }).element('a:avLst', {}).close().element('a:noFill', {}).close();
    writeParagraph(this.#xml, block, this.#typeface);
    this.#xml.close();
  }

  #identity(name: string, alt: string | undefined, decorative: boolean): void {
    this.#lastId += 1;
    const attributes = {
      id: this.#lastId,
      name: [...name].slice(0, LONGEST_NAME).join(''),
      ...(alt === undefined ? {} : { descr: alt }),
    };
    if (!decorative) {
      this.#xml.element('p:cNvPr', attributes);
      return;
    }
    this.#xml.open('p:cNvPr', attributes).open('a:extLst').open('a:ext', { uri: DECORATIVE.uri });
    this.#xml.element('adec:decorative', { 'xmlns:adec': DECORATIVE.xmlns, val: 1 });
    this.#xml.close().close().close();
  }

  #place(box: Rect, turned: Readonly<Record<string, number>> = {}, group = false): void {
    const off = { x: emu(this.#at.x + box.x), y: emu(this.#at.y + box.y) };
    const ext = { cx: emu(box.width), cy: emu(box.height) };
    this.#xml.open('a:xfrm', turned).element('a:off', off).element('a:ext', ext);
    if (group) this.#xml.element('a:chOff', off).element('a:chExt', ext);
    this.#xml.close();
  }
}

/** The box round all objects. */
export function objectsBox(objects: readonly SlideObject[]): Rect {
  const boxes = objects.map((object): Rect => {
    if (object.kind === 'group') return objectsBox(object.objects);
    if (object.kind === 'text') return object.block.box;
    const { node } = object;
    if (node.kind === 'path') return segmentsBox(pathSegments(node.d));
    if (node.kind === 'rect') return node;
    const { x1, y1, x2, y2 } = node;
    return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
  });
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
