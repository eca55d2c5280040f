import { assertExists } from '../base/assert';
import type { Day } from '../base/day';
import type { DayRange } from '../base/dayRange';

/** A stretch of the axis that is drawn shorter than its days: they are left out. */
export interface AxisBreak {
  readonly days: DayRange;
  readonly x: number;
  readonly width: number;
}

/**
 * Days to figure units, immutable: the first day of the window starts at `left`, its last day ends at `right`. Linear,
 * but for breaks: piece by piece linear then, rising everywhere, so that every place on the axis is a day.
 */
export interface TimeScale {
  readonly window: DayRange;
  readonly left: number;
  readonly right: number;
  /** Where the day starts. */
  readonly xOf: (day: number) => number;
  /** The day at a place, with the part of it that has passed there. */
  readonly dayAt: (x: number) => number;
  readonly breaks: readonly AxisBreak[];
}

/** A stretch of days drawn at one size. */
interface Piece {
  readonly day: number;
  readonly x: number;
  readonly perDay: number;
}

/** `leftOut` lies inside the window, in order, without touching; each is drawn `breakWidth` wide. */
export function timeScale(
  window: DayRange,
  left: number,
  right: number,
  leftOut: readonly DayRange[] = [],
  breakWidth = 0,
): TimeScale {
  const days = leftOut.reduce((rest, { first, last }) => rest - (last - first + 1), window.last - window.first + 1);
  const perDay = (right - left - leftOut.length * breakWidth) / days;
  const pieces: Piece[] = [{ day: window.first, x: left, perDay }];
  const breaks = leftOut.map((range): AxisBreak => {
    const before = assertExists(pieces.at(-1), 'piece before the break');
    const x = before.x + (range.first - before.day) * perDay;
    pieces.push({ day: range.first, x, perDay: breakWidth / (range.last - range.first + 1) });
    pieces.push({ day: range.last + 1, x: x + breakWidth, perDay });
    return { days: range, x, width: breakWidth };
  });
  const pieceOf = (isPast: (piece: Piece) => boolean): Piece =>
    assertExists(pieces.findLast(isPast) ?? pieces[0], 'piece');
  return {
    window,
    left,
    right,
    breaks,
    xOf: (day) => {
      const piece = pieceOf((each) => each.day <= day);
      return piece.x + (day - piece.day) * piece.perDay;
    },
    dayAt: (x) => {
      const piece = pieceOf((each) => each.x <= x);
      return piece.day + (x - piece.x) / piece.perDay;
    },
  };
}

/** The stretch that a range of days covers, cut to the window. */
export function stretchOf(scale: TimeScale, first: Day, last: Day): { readonly x: number; readonly width: number } {
  const x = Math.max(scale.xOf(first), scale.left);
  const end = Math.min(scale.xOf(last + 1), scale.right);
  return { x: Math.min(x, scale.right), width: Math.max(end - x, 0) };
}

/** The parts of a range that are shown at full size: those that no break has. */
export function shownParts({ breaks }: TimeScale, range: DayRange): readonly DayRange[] {
  const parts: DayRange[] = [];
  let { first } = range;
  for (const { days } of breaks) {
    if (days.last < first || days.first > range.last) continue;
    if (days.first > first) parts.push({ first, last: (days.first - 1) as Day });
    first = (days.last + 1) as Day;
  }
  return first <= range.last ? [...parts, { first, last: range.last }] : parts;
}
