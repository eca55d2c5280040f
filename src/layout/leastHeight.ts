import type { Theme } from '../theme/theme';
import type { LaneView, TimelineView } from '../view/timelineView';
import { labelStyle } from './layoutFrame';
import { measureLabel } from './measureLabel';
import type { TextMetrics } from './textMetrics';

/**
 * A height that no layout of the lanes can go below: the titles, set line after line over the whole width. It tells
 * quickly that a large plan fits no page.
 */
export function leastHeight(view: TimelineView, theme: Theme, metrics: TextMetrics, width: number): number {
  const { size, pitch } = labelStyle(theme);
  const lengthIn = (lanes: readonly LaneView[]): number =>
    lanes.reduce((sum, lane) => {
      const own = lane.items.reduce((total, item) => {
        return (
          total + measureLabel(item, [{ text: item.milestone.title, muted: false }], metrics, size, 'regular').total
        );
      }, 0);
      return sum + own + lengthIn(lane.subLanes);
    }, 0);
  return (lengthIn(view.lanes) / width) * pitch;
}
