import type { Day } from '../base/day';
import { DEFAULT_PAGE_SETUP, type PageSetup } from '../layout/pageSetup';
import { NO_ANSWERS } from '../model/answers';
import type { Answers } from '../model/answers';
import type { ColumnMapping } from '../model/columnMapping';
import type { NumericOrder } from '../model/dates/dateReading';
import type { Repair } from '../model/repairs';
import type { FigureText, Filter, ViewSpec } from '../view/viewSpec';
import { isFiltering } from '../view/filterMilestones';
import { NO_FILTER } from '../view/viewSpec';
import type { FormatId, WriteOptions } from '../render/figureFormat';
import type { Acceptance } from './accepted';
import type { Deck } from '../deck/step';
import type { SavedView } from './savedViews';

/** A line of a file that was set aside and is a row after all. */
export interface RestoredLine {
  readonly file: string;
  readonly line: number;
}

/**
 * Everything a person has chosen about the tables that are open and the figure made of them. Plain and immutable:
 * one of these is one step of undo, and all else is computed from it.
 */
export interface Choices {
  /** One for each open table, in the same order. */
  readonly mappings: readonly ColumnMapping[];
  /** Cells that were written anew, at most one for each cell. */
  readonly repairs: readonly Repair[];
  readonly restored: readonly RestoredLine[];
  /** What was said about what the cells leave open. */
  readonly answers: Answers;
  /** Findings whose reading was accepted. */
  readonly accepted: readonly Acceptance[];
  /** Dates without a year take theirs from here (CONVENTIONS D8). */
  readonly documentDate: Day | undefined;
  /** Which number of `03/04/2025` is the day, once a person has said so; `undefined`: as the column's own cells say. */
  readonly numericOrder: NumericOrder | undefined;
  /** Read month names of other European languages too. */
  readonly europeanMonths: boolean;
  /** Words and days that were typed over the ones the plan comes with. */
  readonly text: Partial<FigureText>;
  /** Viewing choices made on top of the default for this plan. */
  readonly view: Partial<ViewSpec>;
  /** Views that were given a name, in the order they are listed. */
  readonly savedViews: readonly SavedView[];
  /** The presentation as it was edited; `undefined`: as it is generated. */
  readonly deck: Deck | undefined;
  readonly page: PageSetup;
  readonly saving: SavingChoice;
}

/** What the figure is saved as. */
export interface SavingChoice extends WriteOptions {
  readonly format: FormatId;
  /** A PNG beside every SVG, for programs that show the one and print the other. */
  readonly pair: boolean;
}

/** How the dates of all tables are read. */
export type DateChoices = Pick<Choices, 'documentDate' | 'numericOrder' | 'europeanMonths'>;

export const NO_CHOICES: Choices = {
  mappings: [],
  repairs: [],
  restored: [],
  answers: NO_ANSWERS,
  accepted: [],
  documentDate: undefined,
  numericOrder: undefined,
  europeanMonths: false,
  text: {},
  view: {},
  savedViews: [],
  deck: undefined,
  page: DEFAULT_PAGE_SETUP,
  // USUAL_OPTIONS, without the table of formats, which the first picture does without.
  saving: { format: 'svg', pair: false, dpi: 300, outlines: false, notes: true },
};

export function withMapping(choices: Choices, index: number, mapping: ColumnMapping): Choices {
  return { ...choices, mappings: choices.mappings.map((old, i) => (i === index ? mapping : old)) };
}

export function withText(choices: Choices, text: Partial<FigureText>): Choices {
  return { ...choices, text: { ...choices.text, ...text } };
}

export function withView(choices: Choices, view: Partial<ViewSpec>): Choices {
  return { ...choices, view: { ...choices.view, ...view } };
}

export function withHighlight(choices: Choices, highlight: Partial<Filter>): Choices {
  return withView(choices, { highlight: { ...(choices.view.highlight ?? NO_FILTER), ...highlight } });
}

export function withFilter(choices: Choices, filter: Partial<Filter>): Choices {
  return withView(choices, { filter: { ...(choices.view.filter ?? NO_FILTER), ...filter } });
}

/** True when every milestone is shown. */
export function isWhole({ filter, window }: ViewSpec): boolean {
  return window === undefined && !isFiltering(filter);
}

/** The list with the value taken out if it was in, else put in. */
export function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}
