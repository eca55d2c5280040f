import type { LaneItem } from '../../view/timelineView';
import { shapeOf } from '../markGeometry';

/** A milestone in two parts: the phases that have a place on the axis, and those without a date. */
export interface SplitItem {
  readonly dated: LaneItem | undefined;
  readonly undated: LaneItem | undefined;
}

/** Parts are kept as long as the milestone's place in the view: what is known of them is kept with them. */
const known = new WeakMap<LaneItem, SplitItem>();

export function splitByDate(item: LaneItem): SplitItem {
  const found = known.get(item);
  if (found !== undefined) return found;
  const undated = item.phases.filter(({ date }) => shapeOf(date) === 'undated');
  const split: SplitItem =
    undated.length === 0
      ? { dated: item, undated: undefined }
      : undated.length === item.phases.length
        ? { dated: undefined, undated: item }
        : {
            dated: { ...item, phases: item.phases.filter((phase) => !undated.includes(phase)) },
            undated: { ...item, phases: undated },
          };
  known.set(item, split);
  return split;
}
