import type { Plan } from '../model/milestone';
import type { IsToCheck } from '../view/toCheck';
import type { FigureText, ViewSpec } from '../view/viewSpec';

/** What a deck is about: the plan as it is now, and what is known of it besides. */
export interface DeckContent {
  readonly plan: Plan;
  /** What a step does not say of its view itself is taken from here: the house style, above all. */
  readonly spec: ViewSpec;
  readonly text: FigureText;
  /** Which milestones have findings to look at; `undefined`: those of the plan. */
  readonly isToCheck?: IsToCheck | undefined;
}
