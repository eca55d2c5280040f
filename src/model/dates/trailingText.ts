import { trailingText } from './findings';
import type { DateFinding } from './dateReading';
import { readMonthName } from './monthNames';
import { phraseBook } from './phraseBook';
import { isGlued, isSign, textOf, type Words } from './words';

/** A number after one of these is a reference, not a date: "subject to Budget 25", "Rec 38". */
const refersTo = phraseBook<true>(
  Object.fromEntries(
    (
      'budget b rec recs recommendation recommendations phase phases stage tranche part step wave release action actions ' +
      'item section version v page p appendix annex note paper round objective priority goal outcome initiative project ' +
      'workstream milestone group level option'
    )
      .split(' ')
      .map((word) => [word, true]),
  ),
);

/** Words that would change what the date says: then the cell is not understood. */
const CHANGES_MEANING = (
  'or and to until till through thru before after from by since not nor less plus minus except excluding years year months ' +
  'month weeks week days day hours am pm x'
).split(' ');

/** Words that can only speak of the date before them, even of a bare year: "2026 subject to funding". */
const CONDITIONS = ['subject', 'if', 'pending', 'dependent', 'depending', 'contingent'];

/** Month names that are common words too; they count as months only with a capital. */
const COMMON_WORDS = ['may', 'march', 'mar', 'mei'];

/** Whether words beside a date can be set aside as text: no numbers but references, no other month. */
function isPlainText(words: Words, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const reference = refersTo(words, at);
    if (reference && words.tokens[reference.next]?.kind === 'number') at = reference.next + 1;
    else if (words.tokens[at]?.kind === 'number' || namesMonth(words, at)) return false;
    else at += 1;
  }
  return true;
}

/** Whether words before a date are only a name for it ("Cabinet: 22 July 2024"). */
export function isPlainLabel(words: Words, to: number): boolean {
  const changes = words.tokens.slice(0, to).some((token) => CHANGES_MEANING.includes(token.text));
  return to > 0 && !changes && isPlainText(words, 0, to);
}

function namesMonth(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined || !readMonthName(words, at)) return false;
  const written = words.source.slice(token.start, token.end);
  return !COMMON_WORDS.includes(token.text) || written !== written.toLowerCase();
}

/**
 * The finding for words after a date, from token `at` on; nothing when the words may not be set aside (CONVENTIONS 3,
 * "22 July – Social Investment Ministers Group"). Without a sign between them, words may follow a month or a full date
 * (`mayRunOn`), but "2000 homes" is a count.
 */
export function readTrailingText(words: Words, at: number, mayRunOn: boolean): DateFinding | undefined {
  const parted = isSign(words, at, '-,;:(.|\n\r') || isSign(words, at, '[');
  let first = at;
  while (words.tokens[first]?.kind === 'sign') first += 1;
  const token = words.tokens[first];
  if (token === undefined || token.kind === 'number') return undefined;
  if (isGlued(words, at) && words.tokens[at]?.kind === 'word') return undefined;
  if (CHANGES_MEANING.includes(token.text)) return undefined;
  if (!parted && !mayRunOn && !CONDITIONS.includes(token.text)) return undefined;
  if (!isPlainText(words, first, words.tokens.length)) return undefined;
  return trailingText(trimmedText(words, first));
}

function trimmedText(words: Words, from: number): string {
  const last = words.tokens.length;
  return textOf(
    words,
    from,
    isSign(words, last - 1, ')') && !textOf(words, from, last).includes('(') ? last - 1 : last,
  );
}
