import { least } from 'd3';
import { tallBars } from '../theme/tallBars';
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

/** Lays out the figure at the proportions asked for. Proportions that come to the same widths share one layout. */
export type LayoutAt = (proportions: Proportions) => FigureAttempt;

/** The shares between which a fitter chooses. */
export interface Shares {
  readonly times: readonly number[];
  readonly names: readonly number[];
}

/** `width` is in figure units. */
export function layoutAt(view: TimelineView, looks: Theme, metrics: TextMetrics, width: number): LayoutAt {
  const theme = view.labels === 'inside' ? tallBars(looks) : looks;
  const known = new Map<string, FigureAttempt>();
  return (proportions) => {
    const frame = buildFrame(view, theme, metrics, width, proportions);
    const key = [frame.namesRight, frame.marks.scale.right].join(' ');
    const found = known.get(key);
    if (found !== undefined) return { ...found, timeShare: proportions.timeShare };
    const bands = view.lanes.map((lane) => layoutLane(lane, frame, 0, []));
    const attempt = { timeShare: proportions.timeShare, frame, bands, layout: composeFigure(view, frame, bands) };
    known.set(key, attempt);
    return attempt;
  };
}

/**
 * The attempt of least cost. The share of the names is chosen first, at the last of the times, where labels have most
 * room; then that of the axis; then the names once more. Every pairing (32 on paper) costs twice the time and came to
 * the same figures.
 */
export function bestAttempt(
  layout: LayoutAt,
  { times, names }: Shares,
  costOf: (attempt: FigureAttempt) => number,
): FigureAttempt | undefined {
  const at = (timeShare: number, nameShare: number): Choice => {
    const attempt = layout({ timeShare, nameShare });
    return { timeShare, nameShare, attempt, cost: costOf(attempt) };
  };
  const bestOf = (choices: readonly Choice[]): Choice | undefined => least(choices, ({ cost }) => cost);
  const roomiest = times.at(-1) ?? 1;
  const first = bestOf(names.map((name) => at(roomiest, name)));
  if (first === undefined) return undefined;
  const second = bestOf(times.map((time) => at(time, first.nameShare))) ?? first;
  const best = bestOf(names.map((name) => at(second.timeShare, name))) ?? second;
  return best.cost === Infinity ? undefined : best.attempt;
}

interface Choice {
  readonly timeShare: number;
  readonly nameShare: number;
  readonly attempt: FigureAttempt;
  readonly cost: number;
}
