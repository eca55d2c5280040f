import { assertExists } from '../base/assert';
import { pageStyles, pageTheme, splitStyle, type PageStyle } from '../theme/themes';
import type { LaneView, TimelineView } from '../view/timelineView';
import { composeFigure } from './composeFigure';
import { evenPages } from './evenPages';
import { leastHeight } from './leastHeight';
import { bestAttempt, layoutAt, type FigureAttempt, type Shares } from './layoutFigure';
import { layoutLane } from './layoutLane';
import { countKeyed } from './numberKeys';
import { mmOf, pointsOf, type PageSize, type SizeMm } from './pageSize';
import { readingCost } from './readability';
import { firstItems } from './firstItems';
import { splitLanes } from './splitLanes';
import type { TextMetrics } from './textMetrics';
import type { LaneBand, TimelineLayout } from './timelineLayout';

/** Shares tried for the axis: long bars read well, and a shorter axis leaves room for labels in few lines. */
const SHARES: Shares = { times: [1, 0.7, 0.5, 0.38, 0.3], names: [0.12, 0.14, 0.16, 0.21, 0.28] };

/** Proportions of a figure over many pages are chosen by this many milestones, its first. */
const SAMPLE = 120;

/**
 * The figure for a page: as large in type and axis as fits one page, then on a roomier cut of the same paper, then split
 * by lane over pages. Type never goes below 9 pt and no label is cut (CONVENTIONS E3, E4). `breaks`: keys of the
 * outermost lanes that begin a new page.
 */
export function fitPages(
  view: TimelineView,
  page: PageSize,
  metrics: TextMetrics,
  breaks: readonly string[] = [],
): readonly TimelineLayout[] {
  const starts = new Set(view.lanes.slice(1).flatMap(({ key }) => (breaks.includes(key) ? [key] : [])));
  if (starts.size > 0) return splitOver(view, page, metrics, starts);
  for (const size of [page, ...page.growth]) {
    for (const style of pageStyles(view, page.readFrom)) {
      const fitted = fitOne(view, size, style, metrics);
      if (fitted) return [onPaper(fitted.layout)];
    }
  }
  return splitOver(view, page, metrics, starts);
}

/** The layout that reads best of those that fit the height, or `undefined`. */
function fitOne(view: TimelineView, size: SizeMm, style: PageStyle, metrics: TextMetrics): FigureAttempt | undefined {
  const theme = pageTheme(style, view);
  const { width, height } = pointsOf(size);
  if (leastHeight(view, theme, metrics, width) > height) return undefined;
  const at = layoutAt(view, theme, metrics, width);
  const fits = ({ layout }: FigureAttempt): boolean => layout.size.height <= height;
  const lowest = SHARES.names.map((nameShare) => at({ timeShare: SHARES.times.at(-1) ?? 1, nameShare }));
  if (!lowest.some(fits)) return undefined;
  const costOf = (attempt: FigureAttempt): number => (fits(attempt) ? pageCost(attempt, height) : Infinity);
  return bestAttempt(at, SHARES, costOf);
}

/** Ease of reading first; then what leaves more of the page, such as names in fewer lines. */
function pageCost({ layout, timeShare }: FigureAttempt, limit: number): number {
  return readingCost(layout, timeShare) + layout.size.height / limit;
}

/** Pages of whole lanes; a lane too tall for a page goes on over the next (CONVENTIONS E4). */
function splitOver(
  view: TimelineView,
  page: PageSize,
  metrics: TextMetrics,
  starts: ReadonlySet<string>,
): readonly TimelineLayout[] {
  const theme = pageTheme(splitStyle(view, page.readFrom), view);
  const { width, height } = pointsOf(page);
  const sample = { ...view, lanes: firstItems(view.lanes, SAMPLE) };
  const inPages = (attempt: FigureAttempt): number => pageCost(attempt, height);
  const attempt = bestAttempt(layoutAt(sample, theme, metrics, width), SHARES, inPages);
  const { proportions } = assertExists(attempt, 'attempt').frame;
  const { frame, bands } = layoutAt(view, theme, metrics, width)(proportions);
  const known = new WeakMap<LaneView, LaneBand>(
    view.lanes.map((lane, index) => [lane, assertExists(bands[index], 'band')]),
  );
  const build = (lane: LaneView): LaneBand => {
    const band = known.get(lane) ?? layoutLane(lane, frame, 0, []);
    known.set(lane, band);
    return band;
  };
  const widest = composeFigure(view, frame, bands, { number: 99, count: 99 });
  const room = height - (widest.size.height - widest.body.height);
  const pages = evenPages((share) => splitLanes(view.lanes, build, room * share, starts));
  let number = 1;
  return pages.map((lanes, index) => {
    const own = lanes.map(build);
    const layout = composeFigure(view, frame, own, { number: index + 1, count: pages.length }, number);
    number += countKeyed(own);
    return onPaper(layout);
  });
}

function onPaper(layout: TimelineLayout): TimelineLayout {
  return { ...layout, paper: { widthMm: mmOf(layout.size.width), heightMm: mmOf(layout.size.height) } };
}
