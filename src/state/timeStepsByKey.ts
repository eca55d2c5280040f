import { addDays, type Day } from '../base/day';
import { lengthInDays, type DayRange } from '../base/dayRange';
import { clamp } from '../base/number';
import { floorTo, MONTH, nextPeriod, YEAR, type Step } from '../layout/timeTicks';

/** What is held of the stretch in view: one of its ends, or all of it. */
export type Grip = 'start' | 'end' | 'whole';

/** A keystroke, as far as it matters. */
export interface Keystroke {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** The stretch never gets shorter than this, in days. */
export const FEWEST_DAYS = 7;

const DAY_STEP: Step = { unit: 'day', count: 1, days: 1, years: 'financial' };
const WEEK_STEP: Step = { ...DAY_STEP, count: 7, days: 7 };
const MONTH_STEP: Step = { unit: 'month', count: 1, days: MONTH, years: 'financial' };
const QUARTER_STEP: Step = { ...MONTH_STEP, count: 3, days: 92 };
const YEAR_STEP: Step = { ...MONTH_STEP, count: 12, days: YEAR };

/** How far an arrow key goes, and how far a page key, by what is in view. */
function stepsFor(days: number): readonly [small: Step, large: Step] {
  if (days <= 45) return [DAY_STEP, WEEK_STEP];
  if (days <= 200) return [WEEK_STEP, MONTH_STEP];
  if (days <= 1500) return [MONTH_STEP, YEAR_STEP];
  return [QUARTER_STEP, YEAR_STEP];
}

/**
 * Where a key takes the stretch in view, in days of the axis; `undefined` when the key is for something else. Arrows go
 * to the next month, week or day; page keys further; Home and End as far as it goes. Shift with an arrow moves the end
 * alone, whatever is held.
 */
export function stepByKey(
  { key, shiftKey }: Keystroke,
  held: Grip,
  inView: DayRange,
  whole: DayRange,
): DayRange | undefined {
  const grip = shiftKey && held === 'whole' && key.startsWith('Arrow') ? 'end' : held;
  if (key === 'Home' || key === 'End') return furthest(key, grip, inView, whole);
  const move = moveOf(key);
  if (move === undefined) return undefined;
  const step = stepsFor(lengthInDays(inView))[move.far ? 1 : 0];
  const edge = grip === 'end' ? addDays(inView.last, 1) : inView.first;
  const target = move.later ? nextPeriod(floorTo(edge, step), step) : floorTo(addDays(edge, -1), step);
  return moved(grip, target - edge, inView, whole);
}

function moveOf(key: string): { readonly later: boolean; readonly far: boolean } | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return { later: true, far: false };
    case 'ArrowLeft':
    case 'ArrowDown':
      return { later: false, far: false };
    case 'PageUp':
      return { later: true, far: true };
    case 'PageDown':
      return { later: false, far: true };
    default:
      return undefined;
  }
}

function furthest(key: 'Home' | 'End', grip: Grip, inView: DayRange, whole: DayRange): DayRange {
  const days = lengthInDays(whole);
  return moved(grip, key === 'Home' ? -days : days, inView, whole);
}

/** The stretch with what is held moved, as far as the axis and the other end allow. */
function moved(grip: Grip, by: number, { first, last }: DayRange, whole: DayRange): DayRange {
  switch (grip) {
    case 'start':
      return { first: clamp(first + by, whole.first, Math.max(last + 1 - FEWEST_DAYS, whole.first)) as Day, last };
    case 'end':
      return { first, last: clamp(last + by, Math.min(first - 1 + FEWEST_DAYS, whole.last), whole.last) as Day };
    case 'whole': {
      const far = clamp(by, whole.first - first, whole.last - last);
      return { first: addDays(first, far), last: addDays(last, far) };
    }
  }
}
