import { assertNever } from '../../base/assert';
import { leftEnd, rightEnd } from '../../layout/markGeometry';
import { baselineIn } from '../../layout/placedText';
import type { AxisBreak } from '../../layout/timeScale';
import type { Connector, LaneBand, PlacedItem, PlacedMark, TimelineLayout } from '../../layout/timelineLayout';
import type { Rect } from '../../base/geometry';
import { inkOnFill } from '../../theme/inkOnFill';
import { mutedTheme } from '../../theme/mutedTheme';
import type { CategoryPaint, Theme } from '../../theme/theme';
import { categoryOf, type CategoryLook } from '../../view/colouring';
import { prominenceOf } from '../../view/highlight';
import type { TimelineView } from '../../view/timelineView';
import type { GroupNode, GroupPart, LineNode, SceneNode } from '../node';
import { polyline } from '../pathData';
import { barShape, glyphShape, openShape, outline, paintOf, solidShape } from '../statusShape';
import { textNodes } from '../textNodes';
import { barBreaks } from './axisBreaks';
import { foldedNodes } from './foldedLane';
import { labelNodes, textsOf } from './labels';
import { laneWords } from './laneWords';
import { milestoneName, phaseName } from '../../view/milestoneWords';
import { labelLook } from './looks';

/** A group for every lane, those inside others inside; in it every milestone as one group: lines, marks, label. */
export function milestoneNodes({ axis, bands, theme, view }: TimelineLayout): readonly GroupNode[] {
  const looks = looksOf(theme, view, axis.breaks);
  return bands.map((band) => laneGroup(band, looks));
}

/** What draws one milestone after the other in the looks of a figure. */
export function milestoneDrawing(
  theme: Theme,
  view: TimelineView,
  breaks: readonly AxisBreak[],
): (item: PlacedItem) => GroupNode {
  const looks = looksOf(theme, view, breaks);
  return (item) => milestoneGroup(item, looks);
}

function looksOf(theme: Theme, view: TimelineView, breaks: readonly AxisBreak[]): Looks {
  return { breaks, theme, pale: view.highlight === undefined ? theme : mutedTheme(theme), view };
}

/** How milestones are drawn and told of: as usual, or paler where something else stands out. */
interface Looks {
  readonly theme: Theme;
  readonly pale: Theme;
  readonly view: TimelineView;
  readonly breaks: readonly AxisBreak[];
}

function laneGroup(band: LaneBand, looks: Looks): GroupNode {
  const { theme } = looks;
  const { items, bands, strip, empty } = band;
  const nodes: SceneNode[] = items.map((item) => milestoneGroup(item, looks));
  if (strip !== undefined) nodes.push(...foldedNodes(strip, theme));
  if (empty !== undefined) nodes.push(...textNodes(empty, labelLook(theme)));
  nodes.push(...bands.map((inner) => laneGroup(inner, looks)));
  return { kind: 'group', lane: laneWords(band.lane), nodes };
}

function milestoneGroup(item: PlacedItem, looks: Looks): GroupNode {
  const { view } = looks;
  const { milestone, phases } = item.item;
  const theme = item.prominence === 'pale' ? looks.pale : looks.theme;
  const nodes: SceneNode[] = item.connectors
    .filter(({ x1, x2 }) => x2 - x1 > 1)
    .map((line) => connectorLine(line, theme));
  const parts = item.marks.map((mark): GroupPart => {
    const isPale = prominenceOf(view.highlight, milestone, [mark.phase]) === 'pale';
    const { look } = categoryOf(view.colour, milestone, mark.phase);
    const drawn = [
      ...markNodes(mark, isPale ? looks.pale : looks.theme, look),
      ...barBreaks(mark, looks.breaks, theme),
    ];
    const first = nodes.length;
    nodes.push(...drawn);
    return { first, count: drawn.length, description: phaseName(mark.phase, milestone, view) };
  });
  nodes.push(...labelNodes(item, theme, inkOf(item, theme, view)));
  // Only the phases that stand here: a file may say nothing of those that were filtered out (CONVENTIONS E10).
  const description = milestoneName(milestone, view, phases);
  return { kind: 'group', milestone: item.id, hit: hitAreas(item, theme), description, parts, nodes };
}

/** A label inside a bar takes its colour from the fill there; labels stand in bars of milestones of one phase only. */
function inkOf({ item, side }: PlacedItem, theme: Theme, view: TimelineView): string {
  const [phase] = item.phases;
  if (side !== 'inside' || phase === undefined) return theme.ink;
  const { look } = categoryOf(view.colour, item.milestone, phase);
  return inkOnFill(paintOf(theme, look), theme) ?? theme.ink;
}

/** The label, and the rows of marks from end to end: what the packer keeps free of other milestones' ink. */
function hitAreas(item: PlacedItem, theme: Theme): readonly Rect[] {
  const { marks } = item;
  const { beside } = theme.space;
  const pitch = theme.type.label * theme.type.leading;
  const rows = [...new Set(marks.map(({ y }) => y))].map((y): Rect => {
    const inRow = marks.filter((mark) => mark.y === y);
    const x = Math.min(...inRow.map((mark) => leftEnd(mark, beside)));
    const right = Math.max(...inRow.map((mark) => rightEnd(mark, beside)));
    return { x, y: y - pitch / 2, width: right - x, height: pitch };
  });
  const texts = textsOf(item).map(({ box }) => ({ ...box, x: box.x - beside, width: box.width + 2 * beside }));
  return [...rows, ...texts];
}

