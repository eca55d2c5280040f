import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import { isDated, isOngoing } from './indicativeDate';
import type { IndicativeDate } from './indicativeDate';
import { listWords, quote } from './listWords';
import type { Milestone } from './milestone';
import type { DateReader } from './readRowDates';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const STATEMENT = new RegExp(`\\b(?:${MONTH}\\.?\\s+\\d{4}|(?:first|second)\\s+half\\s+of\\s+\\d{4})\\b`, 'gi');

/**
 * A month or half of a year in the words of a milestone that does not fit its date cell (CONVENTIONS 9, trap 15).
 * Only told; the date cell stands. Bare years are too often names ("Budget 2025") to be told.
 */
export function dateInTextIssues(
  milestone: Milestone,
  texts: readonly { readonly column: string | undefined; readonly text: string }[],
  read: DateReader,
): readonly Issue[] {
  const dates = milestone.phases.map((phase) => phase.date).filter((date) => isDated(date) || isOngoing(date));
  if (dates.length === 0) return [];
  const said = listWords([...new Set(dates.map((date) => quote(date.text)))]);
  return texts.flatMap(({ column, text }) =>
    (text.match(STATEMENT) ?? [])
      .filter((words) => dates.every((date) => contradicts(words, date, read)))
      .map((words) =>
        issue({
          code: 'DATE_IN_TEXT',
          severity: 'info',
          file: milestone.file,
          line: milestone.line,
          column,
          value: text,
          message: `The text says ${quote(words)}, the date says ${said}; the date is used.`,
          remedy: 'Check which of the two is right.',
        }),
      ),
  );
}

function contradicts(words: string, date: IndicativeDate, read: DateReader): boolean {
  const stated = read(words)[0]?.date;
  if (stated?.earliest === undefined || stated.latest === undefined) return false;
  if (!isDated(date)) return true;
  return stated.latest < (date.earliest ?? -Infinity) || stated.earliest > (date.latest ?? Infinity);
}
