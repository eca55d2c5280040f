import type { TimelineView } from '../view/timelineView';
import type { NamedMilestone } from './step';
import { itemsOf } from './stepView';

/** The milestones that a view shows, in reading order, each once however many lanes it stands in. */
export function milestonesOf({ lanes }: TimelineView): readonly NamedMilestone[] {
  const known = new Map(itemsOf(lanes).map(({ milestone }) => [milestone.id, milestone]));
  return [...known.values()].map(({ id, title }) => ({ id, title }));
}
