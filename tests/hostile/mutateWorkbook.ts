import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { FORMAT, workbookParts, type WrittenSheet } from '../sheet/writeWorkbook';
import { mutated } from './mutateBytes';

const PLAN: WrittenSheet = {
  name: 'Plan',
  rows: [
    ['Milestone', 'Lead', 'Date', 'Funding'],
    ['Lamps renewed', 'Lighthouse Service', { serial: 45_491, format: FORMAT.day }, 'Funded'],
    ['Tide tables', { rich: ['Tide ', 'Office'] }, { serial: 44_805, format: FORMAT.month }, { inline: 'TBC' }],
    ['Survey', { formula: 'A1', error: '#REF!' }, 2027, { formula: 'B2' }],
  ],
  merged: ['B2:B3'],
  hiddenRows: [4],
};

const PARTS: Readonly<Record<string, string>> = workbookParts([
  PLAN,
  { name: 'Lists & more', rows: [['x', true]], state: 'hidden' },
]);
const PATHS = Object.keys(PARTS);

function zipped(parts: Readonly<Record<string, Uint8Array>>, level: 0 | 6): Uint8Array {
  return zipSync(parts, { level });
}

const plain = Object.fromEntries(Object.entries(PARTS).map(([path, text]) => [path, strToU8(text)]));

/** One part of a sound workbook with edits. */
const editedPart = fc
  .nat(PATHS.length - 1)
  .map((i) => PATHS[i] ?? '')
  .chain((path) => mutated([plain[path] ?? new Uint8Array()]).map((bytes) => zipped({ ...plain, [path]: bytes }, 0)));

/** The zip file of a sound workbook with edits: sizes, names, offsets and checks that are not true. */
const editedZip = mutated([zipped(plain, 0), zipped(plain, 6)]);

/** Workbooks that are nearly right. */
export const mutatedWorkbook: fc.Arbitrary<Uint8Array> = fc.oneof(editedPart, editedZip);
