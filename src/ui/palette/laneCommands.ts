import type { LaneView } from '../../view/timelineView';
import type { MilestoneId } from '../../model/milestone';
import { fill } from '../strings/fill';
import { palette } from '../strings/palette';
import type { CommandSource, PaletteCommand } from './commandList';
import { goToMilestone } from './goToMilestone';

/** The lanes of the figure, of every level; to go to one is to go to its first milestone. */
export const laneCommands: CommandSource = (parts) => {
  if (parts.session.isTooMany) return [];
  const commandsIn = (lanes: readonly LaneView[], outer: string): readonly PaletteCommand[] =>
    lanes.flatMap((lane) => {
      const name = outer === '' ? lane.name : fill(palette.laneIn, { lane: lane.name, outer });
      const id = firstIn(lane);
      const own: readonly PaletteCommand[] =
        id === undefined || lane.name === ''
          ? []
          : [
              {
                id: `lane ${lane.key}`,
                section: 'lanes',
                name: fill(palette.goToLane, { name }),
                onlyTyped: true,
                run: () => goToMilestone(id, parts),
              },
            ];
      return [...own, ...commandsIn(lane.subLanes, name)];
    });
  return commandsIn(parts.session.view.lanes, '');
};

function firstIn({ items, subLanes }: LaneView): MilestoneId | undefined {
  if (items[0] !== undefined) return items[0].milestone.id;
  for (const lane of subLanes) {
    const id = firstIn(lane);
    if (id !== undefined) return id;
  }
  return undefined;
}
