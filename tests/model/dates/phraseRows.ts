/** A cell and the reading it must have. */
export interface PhraseRow {
  readonly cell: string;
  /** "first..last", a side left out where it is open; empty when undated. */
  readonly days: string;
  readonly precision: string;
  /** Joined with ", ". */
  readonly certainty: string;
  /** Empty for none. */
  readonly edtf: string;
  /** Codes of the findings, joined with a space. */
  readonly codes: string;
}

/** Rows from lines of `cell | days | precision | certainty | EDTF | codes`; `\n` in a cell is a line break. */
export function phraseRows(table: string): readonly PhraseRow[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [cell = '', days = '', precision = '', certainty = '', edtf = '', codes = ''] = line
        .split('|')
        .map((part) => part.trim());
      return { cell: cell.replaceAll('\\n', '\n'), days, precision, certainty, edtf, codes };
    });
}
