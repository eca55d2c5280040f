import type { FormatPrecision } from './formatPrecision';
import type { RowSpan } from './spannedCells';
import { readXml, type XmlReader } from './xmlEvents';

/** A cell and what is known of it. Row and column are counted from 1. */
export interface NotedCell<Note> {
  readonly row: number;
  readonly column: number;
  readonly note: Note;
}

/** What a worksheet says beside the values of its cells. */
export interface SheetDetails {
  /** The last row and column that hold a value; 0 in an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly hiddenRows: readonly number[];
  /** Cells whose formula gives an error, with its name: `#N/A`. */
  readonly errors: readonly NotedCell<string>[];
  /** Cells that show a month or a year of the date they hold. */
  readonly coarse: readonly NotedCell<'month' | 'year'>[];
  /** Rows with a formula that was saved without its result, once for each such cell. */
  readonly uncalculated: readonly number[];
  readonly spans: readonly RowSpan[];
}

/** The size of a sheet in Excel; an address beyond it is a fault or a trap. */
export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;

/** An address that is written in another way than Excel does; readers of XML may not agree on what it says. */
const ODD_ADDRESS = /<(?:\w+:)?(?:row|c)\s[^<>]*?\br\s*=\s*(?!["'][A-Z]{0,3}\d{1,7}["'])/;

/** Reads what the values do not tell. `undefined` when a cell stands where Excel has none, or without its address. */
export function readSheetDetails(xml: string, styles: readonly FormatPrecision[]): SheetDetails | undefined {
  if (ODD_ADDRESS.test(xml)) return undefined;
  const reader = new DetailsReader(styles);
  readXml(xml, reader);
  return reader.isSound ? reader : undefined;
}

class DetailsReader implements SheetDetails, XmlReader {
  isSound = true;
  lastRow = 0;
  lastColumn = 0;
  readonly hiddenRows: number[] = [];
  readonly errors: NotedCell<string>[] = [];
  readonly coarse: NotedCell<'month' | 'year'>[] = [];
  readonly uncalculated: number[] = [];
  readonly spans: RowSpan[] = [];

  private row = 0;
  private column = 0;
  private type = '';
  private style = 0;
  private hasFormula = false;
  private hasValue = false;
  private isInValue = false;
  private value = '';

  constructor(private readonly styles: readonly FormatPrecision[]) {}

  open(name: string, attribute: (name: string) => string | undefined): void {
    switch (name) {
      case 'row':
        this.openRow(attribute('r'), attribute('hidden'));
        return;
      case 'c':
        this.openCell(attribute('r'), attribute('t'), attribute('s'));
        return;
      case 'f':
        this.hasFormula = true;
        return;
      case 'v':
      case 'is':
        this.hasValue = true;
        this.isInValue = name === 'v';
        return;
      case 'mergeCell':
        this.addSpan(attribute('ref'));
        return;
      default:
    }
  }

  close(name: string): void {
    if (name === 'v') this.isInValue = false;
    if (name === 'c') this.closeCell();
  }

  text(text: string): void {
    if (this.isInValue) this.value += text;
  }

  private openRow(number: string | undefined, hidden: string | undefined): void {
    const row = number === undefined ? this.row + 1 : Number(number);
    if (!(row >= 1 && row <= EXCEL_ROWS)) this.isSound = false;
    this.row = row;
    if (hidden === '1' || hidden === 'true') this.hiddenRows.push(row);
  }

  private openCell(address: string | undefined, type: string | undefined, style: string | undefined): void {
    const place = placeOf(address ?? '');
    if (place === undefined) this.isSound = false;
    this.column = place?.column ?? 0;
    this.row = place?.row ?? this.row;
    this.type = type ?? 'n';
    this.style = Number(style ?? -1);
    this.hasFormula = false;
    this.hasValue = false;
    this.value = '';
  }

  private closeCell(): void {
    const { row, column, value } = this;
    // Some writers leave the value out, some write an empty one; only a formula of text can give an empty result.
    const isMissing = !this.hasValue || (value === '' && this.type !== 'str');
    if (this.hasFormula && isMissing) this.uncalculated.push(row);
    if (!this.hasValue) return;
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
    if (this.type === 'e') this.errors.push({ row, column, note: value.trim() });
    const precision = this.type === 'n' ? this.styles[this.style] : undefined;
    if (precision === 'month' || precision === 'year') this.coarse.push({ row, column, note: precision });
  }

  private addSpan(ref: string | undefined): void {
    const [from, to] = (ref ?? '').split(':').map(placeOf);
    if (from === undefined || to === undefined) return;
    const rows = to.row - from.row + 1;
    if (rows > 1 && to.column === from.column) this.spans.push({ row: from.row - 1, column: from.column - 1, rows });
  }
}

/** `B12` is row 12, column 2. */
function placeOf(address: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (match === null) return undefined;
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(match[2]);
  return row >= 1 && row <= EXCEL_ROWS && column <= EXCEL_COLUMNS ? { row, column } : undefined;
}
