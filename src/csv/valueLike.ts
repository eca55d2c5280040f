const DATE_WORDS =
  /\b(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|q[1-4]|h[12]|fy|early|mid|late|end|of|by|from|to|and|or|phase|quarter|half|first|second|third|fourth|st|nd|rd|th|spring|summer|autumn|winter|week|am|pm|utc|z|t|b)\b/gi;
const PLACEHOLDER = /^\(?(tbc|tbd|tba|ongoing|n\/a|na|nil|none|unknown)\)?\W*$/i;
/** Names of groups of columns, although a word before a number is common in dates too. */
const NUMBERED_NAME = /^(phase|stage|tranche|part|half|quarter|week|day|sprint) \d{1,3}$/i;
const MAX_LENGTH = 50;

/**
 * True for cells that are values and no column names: dates of any kind, numbers, sums of money, TBC. A rough test to
 * tell a header from the rows; dates are read elsewhere.
 */
export function isValueLike(cell: string): boolean {
  if (cell === '' || cell.length > MAX_LENGTH || NUMBERED_NAME.test(cell)) return false;
  if (PLACEHOLDER.test(cell)) return true;
  return /\d/.test(cell) && !/\p{L}/u.test(cell.replace(DATE_WORDS, '').replace(/\d+(st|nd|rd|th)\b/gi, ''));
}
