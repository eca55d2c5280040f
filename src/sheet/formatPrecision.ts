/** What a number format shows of a date: a month and year alone, a year alone, or anything else. */
export type FormatPrecision = 'month' | 'year' | 'other';

/**
 * Reads a number format of Excel (ECMA-376 18.8.30): `mmm-yy` and `mmmm yyyy` show a month, `yyyy` a year. Words in
 * quotation marks, escaped signs and `[$-1409]` are no letters of the format.
 */
export function formatPrecision(format: string): FormatPrecision {
  const letters = (format.split(';')[0] ?? '')
    .toLowerCase()
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .replace(/general/g, '');
  if (!letters.includes('y') || /[dhs0#?%]/.test(letters)) return 'other';
  return letters.includes('m') ? 'month' : 'year';
}
