import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import type { Encoding, RawTable } from '../../src/csv/rawTable';
import { headOf } from '../../src/importing/headOf';
import { tablesInText } from '../../src/importing/readText';
import { NO_READING_CHOICE, type Source } from '../../src/importing/reading';
import { encodeText } from '../csv/encodeText';
import { largeTable } from './largeTable';

const text = (content: string): Source => ({ kind: 'text', name: 'plan.csv', text: content, ...NO_READING_CHOICE });
const file = (bytes: Uint8Array): Source => ({ kind: 'file', name: 'plan.csv', bytes, ...NO_READING_CHOICE });

function tableIn(source: Source): RawTable {
  return assertExists(tablesInText(source)[0], 'table').table;
}

describe('headOf(source)', () => {
  it('is nothing for what is small, no delimited text, or one endless record', () => {
    expect(headOf(text(largeTable(100)))).toBeUndefined();
    expect(headOf(text(`Milestone,Date\n"${'x'.repeat(200_000)}",2026\n`.slice(15)))).toBeUndefined();
    expect(headOf({ kind: 'page', name: 'page', html: 'x'.repeat(200_000), ...NO_READING_CHOICE })).toBeUndefined();
    expect(headOf(file(Uint8Array.from({ length: 200_000 }, (_, i) => (i === 0 ? 0x50 : 0x4b))))).toBeUndefined();
  });

  it('holds whole records only: its rows are the first rows of the file, word for word', () => {
    const source = text(largeTable(4000));
    const { rows } = tableIn(assertExists(headOf(source), 'head'));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows).toEqual(tableIn(source).rows.slice(0, rows.length));
  });

  it.each<Encoding>(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('cuts no letter of %s in two', (encoding) => {
    const source = file(encodeText(largeTable(4000).replaceAll('Police', 'Pôlice'), encoding));
    const head = tableIn(assertExists(headOf(source), 'head'));
    expect(head.encoding).toBe(tableIn(source).encoding);
    expect(head.rows).toEqual(tableIn(source).rows.slice(0, head.rows.length));
  });

  it('holds whole records whatever the cells are, and however lines end', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'B', ',', ';', '"', '\n', ' ', 'ā', '5'), minLength: 4 });
    const cell = words.map((each) => `"Words of ${each.replaceAll('"', '""')}"`);
    const record = fc.tuple(cell, cell, cell).map((cells) => cells.join());
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 40 }), fc.constantFrom('\n', '\r\n'), (some, end) => {
        const records = [
          '"Milestone","Date","Agency"',
          ...Array.from({ length: 3000 }, (_, i) => some[i % some.length]),
        ];
        const whole = `${records.join(end)}${end}`;
        const head = headOf(text(whole));
        if (head?.kind !== 'text') throw new Error('no head');
        // Dividing by the record ends again gives whole records and nothing left over.
        let left = head.text;
        for (const each of records) {
          if (left === '' || left === '\n') break;
          expect(left.startsWith(each ?? '')).toBe(true);
          left = left.slice((each ?? '').length).replace(/^\r?\n|^\r$/, '');
        }
        expect(left).toBe('');
      }),
      { numRuns: 30 },
    );
  });
});
