import type { Footnote } from '../csv/rawTable';
import type { Plan } from '../model/milestone';
import { axisView } from './axisView';
import { buildColouring } from './colouring';
import { countCategories } from './countCategories';
import { filterByWindow, filterMilestones } from './filterMilestones';
import { groupIntoLanes } from './groupIntoLanes';
import { hasFunding } from './groupPresence';
import { buildHighlight } from './highlight';
import { reckon } from './reckon';
import { wholeMilestones } from './shownMilestone';
import { sortLanes } from './sortLanes';
import { timeSpan } from './timeSpan';
import { toCheckIn, type IsToCheck } from './toCheck';
import type { TimelineView } from './timelineView';
import { undatedHeading } from './undatedHeading';
import type { FigureText, ViewSpec } from './viewSpec';

/**
 * What is shown of a plan, in order, without a single coordinate: filter, group, sort, count. `isToCheck`: which
 * milestones have findings to look at; those of the plan, unless some were accepted.
 */
export function buildView(
  plan: Plan,
  spec: ViewSpec,
  text: FigureText,
  isToCheck: IsToCheck = toCheckIn(plan.issues),
): TimelineView {
  const context = { milestones: plan.milestones, isToCheck };
  const named = filterMilestones(wholeMilestones(plan.milestones), spec.filter, context);
  const shown = filterByWindow(named, spec.window);
  const span = timeSpan(shown, spec.window, spec.annotations);
  const colour = buildColouring(plan, spec.colourBy);
  return {
    text,
    lanes: sortLanes(groupIntoLanes(plan, shown, spec, colour), spec.laneOrder),
    colour,
    legend: countCategories(shown, colour),
    highlight: buildHighlight(shown, spec.highlight, context),
    theme: spec.theme,
    houseStyle: spec.houseStyle,
    footnotes: eachOnce(plan.footnotes),
    reckoning: reckon(plan, shown),
    span,
    axis: axisView(shown, span, spec, text),
    undatedHeading: undatedHeading(shown),
    hasFunding: hasFunding(plan),
    labels: spec.labels,
    laneSummaries: spec.laneSummaries,
  };
}

/** All notes of the plan, used or not (nothing lost). The same note printed under two tables is one note. */
function eachOnce(footnotes: readonly Footnote[]): readonly Footnote[] {
  const isSame = (a: Footnote, b: Footnote): boolean => a.mark === b.mark && a.text === b.text;
  return footnotes.filter((note, index) => footnotes.findIndex((other) => isSame(note, other)) === index);
}
