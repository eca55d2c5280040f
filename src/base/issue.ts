/** How much a finding matters: an error lost or blocked something, a warning wants a look, info only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** A name in one of its spellings, and how often it stands in the table. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
}

/** What only a person can say. Until somebody does, the message tells how it is read. */
export type Question =
  /** Are these one name? They are listed with the one to write throughout first. */
  | { readonly kind: 'one-name'; readonly spellings: readonly Spelling[] }
  /** Is this one name, wrapped over rows that follow each other? */
  | { readonly kind: 'wrapped-name'; readonly parts: readonly string[] }
  /** Which year does a bare year of this column stand for? `year`: one of them. */
  | { readonly kind: 'year-basis'; readonly year: number };

/**
 * A finding about the data (DESIGN section 2). It quotes the place in the user's own file and says what to do;
 * data problems are collected as issues, never thrown.
 */
export interface Issue {
  /** Upper case with underscores, such as `INFERRED_YEAR`. Stable: scripts and tests match on it. */
  readonly code: string;
  readonly severity: Severity;
  /** File name, when the issue belongs to one. */
  readonly file: string | undefined;
  /** Line in that file, from 1. */
  readonly line: number | undefined;
  /** Column header as shown, when the issue is about one cell or one column. */
  readonly column: string | undefined;
  /** The cell (or part of it) as written. */
  readonly value: string | undefined;
  /** One sentence: what was seen and how it was read. */
  readonly message: string;
  /** One sentence: what the reader can do. */
  readonly remedy: string;
  /** Wordings that would be read without doubt, likeliest first: offered, never applied. Empty when there is none. */
  readonly repairs: readonly string[];
  readonly question: Question | undefined;
}

/** The fields of an issue that have no value unless given. */
export type IssueInit = Pick<Issue, 'code' | 'severity' | 'message' | 'remedy'> &
  Partial<Pick<Issue, 'file' | 'line' | 'column' | 'value' | 'repairs' | 'question'>>;

export function issue(init: IssueInit): Issue {
  return {
    file: undefined,
    line: undefined,
    column: undefined,
    value: undefined,
    repairs: [],
    question: undefined,
    ...init,
  };
}
