import { least } from 'd3';
import { assertExists } from '../base/assert';
import { pageStyles, pageTheme, splitStyle, type PageStyle } from '../theme/themes';
import type { LaneView, TimelineView } from '../view/timelineView';
import { composeFigure } from './composeFigure';
import { layoutAtShares, type FigureAttempt } from './layoutFigure';
import { layoutLane } from './layoutLane';
import { countItems } from './countItems';
import { mmOf, pointsOf, type PageSize } from './pageSize';
import { readingCost } from './readability';
import { splitLanes } from './splitLanes';
import type { TextMetrics } from './textMetrics';
import type { LaneBand, TimelineLayout } from './timelineLayout';

/** Shares tried for the axis: long bars read well, and a shorter axis leaves room for labels in few lines. */
const TIME_SHARES = [1, 0.85, 0.72, 0.6, 0.5, 0.42, 0.36, 0.3];
const NAME_SHARES = [0.12, 0.16, 0.21, 0.28];

/** Above this many milestones no page holds them all: fitting is not tried, and one set of shares serves. */
const MANY = 200;
const SHARES_OF_MANY = { times: [0.5], names: [0.16] };

type SizeMm = Pick<PageSize, 'widthMm' | 'heightMm'>;

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
  if (starts.size > 0 || countItems(view.lanes) > MANY) return splitOver(view, page, metrics, starts);
  for (const size of [page, ...page.growth]) {
    for (const style of pageStyles(view)) {
      const fitted = fitOne(view, size, style, metrics);
      if (fitted) return [onPaper(fitted)];
    }
  }
  return splitOver(view, page, metrics, starts);
}

/** The layout that reads best of those that fit the height, or `undefined`. */
function fitOne(view: TimelineView, size: SizeMm, style: PageStyle, metrics: TextMetrics): TimelineLayout | undefined {
  const limit = pointsOf(size).height;
  const fits = ({ layout }: FigureAttempt): boolean => layout.size.height <= limit;
  const quick = attemptsAt(view, size, style, metrics, TIME_SHARES.slice(-2), NAME_SHARES);
  if (!quick.some(fits)) return undefined;
  const attempts = [...quick, ...attemptsAt(view, size, style, metrics, TIME_SHARES.slice(0, -2), NAME_SHARES)];
  return least(attempts.filter(fits), (attempt) => pageCost(attempt, limit))?.layout;
}

/** Ease of reading first; then what leaves more of the page, such as names in fewer lines. */
function pageCost({ layout, timeShare }: FigureAttempt, limit: number): number {
  return readingCost(layout, timeShare) + layout.size.height / limit;
}

function attemptsAt(
  view: TimelineView,
  size: SizeMm,
  style: PageStyle,
  metrics: TextMetrics,
  timeShares: readonly number[],
  nameShares: readonly number[],
): readonly FigureAttempt[] {
  return layoutAtShares(view, pageTheme(style, view), metrics, pointsOf(size).width, timeShares, nameShares);
}

/** Pages of whole lanes; a lane too tall for a page goes on over the next (CONVENTIONS E4). */
function splitOver(
  view: TimelineView,
  page: PageSize,
  metrics: TextMetrics,
  starts: ReadonlySet<string>,
): readonly TimelineLayout[] {
  const many = countItems(view.lanes) > MANY;
  const [times, names] = many ? [SHARES_OF_MANY.times, SHARES_OF_MANY.names] : [TIME_SHARES, NAME_SHARES];
  const attempts = attemptsAt(view, page, splitStyle(view), metrics, times, names);
  const limit = pointsOf(page).height;
  const { frame, bands } = assertExists(
    least(attempts, (attempt) => pageCost(attempt, limit)),
    'attempt',
  );
  const widest = composeFigure(view, frame, bands, { number: 99, count: 99 });
  const build = (lane: LaneView): LaneBand => layoutLane(lane, frame, 0, []);
  const pages = splitLanes(view.lanes, build, limit - (widest.size.height - widest.body.height), starts);
  return pages.map((lanes, index) =>
    onPaper(composeFigure(view, frame, lanes.map(build), { number: index + 1, count: pages.length })),
  );
}

function onPaper(layout: TimelineLayout): TimelineLayout {
  return { ...layout, paper: { widthMm: mmOf(layout.size.width), heightMm: mmOf(layout.size.height) } };
}
