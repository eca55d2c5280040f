import type { DayRange } from '../../base/dayRange';
import type { Size } from '../../base/geometry';
import type { FigureFrame } from '../../layout/buildFrame';
import { countItems } from '../../layout/countItems';
import { screenAttempt } from '../../layout/fitScreen';
import { liveFigure, type LiveFigure } from '../../layout/live/liveFigure';
import { liveBase } from '../../layout/live/liveFrame';
import { arimoMetrics } from '../../layout/textMetrics';
import { screenTheme } from '../../theme/themes';
import type { TimelineView } from '../../view/timelineView';
import { buildScene } from '../buildScene';
import type { Scene } from '../node';

/** Up to so many milestones the whole figure is drawn, as it would be in a file. */
export const WHOLE = 400;

/** A view on screen: as one picture, and as a figure to move about in. */
export interface LiveScreen {
  /** `undefined` when there are too many milestones to draw them all. */
  readonly whole: Scene | undefined;
  /** The frame of the whole; its axis is that of the viewport. */
  readonly frame: FigureFrame;
  /** How much of the axis the window would hold if it went on: labels stand at its end. */
  readonly reach: number;
  /** `days`: whose milestones are placed; without them, all. */
  readonly at: (zoom: number, days?: DayRange) => LiveFigure;
}

/** `size`: of the window, in px; `screen`: what the screen itself is like. */
export function liveScreen(view: TimelineView, size: Size, screen: 'light' | 'dark'): LiveScreen {
  const theme = screenTheme(screen, view);
  const attempt = countItems(view.lanes) > WHOLE ? undefined : screenAttempt(view, size, theme, arimoMetrics);
  const frame = liveBase(view, theme, arimoMetrics, size.width, attempt?.frame.proportions);
  const first = liveFigure(view, frame, 1);
  const { left, right } = first.frame.marks.scale;
  return {
    whole: attempt && buildScene(attempt.layout),
    frame,
    reach: first.frame.room / (right - left),
    at: (zoom, days) => (zoom === 1 && days === undefined ? first : liveFigure(view, frame, zoom, days)),
  };
}
