import type { YearBasis } from '../model/answers';
import { financialYearName } from '../model/dates/financialYearName';
import type { Saying } from './answering';
import { causeOf } from './findingGroups';

/** What the years of a column can stand for, in words; `year` is one of them. */
export const basisWords = (basis: YearBasis, year: number): string => {
  switch (basis) {
    case 'ends':
      return `The year that ends in it: ${String(year)} is ${financialYearName(year - 1)}`;
    case 'begins':
      return `The year that begins in it: ${String(year)} is ${financialYearName(year)}`;
    case 'calendar':
      return 'The calendar year, January to December';
  }
};

const BASIS: Readonly<Record<YearBasis, string>> = {
  ends: 'financial years, by the year in which they end',
  begins: 'financial years, by the year in which they begin',
  calendar: 'calendar years',
};

/** The name in quotes; where it only looks like Latin letters, with a word that says so. */
export const nameWords = (name: string): string =>
  isLatin(name) ? `“${name}”` : `“${name}” (in letters of another script)`;

const isLatin = (name: string): boolean => !/[^\P{L}\p{Script=Latin}]/u.test(name);

/** What was said, in words, and where. */
export function sayingWords(saying: Saying): { readonly place: string; readonly text: string } {
  const quoted = (names: readonly string[]): string => names.map(nameWords).join(' and ');
  switch (saying.kind) {
    case 'apart':
      return { place: 'Names', text: `${quoted(saying.names)} are kept apart` };
    case 'wrapped': {
      const { line, column, parts, isOne } = saying.answer;
      return {
        place: `Line ${String(line)}, ${column}`,
        text: `${quoted(parts)} ${isOne ? 'are one name' : 'are names of their own'}`,
      };
    }
    case 'years':
      return { place: saying.answer.column, text: `Its years are ${BASIS[saying.answer.basis]}` };
    case 'accepted': {
      const { code, line, column, value } = saying.acceptance;
      const where = [line === undefined ? undefined : `Line ${String(line)}`, column].filter(
        (part) => part !== undefined,
      );
      const what = value === undefined || value === '' ? 'every cell' : `“${value}”`;
      return {
        place: where.join(', ') || 'The table',
        text: `Accepted as read: ${what} (${causeOf(code).toLowerCase()})`,
      };
    }
  }
}
