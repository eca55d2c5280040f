import type { Severity } from '../../base/issue';
import type { DateFinding } from './dateReading';

function finding(
  code: string,
  severity: Severity,
  message: string,
  remedy: string,
  repairs: readonly string[] = [],
): DateFinding {
  return { code, severity, message, remedy, repairs };
}

const offer = (repairs: readonly string[]): string =>
  repairs.length > 0 ? `Write ${repairs.map((repair) => `“${repair}”`).join(' or ')} if that is what is meant.` : '';

export const dayFirst = (seen: string, reading: string, other: string): DateFinding =>
  finding('DAY_FIRST', 'warning', `“${seen}” was read day first, as ${reading}.`, offer([other]), [other]);

export const twoDigitYear = (seen: string, year: number): DateFinding =>
  finding(
    'TWO_DIGIT_YEAR',
    'warning',
    `“${seen}” has a year of two digits; it was read as ${String(year)}.`,
    'Write the year with four digits.',
  );

export const noYear = (seen: string): DateFinding =>
  finding(
    'NO_YEAR',
    'warning',
    `“${seen}” names no year, so it has no place on the timeline.`,
    'Confirm the date of the document, or write the year in the cell.',
  );

export const inferredYear = (seen: string, year: number): DateFinding =>
  finding(
    'INFERRED_YEAR',
    'warning',
    `“${seen}” names no year; ${String(year)} was taken from the document date.`,
    'Check the year, or write it in the cell.',
  );

export const neighbourYear = (seen: string, year: number): DateFinding =>
  finding(
    'INFERRED_YEAR',
    'warning',
    `“${seen}” names one year; ${String(year)} was worked out for the other date.`,
    'Check the year, or write both years in the cell.',
  );

export const alternatives = (seen: string, count: number): DateFinding =>
  finding(
    'ALTERNATIVES',
    'info',
    `“${seen}” offers ${String(count)} dates; all are kept.`,
    'Write one date when it is settled.',
  );

export const severalDates = (seen: string, count: number): DateFinding =>
  finding(
    'ALTERNATIVES',
    'info',
    `“${seen}” lists ${String(count)} dates; all are kept.`,
    'Give each date its own row if they are separate milestones.',
  );

export const trailingText = (words: string): DateFinding =>
  finding(
    'TRAILING_TEXT',
    'info',
    `The words “${words}” stand beside the date; they are kept as text and change nothing about the date.`,
    'Nothing to do, unless the words should change the date.',
  );

export const approximation = (seen: string, rule: string): DateFinding =>
  finding('APPROX', 'info', `“${seen}” is approximate; ${rule}.`, 'Write a closer date if there is one.');

export const halfBasis = (seen: string, repairs: readonly string[]): DateFinding =>
  finding(
    'HALF_BASIS',
    'warning',
    `“${seen}” was read as a half of the calendar year.`,
    `If the financial year is meant, write ${repairs.map((repair) => `“${repair}”`).join(' or ')}.`,
    repairs,
  );

export const quarterBasis = (seen: string, repairs: readonly string[]): DateFinding =>
  finding(
    'QUARTER_BASIS',
    'warning',
    `“${seen}” was read as a quarter of the calendar year.`,
    `If the financial year is meant, write ${repairs.map((repair) => `“${repair}”`).join(' or ')}.`,
    repairs,
  );

export const financialYearOrMonth = (seen: string, repairs: readonly string[]): DateFinding =>
  finding(
    'FY_OR_MONTH',
    'warning',
    `“${seen}” can be a financial year or something else; it was not read either way.`,
    offer(repairs),
    repairs,
  );

export const financialYearAssumed = (seen: string, reading: string, repairs: readonly string[]): DateFinding =>
  finding('FY_OR_MONTH', 'warning', `“${seen}” was read as ${reading}, but can mean more.`, offer(repairs), repairs);

export const financialYearEnd = (seen: string, name: string): DateFinding =>
  finding(
    'FY_END_YEAR',
    'warning',
    `“${seen}” was read as the financial year ${name}, named for the year it ends in.`,
    `Write “${name}” to be plain.`,
    [name],
  );

export const splitPhases = (seen: string, count: number): DateFinding =>
  finding(
    'SPLIT_PHASES',
    'info',
    `“${seen}” names ${String(count)} phases; each became a part of the milestone with its own date.`,
    'Nothing to do, unless the phases should stay together.',
  );

export const durationOnly = (seen: string): DateFinding =>
  finding(
    'DURATION_ONLY',
    'warning',
    `“${seen}” is a length of time without a start, so it has no place on the timeline.`,
    'Write the dates it runs from and to.',
  );

