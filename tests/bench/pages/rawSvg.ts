/**
 * The plainest timeline a page can have: every item an element of one SVG, from the start. Panning moves one group;
 * zooming writes the place of every mark and label again.
 */
import { onProgramme } from './chooseFile';
import { moveBy } from './gestures';
import { AXIS, BAR, FONT, GUTTER, LABEL_GAP, ROW, swimlaneOf, ticksOf, type Swimlane } from './swimlane';
import type { Item } from './items';

const INK = '#14363c';
const DASHES: Readonly<Record<string, string>> = { TBC: '4 3', '': '1 2' };

type Attributes = Readonly<Record<string, string | number>>;

function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes,
  parent: Element,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  parent.append(made);
  return made;
}

/** An item with its elements. */
interface Drawn {
  readonly item: Item;
  readonly mark: SVGElement;
  readonly label: SVGElement;
  readonly y: number;
}

onProgramme((read, stage) => {
  const { clientWidth: width, clientHeight: height } = stage;
  const swimlane = swimlaneOf(read, width, height);
  const svg = element('svg', { width, height, style: `font: ${FONT}` }, stage);
  addHatching(svg);
  const body = element('svg', { x: GUTTER, y: AXIS, width: width - GUTTER, height: height - AXIS }, svg);
  const moving = element('g', {}, body);
  const names = element('g', {}, element('svg', { y: AXIS, width: GUTTER, height: height - AXIS }, svg));
  const axis = element('g', {}, svg);
  const drawn = addLanes(swimlane, moving, names, width);
  let scale = 0;
  let left = 0;
  const draw = (): void => {
    const { view } = swimlane;
    if (view.scale !== scale) for (const each of drawn) place(each, read.first, view.scale);
    const x = (view.left - read.first) * view.scale;
    moving.setAttribute('transform', `translate(${String(-x)} ${String(-view.top)})`);
    names.setAttribute('transform', `translate(0 ${String(-view.top)})`);
    if (view.scale !== scale || view.left !== left) drawAxis(axis, swimlane, width, height);
    scale = view.scale;
    left = view.left;
  };
  draw();
  moveBy(stage, swimlane.view, swimlane.limits, draw);
});

function addHatching(svg: Element): void {
  const pattern = element('pattern', { id: 'hatch', width: 6, height: 6, patternUnits: 'userSpaceOnUse' }, svg);
  element('path', { d: 'M-1 7L7 -1', stroke: INK }, pattern);
}

function addLanes({ lanes }: Swimlane, moving: Element, names: Element, width: number): readonly Drawn[] {
  const drawn: Drawn[] = [];
  for (const { name, top, rows } of lanes) {
    const bottom = (top + rows.length) * ROW;
    element('path', { d: `M0 ${String(bottom)}h${String(width * 100)}`, stroke: '#c3c9d1' }, moving);
    element('text', { x: 8, y: top * ROW + ROW / 2 + 4, fill: INK }, names).textContent = name;
    for (const [index, row] of rows.entries()) {
      const y = (top + index) * ROW + ROW / 2;
      for (const { item } of row) drawn.push(addItem(item, y, moving));
    }
  }
  return drawn;
}

function addItem(item: Item, y: number, moving: Element): Drawn {
  const fill = { Funded: INK, 'Partially funded': 'url(#hatch)' }[item.funding] ?? 'none';
  const dashes = DASHES[item.funding];
  const group = element('g', { 'data-id': item.id }, moving);
  const mark = element('path', { fill, stroke: INK, ...(dashes && { 'stroke-dasharray': dashes }) }, group);
  const label = element('text', { y: y + 4 }, group);
  label.textContent = item.title;
  return { item, mark, label, y };
}

function place({ item, mark, label, y }: Drawn, first: number, scale: number): void {
  const x = (item.first - first) * scale;
  const right = Math.max((item.last + 1 - first) * scale, x + 3);
  mark.setAttribute('d', outline(item, x, right, y));
  label.setAttribute('x', String(right + LABEL_GAP));
}

function outline({ form }: Item, x: number, right: number, y: number): string {
  const half = BAR / 2;
  if (form === 'day') return `M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`;
  if (form === 'by') return `M${x} ${y}H${right}M${right} ${y - half}v${BAR}`;
  const bar = `M${x} ${y - half}H${right}v${BAR}H${x}z`;
  return form === 'from' ? `${bar}M${right} ${y - half}l${half} ${half}l${-half} ${half}` : bar;
}

function drawAxis(axis: Element, { view }: Swimlane, width: number, height: number): void {
  axis.replaceChildren();
  for (const { day, label } of ticksOf(view, width - GUTTER)) {
    const x = GUTTER + (day - view.left) * view.scale;
    if (x < GUTTER) continue;
    element('path', { d: `M${x} ${AXIS}V${height}`, stroke: '#e2e5ea' }, axis);
    element('text', { x: x + 4, y: AXIS / 2 + 4, fill: '#595959' }, axis).textContent = label;
  }
}
