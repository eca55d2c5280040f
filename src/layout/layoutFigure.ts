import type { Theme } from '../theme/theme';
import type { TimelineView } from '../view/timelineView';
import { buildFrame, type FigureFrame, type Proportions } from './buildFrame';
import { composeFigure } from './composeFigure';
import { layoutLane } from './layoutLane';
import type { TextMetrics } from './textMetrics';
import type { LaneBand, TimelineLayout } from './timelineLayout';

/** A whole figure at one set of proportions, with the parts that a fitter goes on with. */
export interface FigureAttempt {
  readonly timeShare: number;
  readonly frame: FigureFrame;
  /** Lanes, each with its top at 0. */
  readonly bands: readonly LaneBand[];
  readonly layout: TimelineLayout;
}

/** The figure at every pairing of the shares, for a fitter to choose from. `width` is in figure units. */
export function layoutAtShares(
  view: TimelineView,
  theme: Theme,
  metrics: TextMetrics,
  width: number,
  timeShares: readonly number[],
  nameShares: readonly number[],
): readonly FigureAttempt[] {
  const pairs = timeShares.flatMap((timeShare) =>
    nameShares.map((nameShare): Proportions => ({ timeShare, nameShare })),
  );
  return pairs.map((proportions) => {
    const frame = buildFrame(view, theme, metrics, width, proportions);
    const bands = view.lanes.map((lane) => layoutLane(lane, frame, 0, []));
    return { timeShare: proportions.timeShare, frame, bands, layout: composeFigure(view, frame, bands) };
  });
}
