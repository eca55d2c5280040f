import { assertExists } from '../base/assert';
import type { Size } from '../base/geometry';
import type { Theme } from '../theme/theme';
import type { TimelineView } from '../view/timelineView';
import { countItems } from './countItems';
import { bestAttempt, layoutAt, type FigureAttempt, type Shares } from './layoutFigure';
import { readingCost } from './readability';
import type { TextMetrics } from './textMetrics';
import type { TimelineLayout } from './timelineLayout';

const SHARES: Shares = { times: [1, 0.8, 0.62, 0.48], names: [0.13, 0.18] };

/** Above this many marks one set of shares serves: trying several would be felt. */
const MANY = 200;
const SHARES_OF_MANY: Shares = { times: [0.7], names: [0.16] };

/** What a figure twice as tall as the window costs, on the scale of `readingCost`. */
const OVERFLOW_COST = 1.2;

/** The figure for a window: it fills the width and, where it can, fits the height; else it is as low as reads well. */
export function fitScreen(view: TimelineView, size: Size, theme: Theme, metrics: TextMetrics): TimelineLayout {
  return screenAttempt(view, size, theme, metrics).layout;
}

/** The same with the frame it was laid out in. */
export function screenAttempt(view: TimelineView, size: Size, theme: Theme, metrics: TextMetrics): FigureAttempt {
  const shares = countItems(view.lanes) > MANY ? SHARES_OF_MANY : SHARES;
  const costOf = ({ layout, timeShare }: FigureAttempt): number => {
    const overflow = Math.max(layout.size.height / Math.max(size.height, 1) - 1, 0);
    return readingCost(layout, timeShare) + OVERFLOW_COST * overflow;
  };
  const attempt = bestAttempt(layoutAt(view, theme, metrics, size.width), shares, costOf);
  return assertExists(attempt, 'attempt');
}
