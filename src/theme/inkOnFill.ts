import { contrastOf } from './contrast';
import type { CategoryPaint, Theme } from './theme';

/** CONVENTIONS A12. */
const LEAST_CONTRAST = 4.5;

/** The colour of text on a bar of its own: none on a pattern (CONVENTIONS P7), nor on a fill that neither ink nor paper stands out from. */
export function inkOnFill({ fill, pattern }: CategoryPaint, { ink, background }: Theme): string | undefined {
  if (pattern !== 'none') return undefined;
  return [background, ink].find((colour) => contrastOf(colour, fill) >= LEAST_CONTRAST);
}
