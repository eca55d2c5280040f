import type { NumericOrder } from './dates/dateReading';
import { mayBeFinancialYear } from './dates/numericDate';

/** What the numeric dates among some cells say about their order: the places of the cells, in the order given. */
export interface OrderEvidence {
  /** `18/07/2024` can only be day first. */
  readonly dayFirst: readonly number[];
  /** `07/18/2024` can only be month first. */
  readonly monthFirst: readonly number[];
  /** `03/04/2025` can be either. */
  readonly either: readonly number[];
}

const WITH_YEAR = /(?<!\d|\d[/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/g;
const WITHOUT_YEAR = /^\s*(\d{1,2})\/(\d{1,2})\s*$/;

/** Looks through date cells for numeric dates. Cheap: it reads nothing, and most cells hold none. */
export function collectEvidence(cells: readonly string[]): OrderEvidence {
  const found = { dayFirst: [] as number[], monthFirst: [] as number[], either: [] as number[] };
  cells.forEach((cell, place) => {
    for (const order of new Set(ordersIn(cell))) found[order].push(place);
  });
  return found;
}

function ordersIn(cell: string): readonly (keyof OrderEvidence)[] {
  const dated = [...cell.matchAll(WITH_YEAR)].map((match) => orderIn(Number(match[1]), Number(match[3])));
  const undated = WITHOUT_YEAR.exec(cell);
  if (undated === null || mayBeFinancialYear(cell.trim())) return dated.filter((order) => order !== undefined);
  const order = orderIn(Number(undated[1]), Number(undated[2]));
  // "7/18" is as likely a month and a short year, so it decides nothing.
  return order === undefined || order === 'monthFirst' ? [] : [order];
}

/** Two alike, or two that make no day in either order, say nothing. */
function orderIn(first: number, second: number): keyof OrderEvidence | undefined {
  if (first < 1 || second < 1 || first > 31 || second > 31 || first === second) return undefined;
  if (first <= 12 && second <= 12) return 'either';
  if (first > 12 && second > 12) return undefined;
  return first > 12 ? 'dayFirst' : 'monthFirst';
}

/** What the evidence decides; the greater number where it disagrees, day first where that is even (CONVENTIONS D5). */
export function orderOf({ dayFirst, monthFirst }: OrderEvidence): NumericOrder | undefined {
  if (monthFirst.length > dayFirst.length) return 'month-first';
  return dayFirst.length > 0 ? 'day-first' : undefined;
}
