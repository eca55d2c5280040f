import { foldText } from '../base/fold';
import { headerLikeness, KNOWN_HEADER } from './headerWords';
import { isValueLike } from './valueLike';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that name a type, a unit, a pattern or a duty, as written under a header. */
const FORMAT_WORDS = wordSet(
  `text string varchar nvarchar char date datetime timestamp number numeric integer int bigint float double decimal
  boolean bool currency choice choices lookup dropdown checkbox hyperlink alphanumeric
  required optional mandatory compulsory conditional
  dd mm mmm mmmm yy yyyy ddmmyyyy yyyymmdd mmyyyy ddmm hh ss
  $ $m $k $b $mil $000 $000s nz$ nz$m nz$k nz$b nz$000 nzd nzdm % fte ftes days weeks months hours dollars millions`,
);
/** Words that stand among those and mean nothing by themselves. */
const LINKING_WORDS = wordSet(
  `a an the of or and in as to from up one single multiple line lines free format type unit units value values list
  select choose pick enter only max min maximum minimum characters chars digits letters long short drop down yes no y n
  true false m k million thousand person people group user users field code codes iso whole plain nz`,
);
const COUNTED = /\b(char|characters|chars|digits|letters|lines|iso|varchar|nvarchar|decimal|max|maximum)\b/i;
/** "One of: Funded, Not funded". */
const CHOICES = /^[([]?(choose|select|pick|drop-?\s?down|choices?|options?|one of)\b[^:]{0,40}(:|\()/i;
/** "R/A/G", "Y / N". */
const LETTERS = /^[A-Z](\s*\/\s*[A-Z]){1,4}$/;
/** Tags of humanitarian data: "#activity+name". */
const HASH_TAG = /^#[a-z]+([ +_][a-z+_]+)*$/;

/** "(text)", "dd/mm/yyyy", "NZ$m", "Required", "Text, max 100 characters": how a cell is to be filled in. */
export function isFormatCell(cell: string): boolean {
  if (cell.length > 80) return false;
  if (CHOICES.test(cell) || LETTERS.test(cell) || HASH_TAG.test(cell)) return true;
  const words = foldText(cell).match(/[\p{L}$%][\p{L}\p{N}$%]*|\p{N}+/gu) ?? [];
  const isCounted = COUNTED.test(cell);
  const isUsual = (word: string): boolean =>
    FORMAT_WORDS.has(word) || LINKING_WORDS.has(word) || word === '000' || (/^\p{N}+$/u.test(word) && isCounted);
  return words.some((word) => FORMAT_WORDS.has(word)) && words.every(isUsual);
}

/** What a cell says that stands in for a value or is one in words: nothing that explains a column says so. */
const STANDS_IN =
  /\b(tb[acd]|to be|confirmed|advised|determined|announced|agreed|unknown|none|not|no|nil|n\/a|pending|ongoing|awaiting|subject to|depend(s|ing|ent)|by|mid|early|late|later|soon|end|start|before|after|until|from|next|this|last|each|every|annual(ly)?|quarterly|monthly|following|first|second|third|fourth|spring|summer|autumn|winter)\b/i;
/** Names of dates and amounts, where such words are part of the name. */
const NAMED_VALUE =
  /\b((start|end|finish|due|first|last|completion|start or end|start and end) (date|day|month|quarter|year)s?|by (which|when))\b/gi;
const VALUE_WORDS =
  /\b(dates?|days?|months?|years?|quarters?|when (it|this)|deadline|due|amount|costs?|dollars|number|total|value|percentage|per ?cent)\b/i;

/** True for words that explain a column of dates or numbers: "Expected date", "When it is due", "Total cost". */
export function explainsValues(cell: string): boolean {
  if (/\d/.test(cell) || isValueLike(cell)) return false;
  return VALUE_WORDS.test(cell) && !STANDS_IN.test(cell.replace(NAMED_VALUE, 'date'));
}

const EXPLAINING =
  /^(the |an? )?(short |brief |full |unique |main )?(names?|titles?|descriptions?|identifier|abbreviation|give|add|list|record|write|acronym|person|agency|organi[sz]ation|ministry|who|what|when|which|where|how|whether|any|enter|provide|describe|state|indicate|specify|insert|leave blank)\b/i;
const SHORT_WORDS = /^(the|and|for|of|or|to|in|key|is|are|with)$/;

function wordsOf(text: string): readonly string[] {
  return (foldText(text).match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => !SHORT_WORDS.test(word))
    .map((word) => word.replace(/s$/, ''));
}

/** True for words that may explain the column `name`: they name it again, or are made of the words of headers. */
export function mayExplain(cell: string, name: string): boolean {
  if (isValueLike(cell) || STANDS_IN.test(cell.replace(NAMED_VALUE, 'date'))) return false;
  const bare = cell.replace(/^[([]|[)\]]$/g, '').trim();
  if (headerLikeness(bare) >= KNOWN_HEADER || EXPLAINING.test(bare)) return true;
  const names = wordsOf(name);
  return wordsOf(cell).some((word) => names.includes(word));
}

const LABEL =
  /^(units?|formats?|(data |field )?types?|descriptions?|definitions?|guidance|instructions?|help|required|mandatory|validation|allowed values|(max(imum)? )?length)\s*[:?]?$/i;

/** "Units", "Data type:": what the other cells of a guide say, in its first cell. */
export function isGuideLabel(cell: string): boolean {
  return LABEL.test(cell);
}

/** "Funded, Not funded or TBC": the cell lists values that stand below it. */
export function listsValues(cell: string, below: readonly string[]): boolean {
  if (cell.length < 6 || below.includes(cell)) return false;
  const values = new Set(below.filter((value) => value !== '' && value.length < cell.length));
  return [...values].filter((value) => cell.includes(value)).length > 1;
}

const EXAMPLE =
  /^[([]?\s*(?:e\.\s?g\.?|eg[.,:]|(?:for example|examples?|(?:examples?|sample) (?:row|entry|line|record))\s*(?::|[-–—]\s|[)\]]?$))/i;

/** "e.g. Launch", "Example: Launch", "(example)". */
export function isExampleCell(cell: string): boolean {
  return EXAMPLE.test(cell);
}
