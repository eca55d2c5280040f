import { countWords } from '../../layout/laneCounts';
import type { LaneView } from '../../view/timelineView';
import type { LaneNode } from '../node';

/** A lane for the live view, and in words what it holds: "Ministry of Harbours, folded: 7 milestones; 4 Funded, 3 TBC". */
export function laneWords({ key, name, folded, counts, empty }: LaneView): LaneNode {
  const kinds = counts.categories.map(({ label, count }) => `${String(count)} ${label}`);
  const undated = counts.undated === 0 ? [] : [`${String(counts.undated)} without a date`];
  const held = [countWords(counts.milestones), ...undated, kinds.join(', ')].filter((part) => part !== '');
  const words = `${name === '' ? 'Milestones' : name}${folded ? ', folded' : ''}: ${held.join('; ')}`;
  return { key, name, folded: name === '' || empty !== undefined ? undefined : folded, words };
}
