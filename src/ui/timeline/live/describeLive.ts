import { assertExists } from '../../../base/assert';
import type { LiveFigure } from '../../../layout/live/liveFigure';
import type { Milestone, MilestoneId } from '../../../model/milestone';
import { laneWords } from '../../../scene/marks/laneWords';
import { milestoneName } from '../../../view/milestoneWords';
import { fill } from '../../strings/fill';
import { timeline as words } from '../../strings/timeline';
import type { Describe } from './laneLayer';

/**
 * What the elements of a live figure are to assistive technology: a lane is a group named by what it holds (CONVENTIONS
 * A6), a milestone a button with its full name; where it stands again it says where it stands first, so that its full
 * name occurs once (A5).
 */
export function describeLive({ view, lanes }: LiveFigure, tabStop: () => MilestoneId | undefined): Describe {
  const milestoneIn = (id: MilestoneId, lane: number): Milestone => {
    const item = lanes.leaves[lane]?.lane.items.find(({ milestone }) => milestone.id === id);
    return assertExists(item, 'milestone of the lane').milestone;
  };
  return {
    lane: (index) => {
      const { lane } = assertExists(lanes.leaves[index], 'lane');
      return { role: 'group', 'aria-label': laneWords(lane).words };
    },
    milestone: (id, lane, part) => {
      const milestone = milestoneIn(id, lane);
      const first = lanes.firstLaneOf(id) ?? lane;
      const isAgain = first !== lane || (part === 'column' && lanes.isOnAxis(id, lane));
      if (isAgain) {
        const name = lanes.leaves[first]?.lane.name ?? '';
        const label = fill(words.alsoHere, { title: milestone.title, lane: name });
        return { 'data-id': id, role: 'img', 'aria-label': label };
      }
      const tabindex = id === tabStop() ? '0' : '-1';
      return { 'data-id': id, role: 'button', 'aria-label': milestoneName(milestone, view), tabindex };
    },
  };
}
