import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { decodeAddress, encodeAddress } from '../../src/state/hashCodec';
import { isProject, readProject, writeProject } from '../../src/state/projectFile';
import { readHouseStyle } from '../../src/theme/readHouseStyle';
import type { FuzzTarget } from './fuzzTarget';
import { mutatedJson } from './mutateJson';
import { PAYLOADS } from './payloads';
import { assertNotPolluted } from './soundReading';

const PROJECT = readFileSync(join(import.meta.dirname, 'projects/full.milepost.json'), 'utf8');
const HOUSE_STYLE = JSON.stringify({
  name: 'Ports',
  font: 'Arial',
  sizes: { title: 14, label: 12, smallest: 9 },
  colours: { ink: '#1A1A1A', laneTint: '#F4F1EA', status: { funded: { fill: '#14146E', outline: '#14146E' } } },
});
const ADDRESSES = [
  'v1&for=0a1b2c3d&lanes=~0a1b2c3d&subLanes=agency&laneOrder=name&colourBy=funding&theme=slide&folded=-&emptyLanes=1',
  'v1&for=0a1b2c3d&agencies=0a1b2c3d.1a2b3c4d&statuses=funded.tbc&mark-columns=0a1b2c3d~1a2b3c4d&window=2025-01-01..2026-06-30&days=2025-01-01..2025-02-01&mode=table&panel=details',
];

function assertOpensOrTells(text: string): void {
  isProject(text);
  const read = readProject(text, 'plan.milepost.json');
  assertNotPolluted();
  if (!read.ok) {
    assert.match(read.message, /^plan\.milepost\.json .+\.$/s);
    return;
  }
  const again = readProject(writeProject(read.project), 'plan.milepost.json');
  assert.deepEqual(again, read, 'a project that was opened and saved is another one');
}

function assertHouseStyle(text: string): void {
  const read = readHouseStyle(text);
  assertNotPolluted();
  if (!read.ok) assert.ok(read.faults.length > 0 && read.faults.every((fault) => fault.trim() !== ''), 'refused without a word'); // prettier-ignore
}

function assertAddress(text: string): void {
  const read = decodeAddress(text);
  assertNotPolluted();
  if (read === undefined) return;
  const written = encodeAddress(read.address);
  assert.match(written, /^[\w&=.~-]*$/, 'an address with more than names, ids and days');
  if (written !== '') assert.deepEqual(decodeAddress(written)?.address, read.address);
}

/** An address with some of its signs changed, or anything at all. */
const address = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .tuple(
      fc.constantFrom(...ADDRESSES),
      fc.array(fc.tuple(fc.nat(200), fc.nat(6), fc.oneof(fc.constantFrom('&', '=', '.', '~', '-', '..', '%', '#', 'v1', '&window=', '&__proto__=1', '&constructor=1', ...PAYLOADS.slice(0, 10)), fc.string({ maxLength: 4 }))), { maxLength: 6 }), // prettier-ignore
    )
    .map(([text, edits]) => edits.reduce((all, [at, length, piece]) => all.slice(0, at) + piece + all.slice(at + length), text)), // prettier-ignore
);

export const SETTINGS_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'projects',
    about: 'project files with up to four changes at any level, opened and saved again',
    property: () => fc.property(mutatedJson([PROJECT]), assertOpensOrTells),
    few: 400,
  },
  {
    name: 'house-styles',
    about: 'house styles with up to four changes, and any JSON',
    property: () => fc.property(fc.oneof(mutatedJson([HOUSE_STYLE]), fc.json(), fc.string()), assertHouseStyle),
    few: 500,
  },
  {
    name: 'addresses',
    about: 'the part of the address behind # with edits, and any text',
    property: () => fc.property(address, assertAddress),
    few: 1000,
  },
];
