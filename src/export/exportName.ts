import type { Day } from '../base/day';
import { isoOf } from '../base/day';
import type { PageSize } from '../layout/pageSize';

/** The longest title part, so that a name fits where paths are limited. */
const TITLE_LENGTH = 80;

/** Letters, digits and hyphens of ASCII only: macrons and accents are dropped, everything else becomes a hyphen. */
export function asciiSafe(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, TITLE_LENGTH)
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
}

/** What the files of a figure are named by. */
export interface FigureNaming {
  readonly title: string;
  readonly asAt: Day | undefined;
  readonly page: PageSize['name'];
}

/**
 * Names of the files of one figure: `title_as-at_page.svg` (CONVENTIONS U15); several files are numbered `_1`, `_2`.
 * Without an as-at date that part is left out: no date is made up.
 */
export function exportNames({ title, asAt, page }: FigureNaming, ending: string, files: number): readonly string[] {
  const parts = [asciiSafe(title) || 'timeline', ...(asAt === undefined ? [] : [isoOf(asAt)]), page];
  const stem = parts.join('_');
  if (files === 1) return [`${stem}${ending}`];
  return Array.from({ length: files }, (_, i) => `${stem}_${String(i + 1)}${ending}`);
}
