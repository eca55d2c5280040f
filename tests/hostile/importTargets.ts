import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { decodeText } from '../../src/csv/decodeText';
import { readTable } from '../../src/csv/readTable';
import { tableCsv } from '../../src/export/tableCsv';
import { readAnyFile } from '../../src/sheet/readAnyFile';
import type { FuzzTarget } from './fuzzTarget';
import { HTML_SEEDS, PROJECT_XML_SEEDS } from './markupSeeds';
import { mutated } from './mutateBytes';
import { mutatedWorkbook } from './mutateWorkbook';
import { PAYLOADS } from './payloads';
import { assertSoundPlan, assertSoundTable, textOfTable } from './soundReading';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const encoder = new TextEncoder();

/** In bytes: of those that are larger for the sake of being large, others tell more in the same time. */
const SMALL = 1_200;

/** Every small fixture: each is there for something that real files do. */
function fixtureBytes(): readonly Uint8Array[] {
  return readdirSync(FIXTURES)
    .filter((name) => /\.(?:csv|tsv|txt)$/.test(name))
    .toSorted()
    .map((name) => new Uint8Array(readFileSync(join(FIXTURES, name))))
    .filter(({ length }) => length <= SMALL);
}

async function assertReadable(bytes: Uint8Array): Promise<void> {
  const sheets = await readAnyFile(bytes, 'any');
  assert.ok(sheets.length > 0, 'no table, and no reason');
  for (const { table } of sheets) {
    assert.equal(table.file, 'any');
    assertSoundTable(table);
    assertSoundPlan(table);
  }
}

const noise = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => encoder.encode(text)),
);

/** Words that no reading takes apart, each once. */
const marker = (n: number): string => `zq${String(n)}x`;
const parts = fc.constantFrom(',', ',', ',', ';', '\t', '|', '\n', '\n', '\n', '\r\n', '\r', '"', '""', '" ', ' "', "'", '*', '* ', '1. ', 'Total', 'Source: ', '2026', 'TBC', 'Milestone', 'Date', 'Funded', '', ' ', 'ā', '\u00a0', 'sep=;\n', '---', '\u0000', '\u200b', ...PAYLOADS.slice(0, 20)); // prettier-ignore
/** `true` stands for the next marker. */
const marked = fc
  .array(fc.oneof(fc.constant(true as const), parts), { minLength: 1, maxLength: 60 })
  .map((pieces) => pieces.map((piece, i) => (piece === true ? marker(i) : piece)).join(''));

function assertNothingLost(text: string): void {
  const bytes = encoder.encode(text);
  const table = readTable(bytes, 'any');
  assertSoundTable(table);
  if (table.columns.length === 0) return;
  const kept = textOfTable(table);
  const words = decodeText(bytes).text.match(/zq\d+x/g) ?? [];
  const lost = words.filter((word) => !kept.includes(word));
  assert.deepEqual(lost, [], 'words of the file are nowhere in the table');
}

/** What we save as CSV and open again has every row, cell for cell and in order. */
function assertComesBack(bytes: Uint8Array): void {
  const table = readTable(bytes, 'any.csv');
  if (table.rows.length === 0 || table.headerLine === 0) return;
  const again = readTable(encoder.encode(tableCsv(table)), 'any.csv');
  const texts = ({ cells }: { readonly cells: readonly string[] }): string => JSON.stringify(cells.filter((cell) => cell !== '')); // prettier-ignore
  const found = again.rows.map(texts);
  let from = 0;
  for (const row of table.rows.map(texts)) {
    from = found.indexOf(row, from) + 1;
    assert.ok(from > 0, `a row is lost: ${row}`);
  }
}

export const IMPORT_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'bytes',
    about: 'any bytes and any text, opened as a file',
    property: () => fc.asyncProperty(noise, assertReadable),
    few: 300,
  },
  {
    name: 'fixtures',
    about: 'files of the test set with up to eight edits, opened',
    property: () => fc.asyncProperty(mutated(fixtureBytes()), assertReadable),
    few: 300,
  },
  {
    name: 'words',
    about: 'lines of marked words, quotes and signs: each word is found again in the table',
    property: () => fc.property(marked, assertNothingLost),
    few: 500,
  },
  {
    name: 'tables',
    about: 'files of the test set with edits, opened, saved as CSV and opened again: the same rows',
    property: () => fc.property(mutated(fixtureBytes()), assertComesBack),
    few: 300,
  },
  {
    name: 'workbooks',
    about: 'workbooks with edits in their XML parts or in the zip file itself, opened',
    property: () => fc.asyncProperty(mutatedWorkbook, assertReadable),
    few: 150,
  },
  {
    name: 'web-pages',
    about: 'tables of web pages with edits, opened',
    property: () => fc.asyncProperty(mutated(HTML_SEEDS), assertReadable),
    few: 300,
  },
  {
    name: 'project-plans',
    about: 'Microsoft Project plans as XML with edits, opened',
    property: () => fc.asyncProperty(mutated(PROJECT_XML_SEEDS), assertReadable),
    few: 300,
  },
];
