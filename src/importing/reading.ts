import type { Delimiter, Encoding, RawTable } from '../csv/rawTable';
import type { ColumnMapping } from '../model/columnMapping';
import type { Plan } from '../model/milestone';
import type { PlanContext } from '../model/readPlan';
import type { MappingSuggestion } from '../model/suggestMapping';
import type { PlanOutline } from '../view/planOutline';
import type { SheetTable } from '../sheet/sheetTable';

/** What is to be read: a file, text that was pasted or came with the app, or the web page that was copied with it. */
export type Source = SourceContent & ReadingChoice & { readonly name: string };

/** How a person says that a source is to be read; `undefined`: found by looking. */
export interface ReadingChoice {
  readonly delimiter: Delimiter | undefined;
  /** Of the bytes of a file. */
  readonly encoding: Encoding | undefined;
}

export const NO_READING_CHOICE: ReadingChoice = { delimiter: undefined, encoding: undefined };

type SourceContent =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'page'; readonly html: string };

/** A plan with what can be made of it. */
export interface PlanReading {
  readonly plan: Plan;
  readonly outline: PlanOutline;
}

/** A table with what the model makes of it before anybody has chosen anything. */
export interface Reading extends PlanReading {
  readonly table: RawTable;
  readonly suggestion: MappingSuggestion;
  /** Read with the suggested columns and no date of the document. */
  readonly plan: Plan;
}

/** Tables to be read as one plan, as a person has set their columns and said what only a person knows. */
export interface PlanRequest {
  /** With the edits. */
  readonly tables: readonly RawTable[];
  /** One for each table. */
  readonly mappings: readonly ColumnMapping[];
  readonly context: PlanContext;
}

/** What a person needs to know to choose one of several sheets. */
export interface SheetSummary {
  /** Name of the sheet; '' for a table without one. */
  readonly sheet: string;
  /** True for a sheet that the workbook does not show. */
  readonly isHidden: boolean;
  readonly rows: number;
  /** The first few column names. */
  readonly columns: readonly string[];
  /** How many more columns there are. */
  readonly others: number;
}

/** How far a reading is: `rows` once the table is cut, `share` (0 to 1) where the whole is known. */
export interface ReadingStep {
  readonly stage: 'cells' | 'columns' | 'dates' | 'handing-over';
  readonly rows: number | undefined;
  readonly share: number | undefined;
}

/** The reading of one sheet. */
export interface SheetReading {
  /** Name of the sheet; '' for a table without one. */
  readonly sheet: string;
  readonly reading: Reading;
}

/** How the reading of a plan ended. */
export type PlanResult =
  | { readonly kind: 'read'; readonly reading: PlanReading }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'broken' };

/** How a reading ended: `read`, at least one sheet. `refused`: no table in it, and the issues of `table` say why. */
export type ReadingResult =
  | { readonly kind: 'read'; readonly readings: readonly SheetReading[] }
  | { readonly kind: 'refused'; readonly table: RawTable }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'broken' };

/** Cuts a source into the tables it holds: at least one, empty when it holds none. */
export type TableReader = (source: Source) => Promise<readonly SheetTable[]>;

/** What the reader of a source tells and asks on the way. */
export interface ReadingHooks {
  /** Called before each step; `false` stops the reading. */
  readonly step: (step: ReadingStep) => Promise<boolean>;
  /** Which of several sheets; `undefined` or none stops the reading. */
  readonly chooseSheets: (sheets: readonly SheetSummary[]) => Promise<readonly number[] | undefined>;
  /** Called with the first rows of a large text before the whole is read; `undefined` when nobody wants to see them. */
  readonly preview: ((head: Reading) => void) | undefined;
}
