import type { Day } from '../base/day';
import type { PageName } from '../layout/pageSize';
import type { ColumnMapping } from '../model/columnMapping';
import type { FigureText, Filter, ViewSpec } from '../view/viewSpec';
import { NO_FILTER } from '../view/viewSpec';

/**
 * Everything a person has chosen about the tables that are open and the figure made of them. Plain and immutable:
 * one of these is one step of undo, and all else is computed from it.
 */
export interface Choices {
  /** One for each open table, in the same order. */
  readonly mappings: readonly ColumnMapping[];
  /** Dates without a year take theirs from here (CONVENTIONS D8). */
  readonly documentDate: Day | undefined;
  /** Words and days that were typed over the ones the plan comes with. */
  readonly text: Partial<FigureText>;
  /** Viewing choices made on top of the default for this plan. */
  readonly view: Partial<ViewSpec>;
  readonly page: PageName;
}

export const NO_CHOICES: Choices = {
  mappings: [],
  documentDate: undefined,
  text: {},
  view: {},
  page: 'a4-landscape',
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

export function withFilter(choices: Choices, filter: Partial<Filter>): Choices {
  return withView(choices, { filter: { ...(choices.view.filter ?? NO_FILTER), ...filter } });
}

/** True when something is left out of the picture on purpose. */
export function isFiltering(filter: Filter): boolean {
  return (
    filter.text.trim() !== '' || filter.agencies.length > 0 || filter.areas.length > 0 || filter.statuses.length > 0
  );
}

/** The list with the value taken out if it was in, else put in. */
export function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}