export const seasonRule = (seen: string, reading: string): DateFinding =>
  finding(
    'SEASON',
    'info',
    `“${seen}” was read as a season of the southern hemisphere, ${reading}.`,
    'Write the months if others are meant.',
  );

export const blankCell = (): DateFinding =>
  finding('NO_DATE', 'info', 'The cell is blank: nothing is stated about the date.', 'Add a date when there is one.');

export const noDate = (seen: string): DateFinding =>
  finding('NO_DATE', 'info', `“${seen}” says that there is no date yet.`, 'Add a date when there is one.');

export const budgetEvent = (seen: string): DateFinding =>
  finding(
    'BUDGET_EVENT',
    'warning',
    `“${seen}” is an event, not a date, so it has no place on the timeline.`,
    'Write the date of that Budget if the milestone should be placed.',
  );

export const relativeDate = (seen: string): DateFinding =>
  finding(
    'RELATIVE',
    'warning',
    `“${seen}” counts from a start that is not stated, so it has no place on the timeline.`,
    'Write the calendar date or year.',
  );

export const excelSerial = (seen: string, reading: string): DateFinding =>
  finding(
    'EXCEL_SERIAL',
    'warning',
    `“${seen}” looks like a day number of Excel; it was read as ${reading}.`,
    `Write “${reading}” if that is right.`,
    [reading],
  );

export const excelYear = (seen: string, year: number): DateFinding =>
  finding(
    'EXCEL_SERIAL',
    'warning',
    `“${seen}” is what Excel shows for the number ${String(year)} in a date cell; it was kept as written.`,
    `Write “${String(year)}” if the year is meant.`,
    [String(year)],
  );

export const excelMonthYear = (seen: string, repairs: readonly string[]): DateFinding =>
  finding(
    'EXCEL_MMM_YY',
    'warning',
    `“${seen}” can be a month and year or a day and month; it was not read either way.`,
    offer(repairs),
    repairs,
  );

export const impossibleDate = (seen: string, why: string, repairs: readonly string[]): DateFinding =>
  finding(
    'IMPOSSIBLE_DATE',
    'error',
    `“${seen}” is not a date: ${why}.`,
    offer(repairs) || 'Write the date that is meant.',
    repairs,
  );

export const endBeforeStart = (seen: string): DateFinding =>
  finding(
    'END_BEFORE_START',
    'error',
    `“${seen}” ends before it starts; it was not placed.`,
    'Check which of the two dates is wrong.',
  );

export const weekdayMismatch = (seen: string, day: string, weekday: string): DateFinding =>
  finding(
    'WEEKDAY_MISMATCH',
    'warning',
    `“${seen}” names a weekday, but ${day} is a ${weekday}; the date was kept and the weekday left aside.`,
    'Check the day, the month and the year.',
  );

/** Digits that are no date are an error; words are kept as words (CONVENTIONS D4). */
export const unreadable = (seen: string, repairs: readonly string[] = []): DateFinding =>
  finding(
    'UNREADABLE_DATE',
    /\p{L}/u.test(seen) ? 'warning' : 'error',
    `“${seen}” could not be read as a date; the words are kept and the milestone has no date.`,
    offer(repairs) || 'Write a date, month, quarter or year, or “TBC”.',
    repairs,
  );

/** Read only when a person says so (`DateContext.europeanMonths`). */
export const otherLanguage = (seen: string, languages: readonly string[], repairs: readonly string[]): DateFinding =>
  finding(
    'UNREADABLE_DATE',
    'warning',
    `“${seen}” looks like a date in ${languages.join(' or ')}; the words are kept and the milestone has no date.`,
    offer(repairs) || 'Write the month in English or te reo Māori, or let European month names be read.',
    repairs,
  );

export const contraryOrder = (seen: string, reading: string): DateFinding =>
  finding(
    'CONTRARY_ORDER',
    'warning',
    `“${seen}” can only be day first, in a column that is month first; it was read as ${reading}.`,
    'Check the cell, and whether the other dates of the column are month first.',
  );

export const yearsOrCode = (seen: string, first: number, last: number): DateFinding =>
  finding(
    'YEARS_OR_CODE',
    'warning',
    `“${seen}” was read as the years ${String(first)} to ${String(last)}; in ISO 8601-2 it names a part of one year.`,
    `Write “${String(first)} to ${String(last)}” if that is right.`,
    [`${String(first)} to ${String(last)}`],
  );
