import { describe, expect, it } from 'vitest';
import { readPack, writePack, type Pack } from '../../src/pack/packFormat';
import { DEFAULT_PAGE_SETUP } from '../../src/layout/pageSetup';
import { assertExists } from '../../src/base/assert';
import { dayFromIso } from '../../src/base/day';
import { readTable } from '../../src/csv/readTable';
import { EMPTY_MAPPING } from '../../src/model/columnMapping';
import { NO_CHOICES } from '../../src/state/choices';
import { HOSTILE } from './hostileTexts';
import { SAVED } from './packed';

const NOTHING = {
  milestones: 0,
  columns: 0,
  lines: 0,
  speakerNotes: 0,
  steps: 0,
  views: 0,
  originals: 0,
  fileNames: 0,
};

function packOf(cell: string): Pack {
  const table = readTable(new TextEncoder().encode('Milestone,Date\nOne,2026\n'), 'plan.csv');
  const rows = table.rows.map((row) => ({ ...row, cells: [cell, '2026'] }));
  const days = { first: assertExists(dayFromIso('2026-01-01'), 'first'), last: SAVED };
  const choices = { ...NO_CHOICES, page: DEFAULT_PAGE_SETUP, mappings: [{ ...EMPTY_MAPPING, title: ['Milestone'] }] };
  return {
    info: { lookOnly: true, saved: SAVED, forWhom: 'The board', leftOut: { ...NOTHING, milestones: 12 }, days },
    project: { tables: [{ ...table, rows }], choices },
    mode: 'table',
  };
}

describe('readPack(writePack(pack))', () => {
  it.each(HOSTILE)('gives the pack back, whatever a cell says: %j', (cell) => {
    const read = readPack(writePack(packOf(cell)));
    expect(read).toEqual({ ok: true, pack: packOf(cell) });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('readPack(text)', () => {
  const text = writePack(packOf('One'));

  it.each([
    ['cut short', text.slice(0, -9)],
    ['empty', ''],
    ['another thing', '[1]'],
    ['a project', JSON.stringify({ milepost: 'project', version: 1 })],
    ['without its project', text.replace('"project":{', '"projects":{')],
    ['with a project that is none', text.replace('"tables"', '"table"')],
    ['with a day that is none', text.replace('2026-11-22', '2026-11-31')],
    ['with a count that is none', text.replace('"milestones":12', '"milestones":-1')],
  ])('refuses what is damaged: %s', (_, damaged) => {
    expect(readPack(damaged)).toMatchObject({ ok: false, why: 'damaged' });
  });

  it('refuses the packs of a newer Milepost, whatever else is in them', () => {
    expect(readPack('{"milepost":"pack","version":2}')).toEqual({ ok: false, why: 'newer', detail: '2' });
  });

  it('takes what it does not know for nothing, and no prototype from it', () => {
    const odd = text.replace('"lookOnly":', () => '"__proto__":{"polluted":1},"odd":1,"lookOnly":');
    expect(readPack(odd)).toEqual({ ok: true, pack: packOf('One') });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
