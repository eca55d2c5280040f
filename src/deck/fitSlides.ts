import { bestAttempt, layoutAt, type FigureAttempt } from '../layout/layoutFigure';
import { arimoMetrics } from '../layout/textMetrics';
import type { TimelineLayout } from '../layout/timelineLayout';
import { composeSlide } from './composeSlide';
import { slideCost } from './slideCost';
import { bestProportions, composeSlides, pagesWithAir, rowsIn, sharesOf, wordsIn, type SlideRoom } from './slidePages';
import { AIRS, slideTheme, type Air } from './slideTheme';
import { MOST_ROWS } from './step';
import { waysToName } from './waysToName';

/**
 * The slides of one step: one with as much air as it can have or, when that holds too much or more than twelve rows, one
 * after the other, as evenly full as can be (CONVENTIONS R2). Where the names of lanes leave too little room for type of
 * the size asked for, titles say them; where titles do, they are no larger than other words. One can still be higher
 * than the room: when a single milestone is.
 */
export function fitSlides(room: SlideRoom): readonly TimelineLayout[] {
  const one = oneSlide(room);
  if (one !== undefined) return [one];
  let slides: readonly TimelineLayout[] = [];
  for (const tight of [false, true]) {
    for (const rooms of waysToName({ ...room, tight })) {
      slides = severalSlides(rooms);
      if (fit(slides, room)) return slides;
    }
  }
  return slides;
}

function fit(slides: readonly TimelineLayout[], { size }: SlideRoom): boolean {
  return slides.every((slide) => slide.size.height <= size.height + 0.01);
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

function oneWithAir(room: SlideRoom, air: Air): TimelineLayout | undefined {
  const { view, looks, size } = room;
  const words = wordsIn(room, 1, 1, view.lanes);
  const at = layoutAt(view, slideTheme(looks, view, air), arimoMetrics, size.width);
  const layoutOf = ({ frame, bands }: FigureAttempt): TimelineLayout =>
    composeSlide(view, frame, bands, words, size.height);
  const best = bestAttempt(at, sharesOf(view), (attempt) =>
    fit([layoutOf(attempt)], room) ? slideCost(attempt, size.height) : Infinity,
  );
  return best && layoutOf(best);
}

/** Airs of several slides: it is given up where that saves a slide, and the last of it where nothing fits otherwise. */
const OPEN = 0.45;
const DENSE = 0.26;

function severalSlides(rooms: readonly SlideRoom[]): readonly TimelineLayout[] {
  const chosen = rooms.map((room) => ({ room, proportions: bestProportions(room, OPEN) }));
  const withAir = (air: Air): readonly TimelineLayout[] =>
    composeSlides(chosen.map(({ room, proportions }) => pagesWithAir(room, air, proportions)));
  if (rooms.every(({ view }) => view.lanes.every(({ folded }) => folded))) return withAir(TIGHTEST);
  const [open, dense] = [withAir(OPEN), withAir(DENSE)];
  const better = dense.length < open.length ? dense : open;
  return rooms.every((room) => fit(better, room)) ? better : withAir(TIGHTEST);
}
