import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { FigureWords } from '../../scene/figureWords';
import { xmlText } from '../xmlWriter';

/** Bounds of what a column counts for when the width is shared out, in letters. */
const NARROW = 7;
const WIDE = 42;

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

/** Widths by how much stands in a column on average, but no word of the header is broken. */
function shareOut(header: readonly string[], rows: FigureWords['table']['rows'], width: number): number[] {
  const weights = header.map((name, column) => {
    const total = rows.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0);
    const longestWord = Math.max(...name.split(' ').map((word) => word.length));
    return Math.min(WIDE, Math.max(NARROW, longestWord + 2, total / Math.max(rows.length, 1)));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((weight / all) * width));
}
