import type { Size } from '../../base/geometry';
import type { FigureFrame } from '../../layout/buildFrame';
import { countItems } from '../../layout/countItems';
import { screenAttempt } from '../../layout/fitScreen';
import { liveBase, liveFrame, type LiveFrame } from '../../layout/live/liveFrame';
import { arimoMetrics } from '../../layout/textMetrics';
import { screenTheme } from '../../theme/themes';
import type { TimelineView } from '../../view/timelineView';
import { buildScene } from '../buildScene';
import type { Scene } from '../node';

/** Up to so many milestones the whole figure is drawn, as it would be in a file. */
const WHOLE = 400;

/** A view on screen: the whole as one picture, and the frame for moving about in it. */
export interface LiveScreen {
  /** `undefined` when there are too many milestones to draw them all, or not all of them are read. */
  readonly whole: Scene | undefined;
  /** The frame of the whole; its axis is that of the viewport. */
  readonly frame: FigureFrame;
  /** The same with names and undated pinned, before any zoom. */
  readonly live: LiveFrame;
  /** How much of the axis the window would hold if it went on: labels stand at its end. */
  readonly reach: number;
}

/** `size`: of the window, in px; `screen`: what the screen itself is like. `isPart`: the rest of the plan is being read. */
export function liveScreen(
  view: TimelineView,
  size: Size,
  screen: 'light' | 'dark',
  { isPart = false } = {},
): LiveScreen {
  const theme = screenTheme(screen, view);
  const isMany = isPart || countItems(view.lanes) > WHOLE;
  const attempt = isMany ? undefined : screenAttempt(view, size, theme, arimoMetrics);
  const frame = liveBase(view, theme, arimoMetrics, size.width, attempt?.frame.proportions);
  const live = liveFrame(frame, 1);
  const { left, right } = live.marks.scale;
  return { whole: attempt && buildScene(attempt.layout), frame, live, reach: live.room / (right - left) };
}
