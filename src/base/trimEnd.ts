/**
 * The text without the signs at its end. Looked at from the end: a pattern that ends in `+$` begins anew at each sign, and
 * a cell made of a million blanks would hold it up for hours.
 */
export function trimEndOf(text: string, isTaken: RegExp): string {
  let end = text.length;
  while (end > 0 && isTaken.test(text.charAt(end - 1))) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}
