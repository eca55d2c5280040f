import { assertExists } from '../base/assert';
import type { Size } from '../base/geometry';
import { buildFrame, type FigureFrame, type Proportions } from '../layout/buildFrame';
import { evenPages } from '../layout/evenPages';
import { firstItems } from '../layout/firstItems';
import { bestAttempt, layoutAt, type FigureAttempt, type Shares } from '../layout/layoutFigure';
import { layoutLane } from '../layout/layoutLane';
import { countKeyed } from '../layout/numberKeys';
import { splitLanes } from '../layout/splitLanes';
import { arimoMetrics } from '../layout/textMetrics';
import type { LaneBand, TimelineLayout } from '../layout/timelineLayout';
import type { LaneView, TimelineView } from '../view/timelineView';
import { composeSlide, type SlideWords } from './composeSlide';
import { slideCost } from './slideCost';
import { AIRS, slideTheme, type Air } from './slideTheme';
import { MOST_ROWS, type Deck } from './step';
import { itemsOf } from './stepView';

/** Shares tried for the axis and for the names of lanes: large type leaves less room for either. */
const SHARES: Shares = { times: [1, 0.7, 0.5, 0.4], names: [0.14, 0.18, 0.22, 0.28, 0.34, 0.42] };

/** The same where lanes are strips: no words of milestones stand beside their names. */
const STRIP_SHARES: Shares = { times: [1], names: [0.18, 0.24, 0.3, 0.36, 0.42, 0.5] };

function sharesOf({ lanes }: TimelineView): Shares {
  return lanes.every(({ folded }) => folded) ? STRIP_SHARES : SHARES;
}

/** Proportions of a step over several slides are chosen by this many milestones, its first. */
const SAMPLE = 24;

/** What the slides of one step are laid out for. */
export interface SlideRoom {
  readonly view: TimelineView;
  readonly looks: Pick<Deck, 'typeSize' | 'ground'>;
  /** Within the margins of the slide. */
  readonly size: Size;
  /** The words of part `part` of `parts`, with these lanes. */
  readonly wordsOf: (part: number, parts: number, lanes: readonly LaneView[]) => Omit<SlideWords, 'firstNumber'>;
}

/**
 * The slides of one step: one with as much air as it can have or, when that holds too much or more than twelve rows, one
 * after the other, as evenly full as can be (CONVENTIONS R2). One can still be higher than the room: when a single
 * milestone is.
 */
export function fitSlides(room: SlideRoom): readonly TimelineLayout[] {
  const one = oneSlide(room);
  return one === undefined ? severalSlides(room) : [one];
}

/** Rows of milestones in lanes; the strip of a folded lane counts as none: it has no words to read one by one. */
function rowsIn(lanes: readonly LaneView[]): number {
  return itemsOf(lanes.filter(({ folded }) => !folded)).length;
}

function oneSlide(room: SlideRoom): TimelineLayout | undefined {
  if (rowsIn(room.view.lanes) > MOST_ROWS) return undefined;
  // What does not fit with the least air fits with none: that is asked first.
  const tightest = oneWithAir(room, TIGHTEST);
  if (tightest === undefined) return undefined;
  for (const air of AIRS) {
    const layout = air === TIGHTEST ? tightest : oneWithAir(room, air);
    if (layout !== undefined) return layout;
  }
  return tightest;
}

const TIGHTEST = Math.min(...AIRS) as Air;

function oneWithAir({ view, looks, size, wordsOf }: SlideRoom, air: Air): TimelineLayout | undefined {
  const words = { ...wordsOf(1, 1, view.lanes), firstNumber: 1 };
  const at = layoutAt(view, slideTheme(looks, view, air), arimoMetrics, size.width);
  const layoutOf = ({ frame, bands }: FigureAttempt): TimelineLayout =>
    composeSlide(view, frame, bands, words, size.height);
  const best = bestAttempt(at, sharesOf(view), (attempt) => {
    const fits = layoutOf(attempt).size.height <= size.height + 0.01;
    return fits ? slideCost(attempt, size.height) : Infinity;
  });
  return best && layoutOf(best);
}

/** Air is given up where that saves a slide. */
function severalSlides(room: SlideRoom): readonly TimelineLayout[] {
  const { lanes } = room.view;
  const proportions = bestProportions(room, 0.45);
  if (lanes.every(({ folded }) => folded)) return slidesWithAir(room, TIGHTEST, proportions);
  const [open, dense] = [slidesWithAir(room, 0.45, proportions), slidesWithAir(room, 0.26, proportions)];
  return dense.length < open.length ? dense : open;
}

/** What is left for lanes between the heading and the foot of a slide. */
function roomIn(frame: FigureFrame, { view, size, wordsOf }: SlideRoom): number {
  const furniture = composeSlide(view, frame, [], { ...wordsOf(99, 99, view.lanes), firstNumber: 1 }, 0);
  return size.height - furniture.size.height;
}

/** The proportions at which the first milestones of a step read best. */
function bestProportions(room: SlideRoom, air: Air): Proportions {
  const { view, looks, size } = room;
  const sample = { ...view, lanes: firstItems(view.lanes, SAMPLE) };
  const costOf = (attempt: FigureAttempt): number => {
    const fits = tallestName(attempt.bands) <= roomIn(attempt.frame, room);
    return slideCost(attempt, size.height) + attempt.layout.size.height / size.height + (fits ? 0 : TOO_TALL);
  };
  const at = layoutAt(sample, slideTheme(looks, view, air), arimoMetrics, size.width);
  return assertExists(bestAttempt(at, sharesOf(view), costOf), 'attempt').frame.proportions;
}

function slidesWithAir(room: SlideRoom, air: Air, proportions: Proportions): readonly TimelineLayout[] {
  const { view, looks, size, wordsOf } = room;
  const frame = buildFrame(view, slideTheme(looks, view, air), arimoMetrics, size.width, proportions);
  const known = new WeakMap<LaneView, LaneBand>();
  const build = (lane: LaneView): LaneBand => {
    const band = known.get(lane) ?? layoutLane(lane, frame, 0, []);
    known.set(lane, band);
    return band;
  };
  const height = roomIn(frame, room);
  const pages = evenPages((share) => splitLanes(view.lanes, (lane) => withRows(build(lane), height), height * share));
  let firstNumber = 1;
  return pages.map((lanes, index) => {
    const bands = lanes.map(build);
    const words = { ...wordsOf(index + 1, pages.length, lanes), firstNumber };
    firstNumber += countKeyed(bands);
    return composeSlide(view, frame, bands, words, size.height);
  });
}

/** What proportions cost at which the name of a lane does not fit a slide: more than anything else. */
const TOO_TALL = 100;

function tallestName(bands: readonly LaneBand[]): number {
  return Math.max(0, ...bands.map(({ name, bands: inner }) => Math.max(name.box.height, tallestName(inner))));
}

/** A lane takes at least its share of the rows of a slide, however low it is. */
function withRows(band: LaneBand, room: number): LaneBand {
  const least = (rowsIn([band.lane]) / MOST_ROWS) * room;
  return band.box.height >= least ? band : { ...band, box: { ...band.box, height: least } };
}
