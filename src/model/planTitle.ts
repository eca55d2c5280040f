import type { RawTable } from '../csv/rawTable';
import { tidyText } from './tidyText';

const NO_TITLE =
  /^(?:source|note|date|as at|export|generated|printed|prepared|file|page|version|report date|created|sep=|https?:)\b|[.;:]$|@/i;

/** The title of the plan: the first line above the header, when it is a plain title and no sentence or date. */
export function planTitle(table: RawTable): string | undefined {
  const first = tidyText(table.preamble[0]?.text ?? '');
  const isPlain = /\p{L}{3}/u.test(first) && first.length <= 120 && !NO_TITLE.test(first);
  return isPlain ? first : undefined;
}
