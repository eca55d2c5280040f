import type { RawTable } from '../csv/rawTable';
import { writeCsv } from '../csv/writeCsv';
import type { LeftOutRow, Plan } from '../model/milestone';
import { setAsideLines } from '../model/setAside';
import type { SetAsideLine } from '../model/setAside';

/** Why a line of a file is no milestone, in words. */
export const SET_ASIDE_REASON: Readonly<Record<LeftOutRow['reason'] | SetAsideLine['kind'], string>> = {
  'repeated-header': 'The column names again',
  guide: 'Says what goes into the columns',
  example: 'An example of a row',
  'no-title': 'No milestone named',
  total: 'A total, not a milestone',
  'section-heading': 'A heading inside the table',
  'above-header': 'Stands above the column names',
  footnote: 'A footnote',
  note: 'A note or a source',
};

/**
 * Every line that is no milestone, with the reason: rows with their cells, other lines with their words
 * (CONVENTIONS U4, U5).
 */
export function setAsideCsv(plan: Plan, tables: readonly RawTable[]): string {
  const rows = plan.skipped.map(({ file, line, reason, cells }) => {
    const columns = tables.find((table) => table.file === file)?.columns ?? [];
    const cellOf = (column: string): string => cells[columns.indexOf(column)] ?? '';
    return { file, line, cells: [SET_ASIDE_REASON[reason], '', ...plan.columns.map(cellOf)] };
  });
  const texts = tables.flatMap(setAsideLines).map(({ file, line, kind, text }) => ({
    file,
    line,
    cells: [SET_ASIDE_REASON[kind], text, ...plan.columns.map(() => '')],
  }));
  const all = [...rows, ...texts].sort(
    (a, b) => plan.files.indexOf(a.file) - plan.files.indexOf(b.file) || a.line - b.line,
  );
  return writeCsv([
    ['File', 'Line', 'Reason', 'Text', ...plan.columns],
    ...all.map(({ file, line, cells }) => [file, String(line), ...cells]),
  ]);
}
