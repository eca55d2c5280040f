import type { DayRange } from '../base/dayRange';
import type { MilestoneId } from '../model/milestone';
import type { ViewSpec } from '../view/viewSpec';

/** What a step was generated as; `own`: added by hand, from what was looked at. */
export const STEP_KINDS = ['overview', 'part', 'gaps', 'next', 'own'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** What the steps between the overview and the gaps go by. */
export const DECK_PARTS = ['lane', 'phase', 'year'] as const;
export type DeckPart = (typeof DECK_PARTS)[number];

/** A milestone that a step is about, with its title: a step whose milestones are gone can say which. */
export interface NamedMilestone {
  readonly id: MilestoneId;
  readonly title: string;
}

/** An outermost lane that a step is about, with its name: a step whose lane is gone can say which. */
export interface NamedLane {
  readonly key: string;
  readonly name: string;
}

/** One step of a presentation: a view, a title and notes. Plain JSON, as it stands in a project file. */
export interface Step {
  /** Unlike that of any other step; stays when the step gets another title or place. */
  readonly id: string;
  readonly kind: StepKind;
  /** Over the figure; plain words. */
  readonly title: string;
  /** True when a person wrote the title: it stays when the steps are generated anew. */
  readonly retitled: boolean;
  /** What the speaker says; never drawn, and in files only when asked for (CONVENTIONS R6). */
  readonly notes: string;
  /** Viewing choices on top of those of the plan. */
  readonly spec: Partial<ViewSpec>;
  /** The one lane that is shown, its name left to the title; `undefined`: all that the spec asks for. */
  readonly lane: NamedLane | undefined;
  /** Lanes are drawn as strips: small marks without the words of the milestones. */
  readonly strips: boolean;
  /** Stretch of time shown; `undefined`: as the spec has it. */
  readonly days: DayRange | undefined;
  /** Drawn at full strength, all else paler; none: all alike. */
  readonly highlighted: readonly NamedMilestone[];
  /** The one milestone that is ringed. */
  readonly spotlight: NamedMilestone | undefined;
  /** Kept, but not shown. */
  readonly hidden: boolean;
}

/** The steps of a presentation in their order, and how they are shown. */
export interface Deck {
  /** What the generated steps go by. */
  readonly by: DeckPart;
  /** Size of the smallest text, px on a screen of 1080 lines: 24 to 48 (CONVENTIONS R1). */
  readonly typeSize: number;
  /** The ground of the screen. */
  readonly ground: 'light' | 'dark';
  readonly steps: readonly Step[];
}

/** Type as large as can be read from the far end of a table (CONVENTIONS R1), px on a screen of 1080 lines. */
export const TYPE_SIZES = { least: 24, usual: 32, most: 48 } as const;

/** More rows than this on one screen are spread over several (CONVENTIONS R2). */
export const MOST_ROWS = 12;
