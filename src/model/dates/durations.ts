import { phraseBook } from './phraseBook';
import { digitsAt, isSign, isWord, type Found, type Words } from './words';

const unit = phraseBook<true>(
  Object.fromEntries(
    'day days week weeks wk wks fortnight month months mth mths year years yr yrs'
      .split(' ')
      .map((word) => [word, true]),
  ),
);
/** Units that count from the start of a plan: "Year 1", "Month 6". */
const counted = phraseBook<true>(
  Object.fromEntries('year years yr yrs y month months m week weeks day'.split(' ').map((word) => [word, true])),
);
const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve eighteen'.split(' ');

const before = phraseBook<'duration' | 'relative'>({
  over: 'duration',
  'over the next': 'duration',
  'the next': 'duration',
  next: 'duration',
  for: 'duration',
  across: 'duration',
  about: 'duration',
  around: 'duration',
  approx: 'duration',
  'approx.': 'duration',
  approximately: 'duration',
  'up to': 'duration',
  'a period of': 'duration',
  within: 'relative',
  'within the next': 'relative',
  'within the first': 'relative',
  in: 'relative',
  'in the next': 'relative',
});

const after = phraseBook<true>({
  after: true,
  from: true,
  before: true,
  following: true,
  post: true,
  later: true,
  'prior to': true,
  of: true,
});

function readNumber(words: Words, at: number): number | undefined {
  const isNumber = digitsAt(words, at, 1, 3) !== undefined || NUMBER_WORDS.includes(words.tokens[at]?.text ?? '');
  return isNumber ? at + 1 : undefined;
}

/** The token after `5`, `two`, `6-8`, `one and two`, or nothing. */
function afterNumbers(words: Words, at: number): number | undefined {
  let next = readNumber(words, at);
  while (next !== undefined) {
    const link: boolean = isSign(words, next, '-/,&') || isWord(words, next, 'to') || isWord(words, next, 'and');
    const more: number | undefined = link ? readNumber(words, next + 1) : undefined;
    if (more === undefined) return next;
    next = more;
  }
  return undefined;
}

/** `over 5 years`, `18 months` are lengths; `within 6 months`, `3 months after approval` count from something unsaid. */
export function readDuration(words: Words, at: number): Found<'duration' | 'relative'> | undefined {
  const lead = before(words, at);
  const numbers = afterNumbers(words, lead?.next ?? at);
  const dashed = numbers !== undefined && isSign(words, numbers, '-') ? numbers + 1 : numbers;
  const units = dashed === undefined ? undefined : unit(words, dashed);
  if (!units) return undefined;
  const tail = after(words, units.next);
  return { value: tail ? 'relative' : (lead?.value ?? 'duration'), next: tail?.next ?? units.next };
}

/** Years and months named from where the writer stands. */
const fromHere = phraseBook<true>(
  Object.fromEntries(
    [
      'this',
      'next',
      'later this',
      'early next',
      'mid next',
      'late next',
      'end of this',
      'end of next',
      'the next',
      'last',
    ].flatMap((which) =>
      ['year', 'month', 'quarter', 'week', 'financial year', 'FY'].map((span) => [`${which} ${span}`, true]),
    ),
  ),
);

/** `years one and two`, `Year 1`, `Month 6`, `Y1`, `next year`. */
export function readRelative(words: Words, at: number): Found<'relative'> | undefined {
  const lead = isWord(words, at, 'in') || isWord(words, at, 'by') ? at + 1 : at;
  const here = fromHere(words, lead);
  if (here) return { value: 'relative', next: here.next };
  const start = counted(words, lead);
  let numbers = start && afterNumbers(words, start.next);
  // "Year 1 – Year 2"
  while (numbers !== undefined) {
    const link = isSign(words, numbers, '-/,&') || isWord(words, numbers, 'to') || isWord(words, numbers, 'and');
    const again = link ? counted(words, numbers + 1) : undefined;
    const more = again && afterNumbers(words, again.next);
    if (more === undefined) return { value: 'relative', next: numbers };
    numbers = more;
  }
  return undefined;
}
