import type { AppendixPage } from '../layout/appendixPages';
import { mmOf } from '../layout/pageSize';
import { shiftText } from '../layout/placedText';
import { fontFamily } from '../theme/fontFamily';
import type { TimelineView } from '../view/timelineView';
import { labelLook } from './marks/looks';
import { topNodes } from './marks/heading';
import type { LineNode, Scene, SceneNode } from './node';
import { textNodes } from './textNodes';

/** A page of the data of a figure, as plain data. */
export function appendixScene(page: AppendixPage, view: TimelineView): Scene {
  const { theme, width, height, tableY, table } = page;
  const look = labelLook(theme);
  const foot = page.notes.flatMap((note) => textNodes(note, look));
  const marking = page.marking === undefined ? [] : textNodes(page.marking, { ...look, bold: true });
  const end = tableY + table.height;
  return {
    size: { width, height },
    paper: { widthMm: mmOf(width), heightMm: mmOf(height) },
    background: theme.background,
    fontFamily: fontFamily(theme.font),
    title: view.text.title,
    description: `Data of the figure as a table: ${String(table.rows.length)} rows.`,
    regions: [
      { name: 'heading', box: { x: 0, y: 0, width, height: tableY }, nodes: topNodes(page.top, theme) },
      { name: 'lanes', box: { x: 0, y: tableY, width, height: table.height }, nodes: tableNodes(page) },
      { name: 'footer', box: { x: 0, y: end, width, height: height - end }, nodes: [...foot, ...marking] },
    ],
  };
}

function tableNodes({ theme, width, table, tableY }: AppendixPage): readonly SceneNode[] {
  const look = labelLook(theme);
  const line = (y: number, stroke: string): LineNode => ({
    kind: 'line',
    x1: 0,
    x2: width,
    y1: tableY + y,
    y2: tableY + y,
    stroke,
    strokeWidth: 0.75,
  });
  const { header, rows } = table;
  return [
    ...header.cells.flatMap((cell) => textNodes(shiftText(cell, tableY), { ...look, bold: true })),
    line(header.height, theme.muted),
    ...rows.flatMap((row, i) => [
      ...(i === 0 ? [] : [line(row.y, row.rule ? theme.rule : theme.grid)]),
      ...row.cells.flatMap((cell) => textNodes(shiftText(cell, tableY), look)),
    ]),
    line(table.height, theme.rule),
  ];
}