function connectorLine({ x1, x2, y, kind }: Connector, theme: Theme): LineNode {
  const width = theme.type.label * 0.1;
  const line = { kind: 'line', x1, x2, y1: y, y2: y, stroke: theme.connector, strokeWidth: width } as const;
  return kind === 'ongoing' ? line : { ...line, dash: [width, width * 2.6] };
}

function markNodes(mark: PlacedMark, theme: Theme, look: CategoryLook): readonly SceneNode[] {
  const { bar, beside } = theme.space;
  const paint = paintOf(theme, look);
  const { certainty } = mark.phase.date;
  const emphasis = { approximate: certainty.includes('approximate'), tentative: certainty.includes('tentative') };
  const box: Rect = { x: mark.x, y: mark.y - bar / 2, width: mark.width, height: bar };
  const nodes = shapeNodes(mark, box, theme, paint, emphasis);
  if (mark.label === undefined) return nodes;
  const pitch = theme.type.label * theme.type.leading;
  return [
    ...nodes,
    {
      kind: 'text',
      x: mark.labelSide === 'right' ? mark.x + mark.width + beside : mark.x - beside,
      y: mark.y - pitch / 2 + baselineIn(pitch, theme.type.label),
      text: mark.label,
      size: theme.type.label,
      bold: false,
      fill: theme.muted,
      anchor: mark.labelSide === 'right' ? 'start' : 'end',
    },
  ];
}

function shapeNodes(
  mark: PlacedMark,
  box: Rect,
  theme: Theme,
  paint: CategoryPaint,
  emphasis: Parameters<typeof barShape>[2],
): readonly SceneNode[] {
  switch (mark.shape) {
    case 'bar':
    case 'undated':
      return barShape(box, paint, emphasis);
    case 'glyph':
      return [...whiskers(mark, box, paint.outline, theme), ...glyphShape(box, paint, emphasis)];
    case 'deadline':
      return openShape(box, paint, 'left');
    case 'open-end':
      return openShape(box, paint, 'right');
    case 'ongoing':
      return solidShape(arrow(box), arrowShaft(box), box.height, paint);
    case 'before':
    case 'after':
      return [{ kind: 'path', d: pointer(box, mark.shape), fill: paint.fill, ...outline(paint, box.height, false) }];
    case 'alternatives': {
      const ends = mark.stretches.map((stretch) => ({ ...box, ...stretch }));
      const links = ends.slice(1).map((next, index): LineNode => {
        const before = ends[index] ?? next;
        const y = mark.y;
        const width = theme.type.label * 0.12;
        return {
          kind: 'line',
          x1: before.x + before.width,
          y1: y,
          x2: next.x,
          y2: y,
          stroke: paint.outline,
          strokeWidth: width,
        };
      });
      return [...links.filter(({ x1, x2 }) => x2 > x1), ...ends.flatMap((end) => glyphShape(end, paint, emphasis))];
    }
    default:
      return assertNever(mark.shape);
  }
}

/** The stated period on either side of a glyph that is wider or narrower than it. */
function whiskers(mark: PlacedMark, box: Rect, colour: string, theme: Theme): readonly SceneNode[] {
  const width = theme.type.label * 0.12;
  return mark.stretches.flatMap(({ x, width: length }) => {
    const ends = [
      [x, box.x],
      [box.x + box.width, x + length],
    ] as const;
    return ends
      .filter(([from, to]) => to - from > 0.5)
      .map(([x1, x2]): LineNode => ({
        kind: 'line',
        x1,
        x2,
        y1: mark.y,
        y2: mark.y,
        stroke: colour,
        strokeWidth: width,
      }));
  });
}

/** The part of an arrow that has upright sides: patterns keep to it. */
function arrowShaft({ x, y, width, height }: Rect): Rect {
  const inset = height * SHAFT_INSET;
  return { x, y: y + inset, width: width - arrowHead(width, height), height: height - 2 * inset };
}

const SHAFT_INSET = 0.2;

function arrowHead(width: number, height: number): number {
  return Math.min(height * 0.8, width);
}

/** A fat arrow that fills the box: no end is stated. */
function arrow({ x, y, width, height }: Rect): string {
  const head = arrowHead(width, height);
  const inset = height * SHAFT_INSET;
  return polyline(
    [
      { x, y: y + inset },
      { x: x + width - head, y: y + inset },
      { x: x + width - head, y },
      { x: x + width, y: y + height / 2 },
      { x: x + width - head, y: y + height },
      { x: x + width - head, y: y + height - inset },
      { x, y: y + height - inset },
    ],
    true,
  );
}

/** A triangle that points out of the window. */
function pointer({ x, y, width, height }: Rect, towards: 'before' | 'after'): string {
  const [tip, base] = towards === 'before' ? [x + 1, x + width - 1] : [x + width - 1, x + 1];
  return polyline(
    [
      { x: tip, y: y + height / 2 },
      { x: base, y: y + 1 },
      { x: base, y: y + height - 1 },
    ],
    true,
  );
}
