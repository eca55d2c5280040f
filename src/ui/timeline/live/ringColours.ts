import type { MilestoneId } from '../../../model/milestone';
import type { DrawnMilestone } from './drawnMilestone';

/** The colours of rings by milestone, for a canvas: of the one with the keyboard, where that shows, and the one `shown` in detail. */
export function ringColours(
  around: Element,
  held: DrawnMilestone | undefined,
  shown: DrawnMilestone | undefined,
): ReadonlyMap<MilestoneId, string> {
  const rings = new Map<MilestoneId, string>();
  if (held === undefined && shown === undefined) return rings;
  const style = getComputedStyle(around);
  if (shown !== undefined) rings.set(shown.spot.id, style.getPropertyValue('--teal'));
  if (held?.element.matches(':focus-visible') === true) rings.set(held.spot.id, style.getPropertyValue('--accent'));
  return rings;
}
