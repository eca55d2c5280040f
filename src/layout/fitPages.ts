import { paperTheme, type Density } from '../theme/themes';
import type { LaneView, TimelineView } from '../view/timelineView';
import { buildFrame, type FigureFrame } from './buildFrame';
import { composeFigure } from './composeFigure';
import { layoutLane } from './layoutLane';
import { mmOf, pointsOf, type PageSize } from './pageSize';
import { splitLanes } from './splitLanes';
import type { TextMetrics } from './textMetrics';
import type { LaneBand, TimelineLayout } from './timelineLayout';

/** Shares tried, widest axis first: long bars read best, and a shorter axis leaves room for labels in few lines. */
const TIME_SHARES = [1, 0.85, 0.72, 0.6, 0.5, 0.42, 0.36, 0.3];
const SPLIT_STYLE: Style = { label: 9, density: 'open' };

const NAME_SHARES = [0.12, 0.16, 0.21];

type SizeMm = Pick<PageSize, 'widthMm' | 'heightMm'>;

interface Style {
  readonly label: 9 | 10;
  readonly density: Density;
}

interface Attempt {
  readonly frame: FigureFrame;
  readonly bands: readonly LaneBand[];
  readonly layout: TimelineLayout;
}

/** Air, then type, then air again: what is given up to keep a figure on one page. Type stops at 9 pt. */
const STYLES: readonly Style[] = [
  { label: 10, density: 'open' },
  { label: 9, density: 'open' },
  { label: 9, density: 'compact' },
];

/**
 * The figure for a page: as large in type and axis as fits one page, then on a roomier cut of the same paper, then split
 * by lane over pages. Type never goes below 9 pt and no label is cut (CONVENTIONS E3, E4).
 */
export function fitPages(view: TimelineView, page: PageSize, metrics: TextMetrics): readonly TimelineLayout[] {
  for (const size of [page, ...page.growth]) {
    for (const style of STYLES) {
      const fitted = fitOne(view, size, style, metrics);
      if (fitted) return [onPaper(fitted)];
    }
  }
  return splitOver(view, page, metrics).map(onPaper);
}

/** The layout with the longest axis that fits the height, or `undefined`. */
function fitOne(view: TimelineView, size: SizeMm, style: Style, metrics: TextMetrics): TimelineLayout | undefined {
  const limit = pointsOf(size).height;
  const shortest = lowest(view, size, style, metrics, TIME_SHARES.slice(-1));
  if (shortest.layout.size.height > limit) return undefined;
  for (const timeShare of TIME_SHARES.slice(0, -1)) {
    const best = lowest(view, size, style, metrics, [timeShare]);
    if (best.layout.size.height <= limit) return best.layout;
  }
  return shortest.layout;
}

/** The attempt of least height over the shares. */
function lowest(
  view: TimelineView,
  size: SizeMm,
  { label, density }: Style,
  metrics: TextMetrics,
  timeShares: readonly number[],
): Attempt {
  const theme = paperTheme(label, density);
  const { width } = pointsOf(size);
  const attempts = timeShares.flatMap((timeShare) =>
    NAME_SHARES.map((nameShare): Attempt => {
      const frame = buildFrame(view, theme, metrics, width, { timeShare, nameShare });
      const bands = view.lanes.map((lane) => layoutLane(lane, frame, 0, []));
      return { frame, bands, layout: composeFigure(view, frame, bands) };
    }),
  );
  return attempts.reduce((best, next) => (next.layout.size.height < best.layout.size.height ? next : best));
}

/** Pages of whole lanes; a lane too tall for a page goes on over the next (CONVENTIONS E4). */
function splitOver(view: TimelineView, page: PageSize, metrics: TextMetrics): readonly TimelineLayout[] {
  const { frame, layout } = lowest(view, page, SPLIT_STYLE, metrics, TIME_SHARES.slice(1));
  const room = pointsOf(page).height - (layout.size.height - layout.body.height);
  const build = (lane: LaneView): LaneBand => layoutLane(lane, frame, 0, []);
  const pages = splitLanes(view.lanes, build, room);
  return pages.map((lanes, index) =>
    composeFigure(view, frame, lanes.map(build), { number: index + 1, count: pages.length }),
  );
}

function onPaper(layout: TimelineLayout): TimelineLayout {
  return { ...layout, paper: { widthMm: mmOf(layout.size.width), heightMm: mmOf(layout.size.height) } };
}
