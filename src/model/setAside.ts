import type { RawRow, RawTable, SkippedRow } from '../csv/rawTable';

/** A line of the file that was kept as text, not as a row: a title above the header, a note or footnote below. */
export interface SetAsideLine {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly kind: 'above-header' | 'footnote' | 'note';
}

/** What the lines of a table that are not rows say, in file order: nothing of a file is out of sight. */
export function setAsideLines(table: RawTable): readonly SetAsideLine[] {
  const { file } = table;
  const preamble = table.preamble.map((each) => ({ ...each, file, kind: 'above-header' as const }));
  const notes = table.notes.map((each) => ({ ...each, file, kind: 'note' as const }));
  return [...preamble, ...footnoteLines(table), ...notes].sort((a, b) => a.line - b.line);
}

/** One line may hold several footnotes. A footnote repeated at each page end is one note, but stands on each line. */
function footnoteLines(table: RawTable): readonly SetAsideLine[] {
  const lines = new Map<number, string>();
  for (const { code, line, value } of table.issues) {
    if (code === 'FOOTNOTE' && line !== undefined && value !== undefined) lines.set(line, value);
  }
  for (const { line, mark, text } of table.footnotes) {
    if (line !== undefined && !lines.has(line)) lines.set(line, `${mark} ${text}`);
  }
  return [...lines].map(([line, text]) => ({ file: table.file, line, text, kind: 'footnote' }));
}

const ABOUT_A_LINE: readonly string[] = [
  'REPEATED_HEADER',
  'GUIDE_ROW',
  'EXAMPLE_ROW',
  'TOTAL_ROW',
  'FOOTNOTE',
  'NOTE_LINE',
];

/**
 * The table with the given lines as rows after all: a repeated header, a guide, a total, a footnote, a note, a line above the
 * header. The words of a line without cells go into the column at `titleAt`. Lines that are rows already stay so.
 */
export function restoreLines(table: RawTable, lines: readonly number[], titleAt: number): RawTable {
  const wanted = new Set(lines);
  const isWanted = ({ line }: { readonly line: number | undefined }): boolean => line !== undefined && wanted.has(line);
  const skipped = table.skipped.filter(isWanted).map(({ line, cells }): RawRow => ({ line, cells }));
  const texts = setAsideLines(table).filter(isWanted);
  if (skipped.length + texts.length === 0) return table;
  const fromText = ({ line, text }: SetAsideLine): RawRow => ({
    line,
    cells: table.columns.map((_, i) => (i === Math.max(0, titleAt) ? text : '')),
  });
  const isLeft = (each: { readonly line: number | undefined }): boolean => !isWanted(each);
  const preamble = table.preamble.filter(isLeft);
  return {
    ...table,
    preamble,
    rows: [...table.rows, ...skipped, ...texts.map(fromText)].sort((a, b) => a.line - b.line),
    footnotes: table.footnotes.filter(isLeft),
    notes: table.notes.filter(isLeft),
    skipped: table.skipped.filter((row: SkippedRow) => isLeft(row)),
    issues: table.issues.filter(
      (each) =>
        !(ABOUT_A_LINE.includes(each.code) && isWanted(each)) && !(each.code === 'PREAMBLE' && preamble.length === 0),
    ),
  };
}
