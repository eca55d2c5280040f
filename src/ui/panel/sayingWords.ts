import type { YearBasis } from '../../model/answers';
import { financialYearName } from '../../model/dates/financialYearName';
import type { Acceptance } from '../../state/accepted';
import type { Saying } from '../../state/answering';
import { editsList } from '../strings/editsList';
import { fill } from '../strings/fill';
import { findings } from '../strings/findings';
import { causeOf } from './causeOf';

const { questions } = findings;
const { said } = editsList;

/** What the years of a column can stand for, in words; `year` is one of them. */
export const basisWords = (basis: YearBasis, year: number): string => {
  switch (basis) {
    case 'ends':
      return fill(questions.yearEnds, { year: String(year), name: financialYearName(year - 1) });
    case 'begins':
      return fill(questions.yearBegins, { year: String(year), name: financialYearName(year) });
    case 'calendar':
      return questions.yearCalendar;
  }
};

const BASIS: Readonly<Record<YearBasis, string>> = {
  ends: said.yearsEnd,
  begins: said.yearsBegin,
  calendar: said.yearsCalendar,
};

/** The name in quotes; where it only looks like Latin letters, with a word that says so. */
export const nameWords = (name: string): string =>
  fill(isLatin(name) ? questions.name : questions.otherScript, { name });

const isLatin = (name: string): boolean => !/[^\P{L}\p{Script=Latin}]/u.test(name);

const quoted = (names: readonly string[]): string =>
  names.map(nameWords).reduce((first, second) => fill(said.and, { first, second }));

/** What was said, in words, and where. */
export function sayingWords(saying: Saying): { readonly place: string; readonly text: string } {
  switch (saying.kind) {
    case 'apart':
      return { place: said.names, text: fill(said.apart, { names: quoted(saying.names) }) };
    case 'wrapped': {
      const { line, column, parts, isOne } = saying.answer;
      const text = fill(isOne ? said.oneName : said.severalNames, { names: quoted(parts) });
      return { place: fill(editsList.lineColumn, { line: String(line), column }), text };
    }
    case 'years':
      return { place: saying.answer.column, text: BASIS[saying.answer.basis] };
    case 'accepted': {
      const { code, value = '' } = saying.acceptance;
      const cause = causeOf(code).toLowerCase();
      return {
        place: placeWords(saying.acceptance),
        text: fill(value === '' ? said.acceptedAll : said.accepted, { value, cause }),
      };
    }
  }
}

function placeWords({ line, column }: Acceptance): string {
  if (line === undefined) return column ?? said.table;
  return fill(column === undefined ? editsList.line : editsList.lineColumn, {
    line: String(line),
    column: column ?? '',
  });
}
