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
import { slideTheme, type Air } from './slideTheme';
import { MOST_ROWS, type Deck } from './step';
import { itemsOf } from './stepView';

/** What the slides of one step are laid out for. */
export interface SlideRoom {
  readonly view: TimelineView;
  /** Name of the lane that all of `view` stands in, where the title says it instead of a column; empty: none. */
  readonly within: string;
  readonly looks: Pick<Deck, 'typeSize' | 'ground'>;
  /** Within the margins of the slide. */
  readonly size: Size;
  readonly tight: SlideWords['tight'];
  /** The words of part `part` of `parts`, with these lanes of the lane `within`. */
  readonly wordsOf: (part: number, parts: number, lanes: readonly LaneView[], within: string) => PartWords;
}

/** What a part says, whatever room it has. */
export type PartWords = Omit<SlideWords, 'firstNumber' | 'tight'>;

/** The words of a part of a step with these lanes. */
export function wordsIn(
  { within, tight, wordsOf }: SlideRoom,
  part: number,
  parts: number,
  lanes: readonly LaneView[],
  firstNumber = 1,
): SlideWords {
  return { ...wordsOf(part, parts, lanes, within), firstNumber, tight };
}

/** Lanes shared out over slides, all of one frame. */
export interface SlidePages {
  readonly room: SlideRoom;
  readonly frame: FigureFrame;
  /** Of each slide, each lane with its top at 0. */
  readonly pages: readonly (readonly LaneBand[])[];
}

/** Shares tried for the axis and for the names of lanes: large type leaves less room for either. */
const SHARES: Shares = { times: [1, 0.7, 0.5, 0.4], names: [0.14, 0.18, 0.22, 0.28, 0.34, 0.42] };

/** The same where lanes are strips: no words of milestones stand beside their names. */
const STRIP_SHARES: Shares = { times: [1], names: [0.18, 0.24, 0.3, 0.36, 0.42, 0.5] };

export function sharesOf({ lanes }: TimelineView): Shares {
  return lanes.every(({ folded }) => folded) ? STRIP_SHARES : SHARES;
}

/** Proportions of a step over several slides are chosen by this many milestones, its first. */
const SAMPLE = 24;

/** Rows of milestones in lanes; the strip of a folded lane counts as none: it has no words to read one by one. */
export function rowsIn(lanes: readonly LaneView[]): number {
  return itemsOf(lanes.filter(({ folded }) => !folded)).length;
}

/** What is left for lanes between the heading and the foot of a slide. */
function roomIn(frame: FigureFrame, room: SlideRoom): number {
  const { view, size } = room;
  return size.height - composeSlide(view, frame, [], wordsIn(room, 99, 99, view.lanes), 0).size.height;
}

/** The proportions at which the first milestones of a step read best. */
export function bestProportions(room: SlideRoom, air: Air): Proportions {
  const { view, looks, size } = room;
  const sample = { ...view, lanes: firstItems(view.lanes, SAMPLE) };
  const costOf = (attempt: FigureAttempt): number => {
    const fits = tallestName(attempt.bands) <= roomIn(attempt.frame, room);
    return slideCost(attempt, size.height) + attempt.layout.size.height / size.height + (fits ? 0 : TOO_TALL);
  };
  const at = layoutAt(sample, slideTheme(looks, view, air), arimoMetrics, size.width);
  return assertExists(bestAttempt(at, sharesOf(view), costOf), 'attempt').frame.proportions;
}

/** What proportions cost at which the name of a lane does not fit a slide: more than anything else. */
const TOO_TALL = 100;

function tallestName(bands: readonly LaneBand[]): number {
  return Math.max(0, ...bands.map(({ name, bands: inner }) => Math.max(name.box.height, tallestName(inner))));
}

/** Lanes over slides as evenly full as can be, each with at most twelve rows (CONVENTIONS R2). */
export function pagesWithAir(room: SlideRoom, air: Air, proportions: Proportions): SlidePages {
  const { view, looks, size } = room;
  const frame = buildFrame(view, slideTheme(looks, view, air), arimoMetrics, size.width, proportions);
  const known = new WeakMap<LaneView, LaneBand>();
  const build = (lane: LaneView): LaneBand => {
    const band = known.get(lane) ?? layoutLane(lane, frame, 0, []);
    known.set(lane, band);
    return band;
  };
  const height = roomIn(frame, room);
  const pages = evenPages((share) => splitLanes(view.lanes, (lane) => withRows(build(lane), height), height * share));
  return { room, frame, pages: pages.map((lanes) => lanes.map(build)) };
}

/** A lane takes at least its share of the rows of a slide, however low it is. */
function withRows(band: LaneBand, room: number): LaneBand {
  const least = (rowsIn([band.lane]) / MOST_ROWS) * room;
  return band.box.height >= least ? band : { ...band, box: { ...band.box, height: least } };
}

/** The slides of a step in order, their parts and the entries of their keys numbered throughout. */
export function composeSlides(all: readonly SlidePages[]): readonly TimelineLayout[] {
  const parts = all.reduce((sum, { pages }) => sum + pages.length, 0);
  let part = 0;
  let firstNumber = 1;
  return all.flatMap(({ room, frame, pages }) =>
    pages.map((bands) => {
      part += 1;
      const lanes = bands.map(({ lane }) => lane);
      const words = wordsIn(room, part, parts, lanes, firstNumber);
      firstNumber += countKeyed(bands);
      return composeSlide(room.view, frame, bands, words, room.size.height);
    }),
  );
}
