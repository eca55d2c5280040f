import type { RawTable } from '../csv/rawTable';
import type { Plan } from '../model/milestone';
import type { PlanReading, Reading } from './reading';

/** The lists that grow with a file: those of tables and those of plans. */
interface Lists {
  readonly rows: RawTable['rows'];
  readonly skipped: RawTable['skipped'];
  readonly notes: RawTable['notes'];
  readonly tableIssues: RawTable['issues'];
  readonly milestones: Plan['milestones'];
  readonly leftOut: Plan['skipped'];
  readonly planIssues: Plan['issues'];
}

type ListName = keyof Lists;

/** A stretch of one of the lists, small enough to be handed over without holding up the page. */
export interface Piece {
  readonly list: ListName;
  readonly items: Lists[ListName];
}

/** Something cut up: what is left with its lists empty, and the lists in stretches. */
export interface Cut<T> {
  readonly outline: T;
  readonly pieces: Iterable<Piece>;
  /** Items in all pieces. */
  readonly count: number;
}

/** Copying this many milestones from a worker takes the page about 10 ms (tests/bench/importBench.ts). */
const PIECE = 1000;

const NO_ROWS = { rows: [], skipped: [], notes: [], tableIssues: [] } as const satisfies Partial<Lists>;
const NO_MILESTONES = { milestones: [], leftOut: [], planIssues: [] } as const satisfies Partial<Lists>;

export function cutTable(table: RawTable): Cut<RawTable> {
  return cut(tableWith(table, NO_ROWS), tableLists(table));
}

export function cutPlan({ plan, outline }: PlanReading): Cut<PlanReading> {
  return cut({ outline, plan: planWith(plan, NO_MILESTONES) }, planLists(plan));
}

export function cutReading(reading: Reading): Cut<Reading> {
  const outline = withLists(reading, { ...NO_ROWS, ...NO_MILESTONES });
  return cut(outline, { ...tableLists(reading.table), ...planLists(reading.plan) });
}

/** Puts the pieces of something together again as they come: the same, item by item. */
export class Joining {
  readonly #lists = {
    rows: [],
    skipped: [],
    notes: [],
    tableIssues: [],
    milestones: [],
    leftOut: [],
    planIssues: [],
  } as { [Name in ListName]: Lists[Name][number][] };

  add({ list, items }: Piece): void {
    const joined: unknown[] = this.#lists[list];
    joined.push(...items);
  }

  table(outline: RawTable): RawTable {
    return tableWith(outline, this.#lists);
  }

  plan({ plan, outline }: PlanReading): PlanReading {
    return { outline, plan: planWith(plan, this.#lists) };
  }

  reading(outline: Reading): Reading {
    return withLists(outline, this.#lists);
  }
}

function cut<T>(outline: T, lists: Partial<Lists>): Cut<T> {
  const count = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
  return { outline, pieces: cutLists(lists), count };
}

function* cutLists(lists: Partial<Lists>): Generator<Piece> {
  for (const [list, items] of Object.entries(lists) as readonly [ListName, Lists[ListName]][]) {
    for (let from = 0; from < items.length; from += PIECE) yield { list, items: items.slice(from, from + PIECE) };
  }
}

type TableLists = Pick<Lists, keyof typeof NO_ROWS>;
type PlanLists = Pick<Lists, keyof typeof NO_MILESTONES>;

function tableLists({ rows, skipped, notes, issues }: RawTable): TableLists {
  return { rows, skipped, notes, tableIssues: issues };
}

function planLists({ milestones, skipped, issues }: Plan): PlanLists {
  return { milestones, leftOut: skipped, planIssues: issues };
}

function tableWith(table: RawTable, { rows, skipped, notes, tableIssues }: TableLists): RawTable {
  return { ...table, rows, skipped, notes, issues: tableIssues };
}

function planWith(plan: Plan, { milestones, leftOut, planIssues }: PlanLists): Plan {
  return { ...plan, milestones, skipped: leftOut, issues: planIssues };
}

function withLists(reading: Reading, lists: TableLists & PlanLists): Reading {
  return { ...reading, table: tableWith(reading.table, lists), plan: planWith(reading.plan, lists) };
}
