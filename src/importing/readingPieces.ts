import type { Reading } from './reading';

/** The lists of a reading that grow with the file. */
interface Lists {
  readonly rows: Reading['table']['rows'];
  readonly skipped: Reading['table']['skipped'];
  readonly notes: Reading['table']['notes'];
  readonly tableIssues: Reading['table']['issues'];
  readonly milestones: Reading['plan']['milestones'];
  readonly leftOut: Reading['plan']['skipped'];
  readonly planIssues: Reading['plan']['issues'];
}

type ListName = keyof Lists;

/** A stretch of one list of a reading, small enough to be handed over without holding up the page. */
export interface Piece {
  readonly list: ListName;
  readonly items: Lists[ListName];
}

/** A reading cut up: the reading with its lists empty, and the lists in stretches. */
export interface CutReading {
  readonly outline: Reading;
  readonly pieces: Iterable<Piece>;
  /** Items in all pieces. */
  readonly count: number;
}

/** Copying this many milestones from a worker takes the page about 10 ms (tests/bench/importBench.ts). */
const PIECE = 1000;

const LIST_NAMES: readonly ListName[] = [
  'rows',
  'skipped',
  'notes',
  'tableIssues',
  'milestones',
  'leftOut',
  'planIssues',
];

const EMPTY: Lists = {
  rows: [],
  skipped: [],
  notes: [],
  tableIssues: [],
  milestones: [],
  leftOut: [],
  planIssues: [],
};

export function cutReading(reading: Reading): CutReading {
  const lists = listsOf(reading);
  const count = LIST_NAMES.reduce((sum, name) => sum + lists[name].length, 0);
  return { outline: withLists(reading, EMPTY), pieces: cutLists(lists), count };
}

/** The reading that `cutReading` cut up: the same, item by item. */
export function joinReading(outline: Reading, pieces: readonly Piece[]): Reading {
  const lists = LIST_NAMES.map((name) => [name, pieces.filter(({ list }) => list === name).flatMap(itemsOf)]);
  return withLists(outline, Object.fromEntries(lists) as Lists);
}

const itemsOf = ({ items }: Piece): readonly unknown[] => items;

function* cutLists(lists: Lists): Generator<Piece> {
  for (const list of LIST_NAMES) {
    const items = lists[list];
    for (let from = 0; from < items.length; from += PIECE) yield { list, items: items.slice(from, from + PIECE) };
  }
}

function listsOf({ table, plan }: Reading): Lists {
  return {
    rows: table.rows,
    skipped: table.skipped,
    notes: table.notes,
    tableIssues: table.issues,
    milestones: plan.milestones,
    leftOut: plan.skipped,
    planIssues: plan.issues,
  };
}

function withLists({ table, plan, ...rest }: Reading, lists: Lists): Reading {
  const { rows, skipped, notes, tableIssues, milestones, leftOut, planIssues } = lists;
  return {
    ...rest,
    table: { ...table, rows, skipped, notes, issues: tableIssues },
    plan: { ...plan, milestones, skipped: leftOut, issues: planIssues },
  };
}
