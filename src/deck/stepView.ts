import { buildView } from '../view/buildView';
import type { Highlight } from '../view/highlight';
import { timeSpan } from '../view/timeSpan';
import type { LaneItem, LaneView, TimelineView } from '../view/timelineView';
import type { ViewSpec } from '../view/viewSpec';
import type { DeckContent } from './deckContent';
import type { Step } from './step';

/** The viewing choices of a step, complete. */
export function stepSpec({ spec, days }: Pick<Step, 'spec' | 'days'>, content: Pick<DeckContent, 'spec'>): ViewSpec {
  const whole = { ...content.spec, ...spec };
  return days === undefined ? whole : { ...whole, window: days };
}

/** What a step shows of the plan as it is now, in order, without a single coordinate. */
export function stepView(step: Step, content: DeckContent): TimelineView {
  const { plan, text, isToCheck } = content;
  const spec = stepSpec(step, content);
  const words = { ...text, title: step.title, captioned: true, altText: '', longDescription: '' };
  const whole = buildView(plan, spec, words, isToCheck);
  const one = step.lane === undefined ? whole : withLane(whole, spec, step.lane.key);
  const view = step.strips ? { ...one, lanes: one.lanes.map(foldedLane) } : one;
  return withHighlighted(view, step);
}

/** The milestones of lanes and of the lanes in them, in the order they stand. One of several leads stands in several. */
export function itemsOf(lanes: readonly LaneView[]): readonly LaneItem[] {
  return lanes.flatMap(({ items, subLanes }) => [...items, ...itemsOf(subLanes)]);
}

/**
 * The view of one lane alone. Its name is left to the title: the lanes in it take its place. The axis stays that of the
 * whole plan, so that steps can be compared; but a year is shown by what stands in it.
 */
function withLane(view: TimelineView, spec: ViewSpec, key: string): TimelineView {
  const lane = view.lanes.find((each) => each.key === key);
  const lanes = lane === undefined ? [] : lane.subLanes.length > 0 ? lane.subLanes : [{ ...lane, name: '' }];
  const counts = lane?.counts ?? { milestones: 0, undated: 0, categories: [] };
  const span = spec.lanes === 'year' ? timeSpan(itemsOf(lanes), spec.window, []) : view.span;
  const { milestones, undated } = counts;
  const reckoning = { rows: milestones, placed: milestones - undated, undated, filtered: 0, skipped: 0 };
  return { ...view, lanes, legend: counts.categories, reckoning, span };
}

/**
 * The same lane as a strip, with all the milestones of the lanes in it. It says how many there are; how many of each
 * status the legend says of all, and the step of the lane says of them.
 */
function foldedLane(lane: LaneView): LaneView {
  if (lane.folded || lane.empty !== undefined) return lane;
  const items = lane.items.length > 0 ? lane.items : itemsOf(lane.subLanes);
  return { ...lane, items, subLanes: [], folded: true, counts: { ...lane.counts, categories: [] } };
}

/** What stands out when milestones were chosen one by one. */
export const CHOSEN = 'chosen milestones';

/** What was chosen to stand out takes the place of what the view highlights. Nothing of it there: all is drawn alike. */
function withHighlighted(view: TimelineView, { highlighted }: Step): TimelineView {
  if (highlighted.length === 0) return view;
  const ids = new Set(highlighted.map(({ id }) => id));
  const items = itemsOf(view.lanes);
  const phases = new Map(
    items.filter(({ milestone }) => ids.has(milestone.id)).map(({ milestone }) => [milestone, milestone.phases]),
  );
  if (phases.size === 0) return view;
  const highlight: Highlight = {
    words: CHOSEN,
    phases,
    shown: new Set(items.map(({ milestone }) => milestone)).size,
  };
  return { ...view, highlight };
}
