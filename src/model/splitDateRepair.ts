import { partsOrder } from './columnOrder';
import { joinDateParts } from './dateParts';
import type { DateContext, DateReading } from './dates/dateReading';
import { readMonthName } from './dates/monthNames';
import { readDates } from './dates/readDates';
import { splitWords } from './dates/words';
import { repairedCell } from './repairedCell';

/** More columns than this make no one date. */
const MOST_COLUMNS = 4;
/** A repair of more words than this goes into one column whole. */
const MOST_WORDS = 5;

/**
 * The cells of a date that is split over columns, with a repair of its finding in place: "Q3 | 2025" with "Q3 2025/26"
 * is "Q3 | 2025/26", "31 | 6 | 2025" with "1 July 2025" is "1 | 7 | 2025". As few cells change as can be; where the
 * words of the repair do not part over the columns, one of them takes it whole and the others are left blank.
 * What comes of it is read again and must be what the repair means. `undefined` when no way does that.
 */
export function splitDateRepair(
  columns: readonly string[],
  cells: readonly string[],
  finding: { readonly code: string },
  repair: string,
  context: DateContext,
): readonly string[] | undefined {
  const known = { ...context, numericOrder: context.numericOrder ?? partsOrder(columns) };
  const whole = repairedCell(joinDateParts(columns, cells), finding, repair, known);
  if (whole === undefined || columns.length > MOST_COLUMNS) return undefined;
  const meant = daysOf(readDates(whole, known));
  const words = repair.split(/\s+/);
  const parted = words.length > MOST_WORDS ? [] : partings(words, cells.length);
  const inOne = cells.map((_, at) => cells.map((_cell, i) => (i === at ? whole : '')));
  const ways = [
    ...withOthers(
      cells,
      parted.map((parts) => likeCells(parts, cells)),
    ),
    ...inOne,
  ];
  return ways
    .sort((a, b) => changed(a, cells) - changed(b, cells))
    .find((next) => {
      const readings = readDates(joinDateParts(columns, next), known);
      const isFound = readings.some(({ findings }) => findings.some(({ code }) => code === finding.code));
      return !isFound && daysOf(readings) === meant;
    });
}

/** What readings say of time, to be compared. */
const daysOf = (readings: readonly DateReading[]): string =>
  JSON.stringify(
    readings.map(({ label, date }) => [label, date.earliest, date.latest, date.precision, date.certainty]),
  );

/** The words in as many runs as there are columns, handed out in every order; a run can be empty. */
function partings(words: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 0) return words.length === 0 ? [[]] : [];
  const runs: (readonly string[])[] = [];
  for (let taken = 0; taken <= words.length; taken++) {
    const run = words.slice(0, taken).join(' ');
    for (const rest of partings(words.slice(taken), count - 1)) {
      for (let at = 0; at <= rest.length; at++) runs.push(rest.toSpliced(at, 0, run));
    }
  }
  return runs;
}

/** A month in numbers stays one. */
function likeCells(parts: readonly string[], cells: readonly string[]): readonly string[] {
  return parts.map((part, i) => {
    const month = /^\d{1,2}$/.test((cells[i] ?? '').trim()) ? readMonthName(splitWords(part), 0) : undefined;
    return month === undefined || /\s/.test(part) ? part : String(month.value);
  });
}

/** Each way of parting, and each of its cells alone among those that are there. */
function withOthers(cells: readonly string[], ways: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const alone = ways.flatMap((way) =>
    way.flatMap((part, at) => (part === '' ? [] : [cells.map((cell, i) => (i === at ? part : cell))])),
  );
  return [...alone, ...ways];
}

/** How much of what is written goes: a cell that is left blank loses more than one that says something else. */
const changed = (next: readonly string[], cells: readonly string[]): number =>
  next.reduce((sum, cell, i) => sum + (cell === cells[i] ? 0 : cell === '' ? 2 : 1), 0);
