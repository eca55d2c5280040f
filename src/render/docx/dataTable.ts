import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { FigureWords } from '../../scene/figureWords';
import { xmlText } from '../xmlWriter';

/** Room for a letter of 9 pt bold, in twentieths of a point: wider than most, so that a word of wide ones fits too. */
const LETTER = 118;
/** A word of more letters than this may be broken. */
const LONGEST_WORD = 16;
/** What a column counts for at most when the rest of the width is shared out, in letters. */
const MOST = 60;

const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'A6ADB8' } as const;
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const MARGINS = { top: 40, bottom: 40, left: 60, right: 60 };

/** The data table of the figure, `width` wide in twentieths of a point. Its header is repeated on every page. */
export function dataTable({ header, rows }: FigureWords['table'], width: number): Table {
  const columnWidths = shareOut(header, rows, width);
  const cells = (row: readonly string[], style: string): readonly TableCell[] =>
    row.map(
      (text, index) =>
        new TableCell({
          width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
          margins: MARGINS,
          children: [new Paragraph({ style, text: xmlText(text) })],
        }),
    );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths,
    borders: {
      top: RULE,
      bottom: RULE,
      insideHorizontal: RULE,
      left: NO_RULE,
      right: NO_RULE,
      insideVertical: NO_RULE,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(header, 'TableHeader') }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, 'TableText') })),
    ],
  });
}

/** Widths that hold the longest word of a column; the rest is shared out by how much stands in each on average. */
function shareOut(header: readonly string[], rows: FigureWords['table']['rows'], width: number): number[] {
  const columns = header.map((name, column) => [name, ...rows.map((row) => row[column] ?? '')]);
  const least = columns.map((cells) => longestWord(cells) * LETTER + MARGINS.left + MARGINS.right);
  const weights = columns.map((cells) => {
    const letters = cells.reduce((sum, cell) => sum + cell.length, 0);
    return Math.min(letters / cells.length, MOST);
  });
  const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
  const spare = width - total(least);
  if (spare < 0) return least.map((part) => Math.floor((part / total(least)) * width));
  return least.map((part, column) => Math.floor(part + ((weights[column] ?? 0) / total(weights)) * spare));
}

function longestWord(cells: readonly string[]): number {
  const words = cells.flatMap((cell) => cell.split(/\s+/));
  return Math.min(Math.max(...words.map((word) => word.length)), LONGEST_WORD);
}
