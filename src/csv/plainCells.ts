import { issue, type Issue } from '../base/issue';
import { decodeEntities, mayHoldEntity } from './htmlEntities';
import { mayHoldList, readListCell } from './listCell';
import type { SplitRecord } from './splitRecords';

/** A cell that another program wrote in a code of its own, before it was put into plain words. */
interface CodedCell {
  readonly line: number;
  /** Index in the record. */
  readonly place: number;
  readonly written: string;
  readonly kind: 'entities' | 'list';
}

export interface PlainCells {
  readonly records: readonly SplitRecord[];
  readonly coded: readonly CodedCell[];
}

/** Which codes the cells of a source can hold. Cells of a web page have had their entities decoded. */
export interface CellCodes {
  readonly entities: boolean;
}

/**
 * Puts HTML entities and lists of SharePoint into plain words. `text` is what the records were cut from: when it holds
 * none, no cell is looked at.
 */
export function plainCells(records: readonly SplitRecord[], text: string, codes: CellCodes): PlainCells {
  const hasEntities = codes.entities && mayHoldEntity(text);
  const hasLists = mayHoldList(text);
  if (!hasEntities && !hasLists) return { records, coded: [] };
  const coded: CodedCell[] = [];
  const plain = records.map(({ line, cells }) => ({
    line,
    cells: cells.map((written, place) => {
      const list = hasLists ? readListCell(written) : undefined;
      if (list !== undefined) coded.push({ line, place, written, kind: 'list' });
      const words = list ?? written;
      if (!hasEntities || !words.includes('&')) return words;
      const decoded = decodeEntities(words);
      if (decoded !== words) coded.push({ line, place, written, kind: 'entities' });
      return decoded;
    }),
  }));
  return { records: plain, coded };
}

const FOUND = {
  entities: {
    code: 'ENTITIES_DECODED',
    what: 'holds HTML codes such as "&amp;"; they were read as the characters they stand for.',
    whatMany: 'hold HTML codes such as "&amp;"; they were read as the characters they stand for.',
    remedy: 'Nothing to do, unless the codes themselves are meant; then compare with the original.',
  },
  list: {
    code: 'JSON_CELLS',
    what: 'holds a list as SharePoint or Microsoft Lists writes it; it is shown as its names.',
    whatMany: 'hold lists as SharePoint or Microsoft Lists writes them; they are shown as their names.',
    remedy: 'Check the names; if the cell is not a list, write its words without brackets, braces or ";#".',
  },
} as const;

/** One finding for each column and kind of code, at its first cell. `nameAt` gives the name of the column at a place. */
export function codedCellIssues(
  coded: readonly CodedCell[],
  nameAt: (place: number) => string | undefined,
): readonly Issue[] {
  return [...groupCells(coded).values()].flatMap((cells) => {
    const [first] = cells;
    if (first === undefined) return [];
    const { code, what, whatMany, remedy } = FOUND[first.kind];
    const column = nameAt(first.place);
    const where = column === undefined ? '' : ` in "${column}"`;
    const message =
      cells.length === 1 ? `One cell${where} ${what}` : `${String(cells.length)} cells${where} ${whatMany}`;
    return [issue({ code, severity: 'info', line: first.line, column, value: first.written.trim(), message, remedy })];
  });
}

function groupCells(coded: readonly CodedCell[]): ReadonlyMap<string, readonly CodedCell[]> {
  const groups = new Map<string, CodedCell[]>();
  for (const cell of coded) {
    const key = `${cell.kind} ${String(cell.place)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return groups;
}
