import type { Rect } from '../base/geometry';
import { assertNever } from '../base/assert';
import type { CategoryPaint, Theme } from '../theme/theme';
import type { CategoryLook } from '../view/colouring';
import { glyphPath } from './glyphPath';
import type { Paint, SceneNode } from './node';
import { circle, dots, halfDisc, hatch, polyline, uprights } from './pathData';

/** How certain ends are drawn (CONVENTIONS D13). */
export interface Emphasis {
  /** Dashed ends. */
  readonly approximate: boolean;
  /** Dashed outline all round. */
  readonly tentative: boolean;
}

export const CERTAIN: Emphasis = { approximate: false, tentative: false };

/** The palette's line widths are for bars of this height. */
const PALETTE_BAR = 11;

export function paintOf(theme: Theme, look: CategoryLook): CategoryPaint {
  return theme.paints[look];
}

/** Line width for a bar of this height; never under the print minimum of 1.25 px (CONVENTIONS section 2). */
export function outlineWidth(paint: CategoryPaint, bar: number): number {
  return Math.max((paint.outlineWidth * bar) / PALETTE_BAR, 0.9);
}

export function outline(paint: CategoryPaint, bar: number, tentative: boolean): Paint {
  const scale = bar / PALETTE_BAR;
  const dash = tentative && paint.dash.length === 0 ? [3, 2] : paint.dash;
  const stroke = { stroke: paint.outline, strokeWidth: outlineWidth(paint, bar) };
  return dash.length === 0 ? stroke : { ...stroke, dash: dash.map((length) => length * Math.max(scale, 0.8)) };
}

/** A bar for a stated period: solid, hatched, hollow, dashed or dotted. `box` is the period by the height of a bar. */
export function barShape(box: Rect, paint: CategoryPaint, emphasis: Emphasis): readonly SceneNode[] {
  const bar = box.height;
  const line = outlineWidth(paint, bar);
  const inner = shrink(box, line / 2);
  const loose = emphasis.approximate || emphasis.tentative;
  const filled = loose ? shrink(box, line * 1.6) : inner;
  const radius = Math.min(bar * 0.18, inner.width / 2);
  const nodes: SceneNode[] = [{ kind: 'rect', ...filled, radius: loose ? 0 : radius, fill: paint.fill }];
  nodes.push(...pattern(filled, paint, bar));
  if (!emphasis.approximate) {
    nodes.push({ kind: 'rect', ...inner, radius, ...outline(paint, bar, emphasis.tentative) });
    return nodes;
  }
  const sides = outline(paint, bar, emphasis.tentative);
  const ends: Paint = { stroke: paint.outline, strokeWidth: line, dash: [bar * 0.2, bar * 0.16] };
  const { x, y, width, height } = inner;
  nodes.push({ kind: 'line', x1: x, y1: y, x2: x + width, y2: y, ...sides });
  nodes.push({ kind: 'line', x1: x, y1: y + height, x2: x + width, y2: y + height, ...sides });
  nodes.push({ kind: 'line', x1: x, y1: y, x2: x, y2: y + height, ...ends });
  nodes.push({ kind: 'line', x1: x + width, y1: y, x2: x + width, y2: y + height, ...ends });
  return nodes;
}

/** Any closed outline in the look of a category, such as the arrow of "ongoing"; `inside` holds the pattern. */
export function solidShape(d: string, inside: Rect, bar: number, paint: CategoryPaint): readonly SceneNode[] {
  return [{ kind: 'path', d, fill: paint.fill, ...outline(paint, bar, false) }, ...pattern(inside, paint, bar)];
}

/** A period open at one side (CONVENTIONS D13: "by" open at the left with a tick at its end, "from" the other way). */
export function openShape(box: Rect, paint: CategoryPaint, open: 'left' | 'right'): readonly SceneNode[] {
  const bar = box.height;
  const line = outlineWidth(paint, bar);
  const { x, y, width, height } = shrink(box, line / 2);
  const [from, to] = open === 'left' ? [x, x + width] : [x + width, x];
  const tick = { kind: 'line', x1: to, x2: to, y1: y - bar * 0.28, y2: y + height + bar * 0.28 } as const;
  const edges = polyline(
    [
      { x: from, y },
      { x: to, y },
      { x: to, y: y + height },
      { x: from, y: y + height },
    ],
    false,
  );
  const inside = { x: x + line / 2, y: y + line / 2, width: width - line, height: height - line };
  return [
    { kind: 'rect', x, y, width, height, fill: paint.fill },
    ...pattern(inside, paint, bar),
    { kind: 'path', d: edges, ...outline(paint, bar, false) },
    { ...tick, stroke: paint.outline, strokeWidth: Math.max(line, bar * 0.18) },
  ];
}

