import { laneCountWords } from '../../view/laneCountWords';
import type { LaneView } from '../../view/timelineView';
import type { LaneNode } from '../node';

/** A lane for the live view, and in words what it holds: "Ministry of Harbours, folded, 7 milestones: 4 Funded, 3 TBC". */
export function laneWords({ key, name, folded, counts, empty }: LaneView): LaneNode {
  const undated = counts.undated === 0 ? '' : `; ${String(counts.undated)} without a date`;
  const called = [name, folded ? 'folded' : '', laneCountWords(counts)].filter((part) => part !== '').join(', ');
  return { key, name, folded: name === '' || empty !== undefined ? undefined : folded, words: `${called}${undated}` };
}
