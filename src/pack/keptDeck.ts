import type { Deck, NamedMilestone, Step } from '../deck/step';
import type { Milestone, MilestoneId } from '../model/milestone';
import type { ViewSpec } from '../view/viewSpec';
import type { PackChoice } from './packChoice';

/** What steps are checked against. */
export interface DeckParts {
  /** The milestone that has another identifier now; `undefined`: it was left out. */
  readonly milestoneOf: (id: MilestoneId) => Milestone | undefined;
  /** The view of a step without what was left out; `undefined`: it would show nothing. */
  readonly viewOf: (spec: Partial<ViewSpec>) => ViewSpec | undefined;
  /** Keys of the lanes that a view has. */
  readonly lanesOf: (spec: ViewSpec) => ReadonlySet<string>;
}

/** The presentation without the words, the steps and the milestones that are left out. */
export function keptDeck(deck: Deck, choice: PackChoice, parts: DeckParts): Deck {
  const steps = deck.steps
    .filter((step) => choice.hiddenSteps || !step.hidden)
    .flatMap((step) => keptStep(step, parts));
  return { ...deck, steps: choice.speakerNotes ? steps : steps.map((step) => ({ ...step, notes: '' })) };
}

/** A step about something that is gone is gone with it: it would show another thing than it says. */
function keptStep(step: Step, { milestoneOf, viewOf, lanesOf }: DeckParts): readonly Step[] {
  const named = ({ id }: NamedMilestone): readonly NamedMilestone[] => {
    const milestone = milestoneOf(id);
    return milestone === undefined ? [] : [{ id: milestone.id, title: milestone.title }];
  };
  const spec = viewOf(step.spec);
  const highlighted = step.highlighted.flatMap(named);
  const [spotlight] = step.spotlight === undefined ? [] : named(step.spotlight);
  if (spec === undefined) return [];
  if (step.spotlight !== undefined && spotlight === undefined) return [];
  if (step.highlighted.length > 0 && highlighted.length === 0) return [];
  if (step.lane !== undefined && !lanesOf(spec).has(step.lane.key)) return [];
  return [{ ...step, spec, highlighted, spotlight }];
}
