import { withoutFormula } from '../csv/writeCsv';
import { XmlWriter } from '../render/xmlWriter';
import type { FigureTable } from '../view/figureTable';
import type { Copied } from './copyText';

/**
 * The data table as it is pasted: with tabs into a spreadsheet, as a table into a document or a message. No cell of either
 * runs as a formula where it lands (CONVENTIONS S7).
 */
export function copiedTable({ header, rows }: FigureTable): Copied {
  const text = [header, ...rows].map((row) => row.map(oneLine).map(withoutFormula).join('\t')).join('\n');
  const html = new XmlWriter().open('table').open('thead').open('tr');
  for (const name of header) html.element('th', { scope: 'col' }, withoutFormula(name));
  html.close().close().open('tbody');
  for (const row of rows) {
    html.open('tr');
    for (const cell of row) html.element('td', {}, withoutFormula(cell));
    html.close();
  }
  return { text, html: html.close().close().toString() };
}

/** Tabs and line breaks would begin another cell or row. */
function oneLine(cell: string): string {
  return cell.replace(/[\t\r\n]+/g, ' ');
}
