import type { Size } from '../base/geometry';
import type { Theme } from '../theme/theme';
import type { LaneView, TimelineView } from '../view/timelineView';
import { buildFrame } from './buildFrame';
import { composeFigure } from './composeFigure';
import { layoutLane } from './layoutLane';
import type { TextMetrics } from './textMetrics';
import type { TimelineLayout } from './timelineLayout';

/** Above this many marks one set of shares serves: trying several would be felt. */
const MANY = 300;

/** How much height a shorter axis must save to be worth it. */
const SHORT_AXIS_COST = 0.35;

/** The figure for a window: it fills the width and, where it can, fits the height; else it is as low as reads well. */
export function fitScreen(view: TimelineView, size: Size, theme: Theme, metrics: TextMetrics): TimelineLayout {
  const many = countItems(view.lanes) > MANY;
  const timeShares = many ? [0.7] : [1, 0.8, 0.65, 0.5];
  const nameShares = many ? [0.16] : [0.13, 0.18];
  const layouts = timeShares.flatMap((timeShare) =>
    nameShares.map((nameShare) => {
      const frame = buildFrame(view, theme, metrics, size.width, { timeShare, nameShare });
      const layout = composeFigure(
        view,
        frame,
        view.lanes.map((lane) => layoutLane(lane, frame, 0, [])),
      );
      const cost = Math.max(layout.size.height, size.height) * (1 + SHORT_AXIS_COST * (1 - timeShare));
      return { layout, cost };
    }),
  );
  return layouts.reduce((best, next) => (next.cost < best.cost ? next : best)).layout;
}

function countItems(lanes: readonly LaneView[]): number {
  return lanes.reduce((sum, lane) => sum + lane.items.length + countItems(lane.subLanes), 0);
}
