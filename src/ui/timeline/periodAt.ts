import { addDays, type Day } from '../../base/day';
import type { DayRange } from '../../base/dayRange';
import type { FigureFrame } from '../../layout/buildFrame';
import { floorTo, isYears, nextPeriod, YEAR, type Step } from '../../layout/timeTicks';
import type { Scene } from '../../scene/node';

/**
 * The period of the axis whose name is under the pointer: in the upper row of names the coarser one. `whole`: the scene
 * that is drawn, where all of it is.
 */
export function periodAt(
  event: MouseEvent,
  frame: FigureFrame | undefined,
  scroller: HTMLElement | undefined,
  whole?: Scene,
): DayRange | undefined {
  const axis = scroller?.querySelector(whole === undefined ? '.axis' : '.figure');
  if (frame === undefined || axis === null || axis === undefined) return undefined;
  const box = axis.getBoundingClientRect();
  const region = whole?.regions.find(({ name }) => name === 'axis')?.box;
  const top = box.top + (region?.y ?? 0);
  const height = region?.height ?? box.height;
  const share = (event.clientY - top) / height;
  const { step } = frame;
  const { scale } = frame.marks;
  const x = event.clientX - box.left - (whole === undefined ? 24 : 0);
  if (share < 0 || share > 1 || step === undefined || x < scale.left || x > scale.right) return undefined;
  return periodOf(Math.floor(scale.dayAt(x)) as Day, share < 0.5 ? coarser(step) : step);
}

/** The step that the upper row of names has. */
function coarser(step: Step): Step {
  if (isYears(step)) return step;
  const { years } = step;
  return step.unit === 'day'
    ? { unit: 'month', count: 1, days: 31, years }
    : { unit: 'month', count: 12, days: YEAR, years };
}

function periodOf(day: Day, step: Step): DayRange {
  const first = floorTo(day, step);
  return { first, last: addDays(nextPeriod(first, step), -1) };
}
