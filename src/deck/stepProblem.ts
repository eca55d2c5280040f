import { groupsOfLevels } from '../view/laneLevels';
import { columnOf } from '../view/laneMemberships';
import type { TimelineView } from '../view/timelineView';
import type { ViewSpec } from '../view/viewSpec';
import type { DeckContent } from './deckContent';
import type { NamedMilestone, Step } from './step';
import { itemsOf, stepSpec } from './stepView';

/** What is wrong with a step, in a sentence or two, as the plan is now; `undefined`: nothing. */
export function stepProblem(step: Step, view: TimelineView, content: DeckContent): string | undefined {
  const sentences = [...columnProblems(step, content), ...milestoneProblems(step, view, content)];
  if (sentences.length > 0) return sentences.join(' ');
  if (view.lanes.length > 0) return undefined;
  return step.lane === undefined
    ? 'The plan has no milestone for this step any more.'
    : `The plan has nothing in “${step.lane.name}” any more.`;
}

function columnProblems(step: Step, content: DeckContent): readonly string[] {
  const { columns } = content.plan;
  const missing = [...new Set(columnsIn(stepSpec(step, content)))].filter((column) => !columns.includes(column));
  return missing.map((column) => `The plan has no column “${column}” any more.`);
}

/** The columns that a view asks for. */
function columnsIn(spec: ViewSpec): readonly string[] {
  const groups = [...groupsOfLevels(spec), spec.colourBy].flatMap((group) => columnOf(group) ?? []);
  return [...groups, ...[...spec.filter.columns, ...spec.highlight.columns].map(({ column }) => column)];
}

function milestoneProblems(step: Step, view: TimelineView, { plan }: DeckContent): readonly string[] {
  const { highlighted, spotlight } = step;
  const named = new Map(
    [...highlighted, ...(spotlight === undefined ? [] : [spotlight])].map((each) => [each.id, each]),
  );
  if (named.size === 0) return [];
  const inPlan = new Set(plan.milestones.map(({ id }) => id));
  const shown = new Set(itemsOf(view.lanes).map(({ milestone }) => milestone.id));
  const gone = [...named.values()].filter(({ id }) => !inPlan.has(id));
  const absent = [...named.values()].filter(({ id }) => inPlan.has(id) && !shown.has(id));
  return [
    ...(gone.length > 0 ? [`The plan does not have ${titles(gone)} any more.`] : []),
    ...(absent.length > 0 ? [`This step does not show ${titles(absent)}.`] : []),
  ];
}

function titles(milestones: readonly NamedMilestone[]): string {
  return milestones.map(({ title }) => `“${title}”`).join(', ');
}
