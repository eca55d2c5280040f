import type { RawTable } from '../csv/rawTable';
import type { Reading, Source } from '../importing/reading';
import type { ColumnMapping } from '../model/columnMapping';
import { NO_ANSWERS } from '../model/answers';
import type { Answers } from '../model/answers';
import type { Plan } from '../model/milestone';
import type { PlanContext } from '../model/readPlan';
import type { MappingSuggestion } from '../model/suggestMapping';
import type * as planReading from './planReading';
import { outlinePlan, type PlanOutline } from '../view/planOutline';

const NO_PLAN: Plan = {
  files: [],
  columns: [],
  milestones: [],
  footnotes: [],
  issues: [],
  skipped: [],
  reconciliation: { rows: 0, placed: 0, undated: 0, skipped: 0 },
  title: undefined,
};

let model: typeof planReading | undefined;

/** Brings the part of the model that reads rows. Nothing below can be asked before. */
export async function loadModel(): Promise<void> {
  model ??= await import('./planReading');
}

/** Where a table was read from, kept so that it can be read again in another way. */
export interface TableOrigin {
  readonly source: Source;
  /** Name of its sheet; '' where there is none. */
  readonly sheet: string;
}

interface Kept extends TableOrigin {
  readonly reading: Reading;
}

/** What the import made of each table, for as long as the table is open. */
const kept = new WeakMap<RawTable, Kept>();
const outlines = new WeakMap<Plan, PlanOutline>();

/** Keeps what was read off the page, so that the page need not do it again. */
export function keepReading(reading: Reading, origin: TableOrigin): void {
  kept.set(reading.table, { ...origin, reading });
  outlines.set(reading.plan, reading.outline);
}

/** What can be made of the plan: as the import found it, or found now. */
export function outlineOf(plan: Plan): PlanOutline {
  return outlines.get(plan) ?? outlinePlan(plan);
}

/** Where the table came from; `undefined` for a table that was not read from a file in this visit. */
export function originOf(table: RawTable): TableOrigin | undefined {
  return kept.get(table);
}

/** The suggested columns: as the import found them, or found now. */
export function suggestionOf(table: RawTable): MappingSuggestion {
  return kept.get(table)?.reading.suggestion ?? loaded().suggestMapping(table);
}

/** The plan: as the import read it where nothing has been chosen since, else read now. */
export function planOf(table: RawTable, mapping: ColumnMapping, context: PlanContext): Plan {
  const reading = kept.get(table)?.reading;
  const isAsImported = reading?.suggestion.mapping === mapping && Object.values(context).every(saysNothing);
  return isAsImported ? reading.plan : loaded().readPlan(table, mapping, context);
}

/** Several plans as one; of none, a plan with nothing in it. */
export function combined(plans: readonly Plan[], answers: Answers): Plan {
  const [only] = plans;
  if (plans.length > 1) return loaded().combinePlans(plans, answers);
  return only ?? NO_PLAN;
}

function loaded(): NonNullable<typeof model> {
  if (model === undefined) throw new Error('missing model: a table is open before it was loaded');
  return model;
}

const saysNothing = (value: unknown): boolean => value === undefined || value === false || value === NO_ANSWERS;
