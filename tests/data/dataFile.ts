import Papa from 'papaparse';

/** A file of `data/` before it is written: a header, rows of as many cells, and the notes printed under the table. */
export interface DataFile {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
}

const BYTE_ORDER_MARK = '\ufeff';

/** The file as Excel writes "CSV UTF-8": BOM, CRLF, quotes only where needed, a note as the first cell of a full-width line. */
export function csvText(file: DataFile): string {
  const notes = file.notes.map((note) => file.header.map((_, column) => (column === 0 ? note : '')));
  const records = [file.header, ...file.rows, ...notes].map((cells) => cells.slice());
  return `${BYTE_ORDER_MARK}${Papa.unparse(records, { newline: '\r\n' })}\r\n`;
}