/** Dashes made for a bar would leave only the corners of a glyph. */
function finer(line: Paint): Paint {
  return line.dash === undefined ? line : { ...line, dash: line.dash.map((length) => length * 0.55) };
}

/** The glyph of a status: for a day, or a period too short for a bar (CONVENTIONS P, column "Glyph"). */
export function glyphShape(box: Rect, paint: CategoryPaint, emphasis: Emphasis): readonly SceneNode[] {
  const bar = box.height;
  const centre = { x: box.x + box.width / 2, y: box.y + bar / 2 };
  const line = finer(outline(paint, bar, emphasis.tentative || emphasis.approximate));
  const radius = (bar - outlineWidth(paint, bar)) / 2;
  switch (paint.glyph) {
    case 'disc':
      return line.dash === undefined
        ? [{ kind: 'path', d: circle(centre, radius), fill: paint.fill, ...line }]
        : [
            { kind: 'path', d: circle(centre, radius), ...line },
            { kind: 'path', d: circle(centre, radius * 0.6), fill: paint.fill },
          ];
    case 'ring':
      return [{ kind: 'path', d: circle(centre, radius), fill: paint.fill, ...line }];
    case 'half-disc':
      return [
        { kind: 'path', d: circle(centre, radius), ...line },
        { kind: 'path', d: halfDisc(centre, radius), fill: paint.fill },
      ];
    case 'diamond':
      return [
        { kind: 'path', d: glyphPath('kite', centre, radius), fill: paint.fill, ...line },
        { kind: 'path', d: circle(centre, bar * 0.09), fill: paint.outline },
      ];
    case 'block':
    case 'kite':
    case 'plus':
    case 'triangle':
    case 'triangle-down': {
      const d = glyphPath(paint.glyph, centre, radius);
      if (line.dash === undefined) return [{ kind: 'path', d, fill: paint.fill, ...line }];
      return [
        { kind: 'path', d, ...line },
        { kind: 'path', d: glyphPath(paint.glyph, centre, radius * 0.5), fill: paint.fill },
      ];
    }
    case 'square': {
      const side = radius * 1.8;
      const square = { x: centre.x - side / 2, y: centre.y - side / 2, width: side, height: side };
      return [{ kind: 'rect', ...square, fill: paint.fill, ...line }, ...pattern(square, paint, bar)];
    }
    default:
      return assertNever(paint.glyph);
  }
}

function pattern(box: Rect, paint: CategoryPaint, bar: number): readonly SceneNode[] {
  const scale = bar / PALETTE_BAR;
  if (box.width <= 0 || box.height <= 0) return [];
  const lines = { stroke: paint.patternColour, strokeWidth: 1.2 * scale };
  switch (paint.pattern) {
    case 'none':
      return [];
    case 'hatch':
      return [{ kind: 'path', d: hatch(box, 5 * scale), ...lines }];
    case 'crosses':
      return [{ kind: 'path', d: hatch(box, 6 * scale) + hatch(box, 6 * scale, 'back'), ...lines }];
    case 'uprights':
      return [{ kind: 'path', d: uprights(box, 4 * scale), ...lines }];
    case 'stripe': {
      const y = box.y + box.height / 2;
      return [
        { kind: 'line', x1: box.x, y1: y, x2: box.x + box.width, y2: y, ...lines, strokeWidth: box.height * 0.28 },
      ];
    }
    case 'dots':
      return [{ kind: 'path', d: dots(box, 5 * scale, 0.9 * scale), fill: paint.patternColour }];
    default:
      return assertNever(paint.pattern);
  }
}

function shrink(box: Rect, by: number): Rect {
  return {
    x: box.x + by,
    y: box.y + by,
    width: Math.max(box.width - 2 * by, 0.1),
    height: Math.max(box.height - 2 * by, 0.1),
  };
}
