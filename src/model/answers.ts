/** Cells that read like one name wrapped over rows, and whether they are. */
export interface WrappedAnswer {
  readonly file: string;
  /** Line of the first part. */
  readonly line: number;
  readonly column: string;
  readonly parts: readonly string[];
  readonly isOne: boolean;
}

/** What a bare "2026" stands for: the financial year that ends in it, the one that begins in it, or the calendar year. */
export type YearBasis = 'ends' | 'begins' | 'calendar';

/** The years of one column. */
export interface YearAnswer {
  readonly file: string;
  readonly column: string;
  readonly basis: YearBasis;
}

/** What a person has said about what the cells leave open. Each answer lays one question to rest. */
export interface Answers {
  /** Sets of spellings that look like one name and are not: each is a name of its own. */
  readonly apart: readonly (readonly string[])[];
  readonly wrapped: readonly WrappedAnswer[];
  readonly years: readonly YearAnswer[];
}

export const NO_ANSWERS: Answers = { apart: [], wrapped: [], years: [] };

/** True when all of these names were said to be different ones. */
export function areApart(names: readonly string[], { apart }: Answers): boolean {
  return apart.some((set) => names.every((name) => set.includes(name)));
}
