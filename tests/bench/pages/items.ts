import Papa from 'papaparse';
import { readDate, type ReadDate } from './readDate';

/** One mark of the timeline: a milestone in one lane. A milestone of two agencies makes two. */
export interface Item extends ReadDate {
  /** Of the item; the milestone's own reference with the number of the lane. */
  readonly id: string;
  readonly title: string;
  readonly lane: string;
  /** As the table spells it; '' where it says nothing. */
  readonly funding: string;
}

/** All items of a programme, and the days from the first to the last of them. */
export interface Items {
  readonly items: readonly Item[];
  readonly first: number;
  readonly last: number;
}

/**
 * Reads the CSV that `programmeCsv` writes, with papaparse and the least that will do: what every page but Milepost
 * is given. What has no date stands on the last day, so that every page draws the same number of items.
 */
export function readItems(csv: string): Items {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  const dates = data.map((row) => readDate(row['Indicative date'] ?? ''));
  let first = Infinity;
  let last = -Infinity;
  for (const date of dates) {
    if (date === undefined) continue;
    if (date.first < first) first = date.first;
    if (date.last > last) last = date.last;
  }
  const undated: ReadDate = { first: last, last, form: 'day' };
  const items = data.flatMap((row, index) =>
    (row['Lead agency'] ?? '').split(' / ').map((lane, place) => ({
      id: `${row['Ref'] ?? ''}-${String(place)}`,
      title: row['Milestone'] ?? '',
      lane,
      funding: row['Funding status'] ?? '',
      ...(dates[index] ?? undated),
    })),
  );
  return { items, first, last };
}

/** The names of the lanes, in order. */
export function laneNames({ items }: Items): readonly string[] {
  return [...new Set(items.map(({ lane }) => lane))].sort();
}

/** Milliseconds since 1970 at the start of a day, as the libraries want it. */
export function timeOf(day: number): number {
  return day * 86_400_000;
}
