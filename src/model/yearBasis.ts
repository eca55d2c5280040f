import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import type { Answers, YearBasis } from './answers';
import { datePartOf } from './dateParts';
import type { DateReading } from './dates/dateReading';
import { financialYearName } from './dates/financialYearName';
import { headerWords } from './headerWords';
import { listLines, quote } from './listWords';
import type { DateReader } from './readRowDates';
import { remember } from './remember';
import type { TableCells } from './tableCells';

/** How the bare years of each date column are read, where its header says that they are financial years. */
export interface YearBases {
  readonly date: YearBasis | undefined;
  readonly end: YearBasis | undefined;
  readonly issues: readonly Issue[];
}

const NAMES_FINANCIAL_YEARS =
  /\b(?:(?:financial|fiscal|fin) (?:year|yr)|fye?|year (?:end|ended|ending|to) (?:30 )?june)\b/;
const NAMES_THE_FIRST = /\b(?:start|starting|begin|beginning|commencing|from)\b/;
const NAMES_THE_LAST = /\b(?:end|ended|ending|to|fye)\b/;

/**
 * A column called "Financial year" in which "2025" stands can mean the year that ends in 2025 or the one that begins
 * then. As FY26 ends in 2026 (CONVENTIONS D9), so do these, until a person says otherwise: one question for a column.
 */
export function settleYears(cells: TableCells, answers: Answers): YearBases {
  const date = settleField(cells, 'date', answers);
  const end = settleField(cells, 'end', answers);
  return { date: date.basis, end: end.basis, issues: [...date.issues, ...end.issues] };
}

interface Settled {
  readonly basis: YearBasis | undefined;
  readonly issues: readonly Issue[];
}

function settleField(cells: TableCells, field: 'date' | 'end', answers: Answers): Settled {
  const { mapping, table } = cells;
  const column = mapping[field].find((name) => NAMES_FINANCIAL_YEARS.test(headerWords(name)));
  // Beside a month, a quarter or a day it must be the part that says the year.
  const isPart = column !== undefined && (mapping[field].length === 1 || datePartOf(column)?.part === 'year');
  if (column === undefined || !isPart) return { basis: undefined, issues: [] };
  const found = table.rows.flatMap(({ line }, row) => {
    const year = BARE.exec(toBareYears(cells.of(row, field)))?.[0];
    return year === undefined ? [] : [{ line, year: Number(year) }];
  });
  const [first] = found;
  const said = answers.years.find((each) => each.file === table.file && each.column === column)?.basis;
  if (said !== undefined || first === undefined) return { basis: said ?? 'ends', issues: [] };
  const named = namedBasis(column);
  const lines = found.map(({ line }) => line);
  const about = { file: table.file, line: first.line, column, value: String(first.year) };
  const basis = named ?? 'ends';
  return {
    basis,
    issues: [
      issue({ code: 'FY_BASIS', ...about, ...basisWords(column, basis, first.year, lines, named === undefined) }),
    ],
  };
}

function namedBasis(column: string): YearBasis | undefined {
  const words = headerWords(column);
  if (NAMES_THE_FIRST.test(words)) return 'begins';
  return NAMES_THE_LAST.test(words) ? 'ends' : undefined;
}

function basisWords(
  column: string,
  basis: YearBasis,
  year: number,
  lines: readonly number[],
  isOpen: boolean,
): Pick<Issue, 'severity' | 'message' | 'remedy' | 'question'> {
  const start = basis === 'ends' ? year - 1 : year;
  const reading = `${quote(String(year))} is ${financialYearName(start)}, 1 July ${String(start)} to 30 June ${String(start + 1)}`;
  const where = lines.length === 1 ? listLines(lines) : `${String(lines.length)} cells: ${listLines(lines)}`;
  if (!isOpen)
    return {
      severity: 'info',
      message: `As the name of ${quote(column)} says, its years are those in which a financial year ${basis === 'ends' ? 'ends' : 'begins'} (${where}): ${reading}.`,
      remedy: 'Nothing to do, unless they are meant in another way.',
      question: undefined,
    };
  return {
    severity: 'warning',
    message: `${quote(column)} holds single years (${where}). Until you say, each is the financial year that ends in it: ${reading}.`,
    remedy: `Say which year is meant. In the file, ${quote(financialYearName(start))} is plain.`,
    question: { kind: 'year-basis', year },
  };
}

/** A year alone: no part of a date in numbers, of "2025/26", or of a word. */
const BARE = /(?<![\p{L}\p{N}/’'.-])(?:19|20|21)\d\d(?![\p{L}\p{N}’']|\s?[/-]\d)/u;
/** "2011-12" can be a month elsewhere; under this header it is a financial year. */
const PAIR = /(?<![\p{L}\p{N}/’'.-])((?:19|20|21)\d\d)-(\d\d)(?![\p{L}\p{N}/-])/gu;
/** Words beside which a year stays a year: a month or a day makes it a date of the calendar. */
const BESIDE_YEARS =
  /^(?:to|and|or|by|from|until|before|after|since|in|of|the|end|early|mid|late|tbc|likely|about|approx|approximately|circa|phase|stage|q|qtr|quarter|h|half|first|second|third|fourth|st|nd|rd|th)$/i;

/** Where a quarter has a column of its own, the year beside it was given its FY already. */
const toBareYears = (cell: string): string => cell.replace(/\bFY(?=\d{4}(?![/\d]|-\d))/g, '');

/** The reader for a column of financial years: the words stay those of the cell, the days follow its header. */
export function readingYears(read: DateReader, basis: YearBasis | undefined): DateReader {
  if (basis === undefined) return read;
  const anyBare = new RegExp(BARE, 'gu');
  return remember((cell) => {
    const bare = toBareYears(cell);
    const words = bare.match(/\p{L}+/gu) ?? [];
    if (!words.every((word) => BESIDE_YEARS.test(word))) return read(cell);
    if (basis === 'calendar') return read(bare);
    const spelt = new Map<string, string>();
    const spell = (written: string, named: string): string => {
      spelt.set(named, written);
      return named;
    };
    const named = bare
      .replace(PAIR, (pair, first: string, last: string) =>
        Number(last) === (Number(first) + 1) % 100 ? spell(pair, `FY${pair}`) : pair,
      )
      .replace(anyBare, (year) => spell(year, basis === 'ends' ? `FY${year}` : `FY${financialYearName(Number(year))}`));
    return spelt.size === 0 ? read(cell) : read(named).map((reading) => inWordsOf(spelt, reading));
  });
}

/** The reading with the words of the cell again, and without the question that the column has asked. */
function inWordsOf(spelt: ReadonlyMap<string, string>, { label, date, findings }: DateReading): DateReading {
  const back = (text: string): string =>
    [...spelt].reduce((said, [named, written]) => said.replaceAll(named, written), text);
  return {
    label,
    date: { ...date, text: back(date.text) },
    findings: findings
      .filter(({ code }) => code !== 'FY_END_YEAR')
      .map((found) => ({ ...found, message: back(found.message), remedy: back(found.remedy) })),
  };
}
