import { headerWords } from './headerWords';
import { isBlank } from './tidyText';

/** What one of several columns says of a date that is split over them. */
export type DatePartName = 'day' | 'month' | 'quarter' | 'year';

const PART_WORDS: readonly (readonly [DatePartName, RegExp])[] = [
  ['day', /\b(?:day|dd)\b/],
  ['month', /\b(?:month|mth|mm)\b/],
  ['quarter', /\b(?:quarter|qtr|q)\b/],
  ['year', /\b(?:(?:financial |fiscal |calendar )?year|yr|fy|yyyy)\b/],
];

/** The part that a header names and the words around it: "Due month" is the month of "due". */
export function datePartOf(header: string): { readonly part: DatePartName; readonly of: string } | undefined {
  const words = headerWords(header);
  for (const [part, pattern] of PART_WORDS) {
    if (!pattern.test(words)) continue;
    const rest = words.replace(pattern, ' ').replace(/\b(?:of|the|in|no|number)\b/g, ' ');
    return { part, of: rest.replace(/\s+/g, ' ').trim() };
  }
  return undefined;
}

/**
 * The cells of a date that is split over columns, as one text: "Q3 2026", "14 July 2025", "3/6/2025". A bare number
 * takes from its header what it needs to be read: a quarter its Q, a financial year its FY.
 */
export function joinDateParts(columns: readonly string[], cells: readonly string[]): string {
  const said = cells.flatMap((cell, i) => (isBlank(cell) ? [] : [partText(columns[i] ?? '', cell.trim())]));
  const isNumbers = said.length > 1 && said.every((part) => /^\d{1,4}$/.test(part));
  return said.join(isNumbers ? '/' : ' ');
}

function partText(column: string, cell: string): string {
  if (!/^\d+$/.test(cell)) return cell;
  const part = datePartOf(column)?.part;
  if (part === 'quarter' && /^[1-4]$/.test(cell)) return `Q${cell}`;
  return part === 'year' && /\b(?:financial|fiscal|fy)\b/.test(headerWords(column)) ? `FY${cell}` : cell;
}
