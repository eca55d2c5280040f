import { foldText } from '../base/fold';
import { issue, type Issue } from '../base/issue';
import type { Footnote } from './rawTable';
import type { SortedRecord } from './sortRecords';

/** The notes under a table, each once, and a finding for every line they stand on. */
export interface CollectedFootnotes {
  readonly footnotes: readonly Footnote[];
  readonly issues: readonly Issue[];
}

/** Notes with the same mark and the same words (repeated at each page end) are one note (CONVENTIONS D15, E7). */
export function collectFootnotes(sorted: readonly SortedRecord[]): CollectedFootnotes {
  const footnotes: Footnote[] = [];
  const issues: Issue[] = [];
  const seen = new Map<string, number>();
  for (const entry of sorted) {
    if (entry.kind !== 'footnote') continue;
    const { line } = entry.record;
    const fresh = entry.notes.filter((note) => !seen.has(`${note.mark} ${foldText(note.text)}`));
    for (const note of fresh) {
      seen.set(`${note.mark} ${foldText(note.text)}`, line);
      footnotes.push({ mark: note.mark, text: note.text, line });
    }
    const again = entry.notes
      .map((note) => seen.get(`${note.mark} ${foldText(note.text)}`))
      .find((first) => first !== line);
    issues.push(
      issue({
        code: 'FOOTNOTE',
        severity: 'info',
        line,
        value: entry.notes.map((note) => `${note.mark} ${note.text}`).join('\n'),
        message:
          fresh.length === 0 && again !== undefined
            ? `This line repeats the footnote of line ${String(again)}; it is kept once and is not a row.`
            : 'This line is a footnote of the table; it is kept as a note and is not a row.',
        remedy: 'If it is a row, take off the mark it begins with.',
      }),
    );
  }
  return { footnotes, issues };
}
