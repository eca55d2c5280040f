import type { Theme } from '../theme/theme';
import type { FigureTable } from '../view/figureTable';
import { columnWidths } from './columnWidths';
import { boldStyle, labelStyle } from './layoutFrame';
import { baselineIn, plain, shiftText, type TextStyle } from './placedText';
import type { TextMetrics } from './textMetrics';
import type { PlacedText, TextLineLayout } from './timelineLayout';
import { measureText, wrapText, type MeasuredText } from './wrapText';

/** A row of cells with its top and height; `rule`: a line stands above it, where something new begins. */
export interface TableRow {
  readonly cells: readonly PlacedText[];
  readonly y: number;
  readonly height: number;
  readonly rule: boolean;
}

/** A page of a table, tops from 0: its header, then its rows. */
export interface TablePage {
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
  readonly height: number;
}

/** A row before it has a place: the lines of each cell. */
type Lines = readonly (readonly TextLineLayout[])[];

interface Columns {
  readonly xs: readonly number[];
  readonly widths: readonly number[];
}

/**
 * A table over pages no taller than `room`, under a header that is repeated. A row stands on one page where it can, and
 * goes on over the next where no page holds it: every word is there. Names of lanes stand once in a run, and again at
 * the top of a page. `lanes`: how many columns are names of lanes.
 */
export function layoutTable(
  table: FigureTable,
  lanes: number,
  theme: Theme,
  metrics: TextMetrics,
  size: { readonly width: number; readonly room: number },
): readonly TablePage[] {
  const style = labelStyle(theme);
  const bold = boldStyle(theme);
  const measure = (text: string, { weight }: TextStyle): MeasuredText =>
    measureText(plain(text), metrics, style.size, weight);
  const head = table.header.map((text) => measure(text, bold));
  const body = table.rows.map((row) => row.map((text) => measure(text, style)));
  const gap = theme.space.beside * 2;
  const widths = columnWidths([head, ...body], size.width - gap * (head.length - 1));
  const xs = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width + gap, 0));
  const columns = { xs, widths };
  const pad = theme.space.rowGap;
  const header = place(linesOf(head, columns), columns, bold, 0, pad, false);
  const pages = new Pages(header, size.room, columns, style, pad);
  for (const [index, row] of table.rows.entries()) {
    const before = table.rows[index - 1];
    const same = before === undefined ? 0 : sameLanes(row, before, lanes);
    pages.add(linesOf(body[index] ?? [], columns), pages.isFresh ? 0 : same, same < lanes);
  }
  return pages.done;
}

/** Fills one page after the other. */
class Pages {
  readonly #pages: { header: TableRow; rows: TableRow[]; height: number }[] = [];

  constructor(
    private readonly header: TableRow,
    private readonly room: number,
    private readonly columns: Columns,
    private readonly style: TextStyle,
    private readonly pad: number,
  ) {
    this.#begin();
  }

  get done(): readonly TablePage[] {
    return this.#pages;
  }

  /** True while nothing stands on the page but the header. */
  get isFresh(): boolean {
    return this.#page.rows.length === 0;
  }

  get #page(): { header: TableRow; rows: TableRow[]; height: number } {
    const page = this.#pages.at(-1);
    if (page === undefined) throw new Error('missing page of a table');
    return page;
  }

  /** Adds a row; its first `told` cells were said in the row above. */
  add(row: Lines, told: number, rule: boolean): void {
    const left = this.#linesLeft();
    const tallest = Math.max(1, ...row.map((lines) => lines.length));
    if (tallest > left && !this.isFresh) {
      this.#begin();
      this.add(row, 0, rule);
      return;
    }
    const fits = Math.max(left, 1);
    const shown = row.map((lines, i) => (i < told ? [] : lines.slice(0, fits)));
    const placed = place(shown, this.columns, this.style, this.#page.height, this.pad, rule);
    this.#page.rows.push(placed);
    this.#page.height += placed.height;
    if (tallest <= fits) return;
    this.#begin();
    this.add(
      row.map((lines) => lines.slice(fits)),
      0,
      false,
    );
  }

  #begin(): void {
    this.#pages.push({ header: this.header, rows: [], height: this.header.height });
  }

  #linesLeft(): number {
    return Math.floor((this.room - this.#page.height - this.pad) / this.style.pitch);
  }
}

function linesOf(cells: readonly MeasuredText[], { widths }: Columns): Lines {
  return cells.map((cell, i) => wrapText(cell, widths[i] ?? 0));
}

function sameLanes(row: readonly string[], before: readonly string[], lanes: number): number {
  const differs = Array.from({ length: lanes }, (_, i) => i).find((i) => row[i] !== before[i]);
  return differs ?? lanes;
}

function place(row: Lines, { xs, widths }: Columns, style: TextStyle, y: number, pad: number, rule: boolean): TableRow {
  const cells = row.map((lines, i): PlacedText => {
    const box = { x: xs[i] ?? 0, y: pad / 2, width: widths[i] ?? 0, height: lines.length * style.pitch };
    const baseline = pad / 2 + baselineIn(style.pitch, style.size);
    return shiftText({ box, anchor: 'start', lines, baseline, pitch: style.pitch }, y);
  });
  return { cells, y, height: Math.max(1, ...row.map((lines) => lines.length)) * style.pitch + pad, rule };
}
