import { rectsIntersect, rectsUnion, type Rect } from '../../../base/geometry';
import { setAttributes } from './setAttributes';

/** A little more than is in view is drawn at once, by so many px on every side. */
const FIRST = 80;

/** What comes near is drawn when no more than so many px of it are left, and as far ahead as this, in px. */
const LEAST = 40;
const AHEAD = 280;

/** While nothing moves, more is drawn, a step at a time: so far from the window, sideways and up and down, in px. */
const FAR = { x: 1800, y: 600 } as const;
const STEP = { x: 360, y: 120 } as const;

/** How large all lanes are together, in px. */
export interface Whole {
  readonly width: number;
  readonly height: number;
}

/** What is drawn of the lanes for a window of them, in px from the left end of the figure and the top of the lanes. */
export function chunkOf(window: Rect): Rect {
  return around(window, FIRST, FIRST);
}

/**
 * What is drawn once `before` no longer goes far enough beyond the window: what comes near and, in the direction of the
 * movement, what is drawn and not far. Across it is drawn as little as may be, since all that comes is as long as that.
 */
export function chunkAfter(before: Rect, window: Rect, whole: Whole): Rect {
  const near = around(window, AHEAD, AHEAD);
  const [far, isBeside] = [around(window, FAR.x, FAR.y), reaches(before, window, whole, 'x')];
  if (!rectsIntersect(before, near)) return chunkOf(window);
  const kept = isBeside ? { ...before, x: near.x, width: near.width } : { ...before, y: near.y, height: near.height };
  return common(rectsUnion([near, kept]), far);
}

/** A step more than is drawn, while nothing moves; `undefined`: as far as there is anything, or far enough. */
export function widerChunk(chunk: Rect, window: Rect, whole: Whole): Rect | undefined {
  const far = common(around(window, FAR.x, FAR.y), { x: 0, y: 0, ...whole });
  const wider = rectsUnion([chunk, common(around(chunk, STEP.x, STEP.y), far)]);
  return wider.width - chunk.width < 1 && wider.height - chunk.height < 1 ? undefined : wider;
}

/** True when what is drawn goes far enough beyond the window, or as far as there is anything. */
export function holds(chunk: Rect, window: Rect, whole: Whole): boolean {
  return reaches(chunk, window, whole, 'x') && reaches(chunk, window, whole, 'y');
}

function reaches(chunk: Rect, window: Rect, whole: Whole, along: 'x' | 'y'): boolean {
  const long = along === 'x' ? 'width' : 'height';
  const end = Math.min(window[along] + window[long] + LEAST, whole[long]);
  return chunk[along] <= Math.max(window[along] - LEAST, 0) && chunk[along] + chunk[long] >= end;
}

function around({ x, y, width, height }: Rect, across: number, down: number): Rect {
  const top = Math.max(y - down, 0);
  return { x: x - across, y: top, width: width + 2 * across, height: y + height + down - top };
}

function common(one: Rect, other: Rect): Rect {
  const [x, y] = [Math.max(one.x, other.x), Math.max(one.y, other.y)];
  const right = Math.min(one.x + one.width, other.x + other.width);
  const bottom = Math.min(one.y + one.height, other.y + other.height);
  return { x, y, width: right - x, height: bottom - y };
}

/** Makes an svg so many px large. */
export function sizeSvg(svg: SVGSVGElement, width: number, height: number): void {
  const spell = (px: number): number => Math.max(Math.ceil(px), 0);
  setAttributes(svg, { width: spell(width), height: spell(height) });
}
