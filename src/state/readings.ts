import type { RawTable } from '../csv/rawTable';
import type { PlanReading, PlanRequest, Reading, Source } from '../importing/reading';
import { NO_ANSWERS } from '../model/answers';
import type { Plan } from '../model/milestone';
import type { PlanContext } from '../model/readPlan';
import type { MappingSuggestion } from '../model/suggestMapping';
import type * as planReading from './planReading';
import { outlinePlan, type PlanOutline } from '../view/planOutline';

/** The plan of no tables. */
export const NO_PLAN: Plan = {
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

/** Reading more rows than this holds up the page so that it shows: a worker does it. */
const MOST_ON_PAGE = 2000;

/** Plans that a worker read, found by the first of the tables they were read from. */
const readAside = new WeakMap<RawTable, { readonly request: PlanRequest; readonly plan: Plan }>();

/** Keeps a plan that a worker read, for whoever asks for the same. */
export function keepPlan(request: PlanRequest, { plan, outline }: PlanReading): void {
  outlines.set(plan, outline);
  const [first] = request.tables;
  if (first !== undefined) readAside.set(first, { request, plan });
}

/**
 * The plan that is asked for: as the import or a worker read it, or read now where that takes no time. `undefined`: a
 * worker has to read it.
 */
export function planAtHand(request: PlanRequest): Plan | undefined {
  const { tables, context } = request;
  const [first] = tables;
  if (first === undefined) return NO_PLAN;
  const [only] = tables.length === 1 ? [asImported(request, 0)] : [];
  if (only !== undefined) return only;
  const aside = readAside.get(first);
  if (aside !== undefined && isSame(aside.request, request)) return aside.plan;
  if (tables.reduce((sum, { rows }) => sum + rows.length, 0) > MOST_ON_PAGE) return undefined;
  return loaded().combinePlans(
    tables.map((_, i) => asImported(request, i) ?? readNow(request, i)),
    context.answers ?? NO_ANSWERS,
  );
}

/** The plan of one table as the import read it, where nothing has been chosen since. */
function asImported({ tables, mappings, context }: PlanRequest, index: number): Plan | undefined {
  const reading = tables[index] && kept.get(tables[index])?.reading;
  const isUntouched = reading?.suggestion.mapping === mappings[index] && Object.values(context).every(saysNothing);
  return isUntouched ? reading?.plan : undefined;
}

function readNow({ tables, mappings, context }: PlanRequest, index: number): Plan {
  const [table, mapping] = [tables[index], mappings[index]];
  if (table === undefined || mapping === undefined) throw new Error(`missing table ${String(index)} of a plan`);
  return loaded().readPlan(table, mapping, context);
}

function isSame(a: PlanRequest, b: PlanRequest): boolean {
  return isSameList(a.tables, b.tables) && isSameList(a.mappings, b.mappings) && isSameContext(a.context, b.context);
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}

function isSameContext(a: PlanContext, b: PlanContext): boolean {
  return (
    a.documentDate === b.documentDate &&
    a.numericOrder === b.numericOrder &&
    a.europeanMonths === b.europeanMonths &&
    a.answers === b.answers
  );
}

function loaded(): NonNullable<typeof model> {
  if (model === undefined) throw new Error('missing model: a table is open before it was loaded');
  return model;
}

const saysNothing = (value: unknown): boolean => value === undefined || value === false || value === NO_ANSWERS;
