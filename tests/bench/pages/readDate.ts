const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const MONTH = MONTHS.join('|');
const YEAR = '20\\d\\d';

/** A stretch of time in days since 1970, both ends included, and how it is drawn. */
export interface ReadDate {
  readonly first: number;
  readonly last: number;
  readonly form: 'span' | 'day' | 'by' | 'from';
}

/** Days since 1970 of a day of a month, months counted from 0. */
function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / 86_400_000;
}

function span(firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): ReadDate {
  return { first: dayOf(firstYear, firstMonth, 1), last: dayOf(lastYear, lastMonth + 1, 0), form: 'span' };
}

type Reader = (parts: readonly string[]) => ReadDate;

const monthOf = (name = ''): number => MONTHS.indexOf(name);
const FORMS: readonly (readonly [RegExp, Reader])[] = [
  [new RegExp(`^(${YEAR})$`), ([, year]) => span(Number(year), 0, Number(year), 11)],
  [
    new RegExp(`^Q([1-4]) (${YEAR})$`),
    ([, quarter, year]) => span(Number(year), Number(quarter) * 3 - 3, Number(year), Number(quarter) * 3 - 1),
  ],
  [
    new RegExp(`^(${MONTH}) (${YEAR})$`),
    ([, month, year]) => span(Number(year), monthOf(month), Number(year), monthOf(month)),
  ],
  [new RegExp(`^(\\d{1,2}) (${MONTH}) (${YEAR})$`), ([, day, month, year]) => oneDay(day, month, year)],
  [new RegExp(`^(${YEAR}) to (${YEAR})$`), ([, first, last]) => span(Number(first), 0, Number(last), 11)],
  [
    new RegExp(`^(${MONTH}) to (${MONTH}) (${YEAR})$`),
    ([, first, last, year]) => span(Number(year), monthOf(first), Number(year), monthOf(last)),
  ],
  [
    new RegExp(`^by (${MONTH}) (${YEAR})$`),
    ([, month, year]) => ({ ...span(Number(year), monthOf(month), Number(year), monthOf(month)), form: 'by' }),
  ],
  [new RegExp(`^from (${YEAR})$`), ([, year]) => ({ ...span(Number(year), 0, Number(year), 11), form: 'from' })],
];

function oneDay(day = '', month = '', year = ''): ReadDate {
  const first = dayOf(Number(year), monthOf(month), Number(day));
  return { first, last: first, form: 'day' };
}

/** A generated cell as a date; undefined for "TBC" and "Ongoing". It knows the forms of `programmeCsv` and no others. */
export function readDate(cell: string): ReadDate | undefined {
  for (const [form, read] of FORMS) {
    const parts = form.exec(cell);
    if (parts !== null) return read(parts);
  }
  return undefined;
}
