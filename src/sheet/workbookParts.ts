import { readXml } from './xmlEvents';
import { formatPrecision, type FormatPrecision } from './formatPrecision';

/** A worksheet of the workbook and the part that holds its cells. */
export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

type Parts = Readonly<Record<string, Uint8Array>>;

/** The text of a part; '' when the workbook has none of that name. */
export function partText(parts: Parts, path: string): string {
  const bytes = Object.hasOwn(parts, path) ? parts[path] : undefined;
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

/** The worksheets in the order of their tabs; sheets of charts and the like are not among them. */
export function sheetParts(parts: Parts): readonly SheetPart[] {
  const paths = new Map<string, string>();
  eachElement(partText(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship', (attribute) => {
    const target = attribute('Target') ?? '';
    if (!/\/worksheet$/.test(attribute('Type') ?? '')) return;
    paths.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  });
  const sheets: SheetPart[] = [];
  eachElement(partText(parts, 'xl/workbook.xml'), 'sheet', (attribute) => {
    const path = paths.get(attribute('id') ?? '');
    if (path === undefined) return;
    sheets.push({ name: attribute('name') ?? '', isHidden: /hidden/i.test(attribute('state') ?? ''), path });
  });
  return sheets;
}

/** For each cell style: what its number format shows of a date. */
export function stylePrecisions(parts: Parts): readonly FormatPrecision[] {
  const formats = new Map<number, string>();
  const styles: FormatPrecision[] = [];
  let isInCellStyles = false;
  readXml(partText(parts, 'xl/styles.xml'), {
    open(name, attribute) {
      if (name === 'numFmt') formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (name === 'cellXfs') isInCellStyles = true;
      else if (name === 'xf' && isInCellStyles) {
        const id = Number(attribute('numFmtId') ?? 0);
        styles.push(formatPrecision(formats.get(id) ?? (id === MONTH_FORMAT ? 'mmm-yy' : '')));
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCellStyles = false;
    },
    text: () => undefined,
  });
  return styles;
}

/** The one format built into Excel that shows a month without a day. */
const MONTH_FORMAT = 17;

function eachElement(
  xml: string,
  wanted: string,
  visit: (attribute: (name: string) => string | undefined) => void,
): void {
  readXml(xml, {
    open(name, attribute) {
      if (name === wanted) visit(attribute);
    },
    close: () => undefined,
    text: () => undefined,
  });
}
