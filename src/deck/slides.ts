import type { Size } from '../base/geometry';
import type { MilestoneId } from '../model/milestone';
import type { TimelineLayout } from '../layout/timelineLayout';
import { buildScene } from '../scene/buildScene';
import type { Scene } from '../scene/node';
import { mapScene } from '../scene/mapScene';
import type { LaneView } from '../view/timelineView';
import { countWords } from './countWords';
import type { DeckContent } from './deckContent';
import { emptySlide } from './emptySlide';
import { fitSlides } from './fitSlides';
import { BETWEEN } from './waysToName';
import type { Slide } from './slide';
import { spotlightNodes } from './spotlight';
import type { Deck, Step } from './step';
import { stepProblem } from './stepProblem';
import { itemsOf, stepView } from './stepView';

/** Height of every slide, in the units of its scene. */
export const SLIDE_HEIGHT = 1080;

/** Left and right, above and below. */
const MARGIN = { x: 48, y: 36 } as const;

/** Width to height: outside of it a slide is letterboxed. */
const SHAPES = { least: 1, most: 21 / 9 } as const;

/** How much larger the canvas of a slide is tried when a single milestone is too long for one: type is smaller then. */
const LARGER = [1, 1.25, 1.5, 2, 3, 4, 6] as const;

const TOO_LONG = 'A milestone or a title is too long for a slide in this type size, so this step is drawn smaller.';

/** The slides of a deck. Those of a step are laid out when they are first asked for, and kept. */
export interface Slides {
  /** The steps that are shown, in their order: those that are not hidden. */
  readonly steps: readonly Step[];
  /** The parts of a step by its place among those shown, from 0: one or more. */
  partsOf(step: number): readonly Slide[];
  /** The slides of all steps in order: for files. */
  all(): readonly Slide[];
}

/** The slides of a deck for a screen of this shape, as the plan is now. `shape`: in any unit, only the aspect matters. */
export function slidesOf(deck: Deck, content: DeckContent, shape: Size): Slides {
  const steps = deck.steps.filter(({ hidden }) => !hidden);
  const width = slideWidth(shape);
  const known = new Map<number, readonly Slide[]>();
  const partsOf = (index: number): readonly Slide[] => {
    const step = steps[index];
    if (step === undefined) return [];
    const found =
      known.get(index) ?? stepSlides(step, { number: index + 1, count: steps.length }, deck, content, width);
    known.set(index, found);
    return found;
  };
  return { steps, partsOf, all: () => steps.flatMap((_, index) => partsOf(index)) };
}

/** How wide the slides of a screen of this shape are, in units of which they are 1080 high. */
export function slideWidth({ width, height }: Size): number {
  const aspect = height > 0 && width > 0 ? width / height : 16 / 9;
  return Math.round(SLIDE_HEIGHT * Math.min(Math.max(aspect, SHAPES.least), SHAPES.most));
}

interface Place {
  readonly number: number;
  readonly count: number;
}

function stepSlides(step: Step, place: Place, deck: Deck, content: DeckContent, width: number): readonly Slide[] {
  const view = stepView(step, content);
  const problem = stepProblem(step, view, content);
  const inner = { width: width - 2 * MARGIN.x, height: SLIDE_HEIGHT - 2 * MARGIN.y };
  const shown = countWords(step, view, content);
  const wordsOf = (part: number, parts: number, lanes: readonly LaneView[], within: string) => ({
    title: partTitle([step.title, within].filter((name) => name !== '').join(BETWEEN), part, parts),
    step: `Step ${String(place.number)} of ${String(place.count)}`,
    part: parts === 1 ? '' : `${String(part)} of ${String(parts)}`,
    shown: shown(parts),
    items: itemsOf(lanes),
    needsSource: step.kind === 'overview',
  });
  const fitted = fitLarger(
    LARGER,
    (larger) => {
      const size = { width: inner.width * larger, height: inner.height * larger };
      const room = { view, within: '', tight: false, looks: deck, size, wordsOf };
      return view.lanes.length === 0 ? [emptySlide(room, problem)] : fitSlides(room);
    },
    inner.height,
  );
  const troubles = [...(problem === undefined ? [] : [problem]), ...(fitted.larger > 1 ? [TOO_LONG] : [])];
  const parts = fitted.layouts.length;
  return fitted.layouts.map((layout, index) => ({
    step,
    ...place,
    part: index + 1,
    parts,
    title: layout.view.text.title,
    problem: troubles.length === 0 ? undefined : troubles.join(' '),
    milestones: milestonesIn(layout),
    scene: slideScene(layout, step, { width: width * fitted.larger, height: SLIDE_HEIGHT * fitted.larger }),
  }));
}

/** The first canvas on which no slide is higher than it may be. */
function fitLarger(
  canvases: readonly number[],
  layOut: (larger: number) => readonly TimelineLayout[],
  height: number,
): { readonly larger: number; readonly layouts: readonly TimelineLayout[] } {
  const [larger = 1, ...rest] = canvases;
  const layouts = layOut(larger);
  const fits = layouts.every(({ size }) => size.height <= height * larger + 0.01);
  return fits || rest.length === 0 ? { larger, layouts } : fitLarger(rest, layOut, height);
}

function slideScene(layout: TimelineLayout, step: Step, size: Size): Scene {
  const margin = { x: (size.width - layout.size.width) / 2, y: (size.height - layout.size.height) / 2 };
  const { regions, ...scene } = buildScene(layout);
  const ringed = regions.map((region) =>
    region.name === 'lanes' ? { ...region, nodes: [...region.nodes, ...spotlightNodes(layout, step)] } : region,
  );
  return { ...mapScene({ ...scene, regions: ringed }, { by: margin }), size };
}

function milestonesIn(layout: TimelineLayout): readonly MilestoneId[] {
  const drawn = itemsOf(layout.bands.map(({ lane }) => lane).filter(({ folded }) => !folded));
  return [...new Set(drawn.map(({ milestone }) => milestone.id))];
}

function partTitle(title: string, part: number, parts: number): string {
  return parts === 1 ? title : `${title} (${String(part)} of ${String(parts)})`.trim();
}
