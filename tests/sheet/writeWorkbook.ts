import { strToU8, zipSync } from 'fflate';

/** A cell as it stands in the XML of a sheet. */
export type WrittenCell =
  | string
  | number
  | boolean
  | undefined
  /** A day (serial number of Excel) under a number format, by the index of the format. */
  | { readonly serial: number; readonly format: number }
  | { readonly inline: string }
  | { readonly rich: readonly string[] }
  | { readonly formula: string; readonly result?: string | number; readonly error?: string };

export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Such as `A2:A4`. */
  readonly merged?: readonly string[];
  /** Row numbers, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Put before the names of elements: `x:`. */
  readonly prefix?: string;
}

/** Number formats by index: plain, day, day and time, month, as typed (`mmm-yy` built in), year, time. */
export const FORMAT = { plain: 0, day: 1, moment: 2, month: 3, builtInMonth: 4, year: 5, time: 6, spelled: 7 } as const;

const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="6">
<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/>
<numFmt numFmtId="166" formatCode="[$-1409]mmmm\\ yyyy;@"/><numFmt numFmtId="167" formatCode="yyyy"/>
<numFmt numFmtId="168" formatCode="h:mm"/><numFmt numFmtId="169" formatCode="[$-1409]d\\ mmmm\\ yyyy;@"/></numFmts>
<cellStyleXfs count="1"><xf numFmtId="17"/></cellStyleXfs>
<cellXfs count="8"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="17"/><xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="169"/></cellXfs></styleSheet>`;

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook as Excel lays them out: strings shared, dates as numbers under a format. */
export function workbookParts(sheets: readonly WrittenSheet[], workbookSetting = ''): Record<string, string> {
  const strings: string[] = [];
  const written = sheets.map((sheet) => sheetXml(sheet, strings));
  const tabs = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${escape(name)}" sheetId="${String(i + 1)}"${state ? ` state="${state}"` : ''} r:id="rId${String(i + 1)}"/>`,
  );
  const relations = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${String(i + 1)}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${String(i + 1)}.xml"/>`,
  );
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}">${workbookSetting}<sheets>${tabs.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}<Relationship Id="rIdS" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst xmlns="${SPREADSHEET}">${strings.join('')}</sst>`,
    ...Object.fromEntries(written.map((xml, i) => [`xl/worksheets/sheet${String(i + 1)}.xml`, xml])),
  };
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

export function writeWorkbook(...sheets: readonly WrittenSheet[]): Uint8Array {
  return zipOf(workbookParts(sheets));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function sheetXml({ rows, merged = [], hiddenRows = [], prefix = '' }: WrittenSheet, strings: string[]): string {
  const lines = rows.map((cells, i) => {
    const row = String(i + 1);
    const hidden = hiddenRows.includes(i + 1) ? ' hidden="1"' : '';
    return `<row r="${row}"${hidden}>${cells.map((cell, j) => cellXml(cell, `${columnName(j)}${row}`, strings)).join('')}</row>`;
  });
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const xml = `<worksheet xmlns="${SPREADSHEET}"><sheetData>${lines.join('')}</sheetData>${merges ? `<mergeCells>${merges}</mergeCells>` : ''}</worksheet>`;
  return prefix === ''
    ? xml
    : xml.replace(/<(\/?)/g, `<$1${prefix}`).replace('xmlns=', `xmlns:${prefix.slice(0, -1)}=`);
}

function cellXml(cell: WrittenCell, address: string, strings: string[]): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? '1' : '0'}</v></c>`;
  if (typeof cell === 'string') return shared(`<t xml:space="preserve">${escape(cell)}</t>`, address, strings);
  if ('serial' in cell) return `<c r="${address}" s="${String(cell.format)}"><v>${String(cell.serial)}</v></c>`;
  if ('inline' in cell) return `<c r="${address}" t="inlineStr"><is><t>${escape(cell.inline)}</t></is></c>`;
  if ('rich' in cell)
    return shared(cell.rich.map((run) => `<r><rPr><b/></rPr><t>${escape(run)}</t></r>`).join(''), address, strings);
  const formula = `<f>${escape(cell.formula)}</f>`;
  if (cell.error !== undefined) return `<c r="${address}" t="e">${formula}<v>${cell.error}</v></c>`;
  if (cell.result === undefined) return `<c r="${address}">${formula}</c>`;
  const type = typeof cell.result === 'string' ? ' t="str"' : '';
  return `<c r="${address}"${type}>${formula}<v>${escape(String(cell.result))}</v></c>`;
}

function shared(item: string, address: string, strings: string[]): string {
  strings.push(`<si>${item}</si>`);
  return `<c r="${address}" t="s"><v>${String(strings.length - 1)}</v></c>`;
}

function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}
