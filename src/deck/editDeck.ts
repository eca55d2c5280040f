import type { DayRange } from '../base/dayRange';
import { hashText } from '../base/hash';
import { moved } from '../base/moved';
import type { ViewSpec } from '../view/viewSpec';
import type { Deck, NamedMilestone, Step } from './step';

/** What a person writes or chooses about one step. */
export type StepEdit = Partial<Pick<Step, 'title' | 'notes' | 'hidden' | 'highlighted' | 'spotlight'>>;

/** What is looked at, to be made a step. */
export interface SeenNow {
  readonly title: string;
  readonly spec: Partial<ViewSpec>;
  readonly days: DayRange | undefined;
}

/** The deck with one step changed. A title that a person wrote stays when the steps are generated anew. */
export function withStep(deck: Deck, id: string, edit: StepEdit): Deck {
  const retitled = edit.title === undefined ? {} : { retitled: true };
  return withSteps(deck, (step) => (step.id === id ? { ...step, ...edit, ...retitled } : step));
}

/** The deck with the step at `from` moved to stand at `to`, both from 0. */
export function withStepMoved(deck: Deck, from: number, to: number): Deck {
  return { ...deck, steps: moved(deck.steps, from, to) };
}

/** The deck with a step of what is seen now, at a place from 0 to the number of steps. */
export function withOwnStep(deck: Deck, seen: SeenNow, at: number): Deck {
  const step: Step = {
    id: freshId(deck.steps, seen),
    kind: 'own',
    title: seen.title,
    retitled: true,
    notes: '',
    spec: seen.spec,
    lane: undefined,
    strips: false,
    days: seen.days,
    highlighted: [],
    spotlight: undefined,
    hidden: false,
  };
  return { ...deck, steps: deck.steps.toSpliced(at, 0, step) };
}

export function withoutStep(deck: Deck, id: string): Deck {
  return { ...deck, steps: deck.steps.filter((step) => step.id !== id) };
}

/** The deck with a milestone that stands out in one step or, if it did, does so no more. */
export function withHighlightToggled(deck: Deck, id: string, milestone: NamedMilestone): Deck {
  return withSteps(deck, (step) => {
    if (step.id !== id) return step;
    const others = step.highlighted.filter((each) => each.id !== milestone.id);
    const had = others.length < step.highlighted.length;
    return { ...step, highlighted: had ? others : [...others, milestone] };
  });
}

/** The deck with a milestone in the spotlight of one step or, if it was there, none. */
export function withSpotlightToggled(deck: Deck, id: string, milestone: NamedMilestone): Deck {
  return withSteps(deck, (step) => {
    if (step.id !== id) return step;
    return { ...step, spotlight: step.spotlight?.id === milestone.id ? undefined : milestone };
  });
}

/**
 * The generated steps in their order, with what a person did to those that were there before. Steps of one's own stay
 * behind the step they stood behind. A step that is no longer generated, but that somebody wrote in, is kept, hidden:
 * nothing written is lost. Type size and ground stay.
 */
export function withRegenerated(deck: Deck, generated: Deck): Deck {
  const before = new Map(deck.steps.map((step) => [step.id, step]));
  const fresh = new Set(generated.steps.map(({ id }) => id));
  // A step of another kind of parts was set aside when those were generated: it comes back with them.
  const returns = deck.by !== generated.by;
  const steps: Step[] = generated.steps.map((step) => {
    const worked = withWork(step, before.get(step.id));
    return returns && step.kind === 'part' ? { ...worked, hidden: false } : worked;
  });
  for (const [index, step] of deck.steps.entries()) {
    if (fresh.has(step.id)) continue;
    if (step.kind !== 'own' && !hasWork(step)) continue;
    const kept = step.kind === 'own' ? step : { ...step, hidden: true };
    steps.splice(placeBehind(steps, deck.steps.slice(0, index)), 0, kept);
  }
  return { ...deck, by: generated.by, steps };
}

/** True when a person has put words or milestones of their own into a step. */
function hasWork({ retitled, notes, highlighted, spotlight }: Step): boolean {
  return retitled || notes.trim() !== '' || highlighted.length > 0 || spotlight !== undefined;
}

function withWork(step: Step, before: Step | undefined): Step {
  if (before === undefined) return step;
  const { title, retitled, notes, highlighted, spotlight, hidden } = before;
  return { ...step, ...(retitled ? { title, retitled } : {}), notes, highlighted, spotlight, hidden };
}

/** Behind the last of the steps that stood before it and are still there. */
function placeBehind(steps: readonly Step[], earlier: readonly Step[]): number {
  const last = earlier.findLast(({ id }) => steps.some((step) => step.id === id));
  return last === undefined ? 0 : steps.findIndex(({ id }) => id === last.id) + 1;
}

function withSteps(deck: Deck, change: (step: Step) => Step): Deck {
  return { ...deck, steps: deck.steps.map(change) };
}

/** Made from what the step is, not counted: the id of a step that was deleted does not come back as another step. */
function freshId(steps: readonly Step[], seen: SeenNow): string {
  const taken = new Set(steps.map(({ id }) => id));
  const what = JSON.stringify(seen);
  let id = `own:${hashText(what)}`;
  for (let number = 2; taken.has(id); number += 1) id = `own:${hashText(`${what} ${String(number)}`)}`;
  return id;
}
