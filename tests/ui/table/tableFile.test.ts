import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTextTable } from '../../../src/csv/readTable';
import { BYTE_ORDER_MARK } from '../../../src/csv/writeCsv';
import { findingsByRow, tableRows, type TableRow } from '../../../src/state/tableRows';
import { shownTable } from '../../../src/ui/table/shownTable';
import { chosenColumns, tableColumns, type TableColumn } from '../../../src/ui/table/tableColumns';
import { csvParts, fileWeight, writeTable } from '../../../src/ui/table/tableFile';
import { defaultViewSpec } from '../../../src/view/defaultViewSpec';
import { funding, plan, year, type MilestoneInit } from '../../view/planBuilder';
import { viewOf } from '../../view/viewWords';

function tableOf(
  inits: readonly MilestoneInit[],
  chosen?: readonly string[],
): readonly [readonly TableRow[], readonly TableColumn[]] {
  const one = plan(inits);
  const levels = defaultViewSpec(one);
  const view = viewOf(one, levels);
  const columns = tableColumns({ plan: one, view, levels, findingsOf: findingsByRow([]) });
  return [tableRows(view), chosenColumns(columns, chosen)];
}

const text = (inits: readonly MilestoneInit[], chosen?: readonly string[]): string =>
  [...csvParts(...tableOf(inits, chosen))].join('');

const WHENEVER = { onprogress: () => undefined, isWanted: () => true };

describe('csvParts(rows, columns)', () => {
  const anyTitle = fc.constantFrom('Whānau plan', 'a,b', 'say "so"', '=SUM(A1)', '+64', 'two\nlines', 'ā');

  it('csvParts gives one record for each row of the table, with its cells, in its order (A2)', () => {
    const anyRows = fc.array(fc.record({ title: anyTitle, area: anyTitle, notes: fc.array(anyTitle, { maxLength: 2 }) }), { minLength: 1, maxLength: 8 }); // prettier-ignore
    fc.assert(
      fc.property(anyRows, (inits) => {
        const dated = inits.map((init, i) => ({ ...init, title: `${init.title} ${String(i)}`, date: year(2026) }));
        const shown = shownTable(...tableOf(dated), '\n');
        const read = readTextTable(text(dated), 'table.csv');
        expect(read.columns).toEqual(shown.header);
        expect(read.rows.map(({ cells }) => cells)).toEqual(shown.rows.map((row) => row.map((cell) => cell.trim())));
      }),
    );
  });

  it('csvParts has only the columns that are shown', () => {
    expect(text([{ title: 'Opening', area: 'Ports', date: year(2026) }], ['dateAsWritten'])).toBe(
      `${BYTE_ORDER_MARK}"Milestone","Date as written"\r\n"Opening","2026"\r\n`,
    );
  });

  it('csvParts puts phases into lines of one cell, those of two cells in the same line', () => {
    const phases = [
      { label: 'Phase 1', date: year(2026), funding: funding('funded') },
      { label: 'Phase 2', date: year(2030), funding: funding('not-stated', '') },
    ];
    expect(text([{ title: 'Pilot', phases }], ['phase', 'dateAsWritten', 'fundingAsWritten'])).toContain(
      '"Pilot","Phase 1\nPhase 2","2026\n2030","Funded\n"',
    );
  });

  it('csvParts begins with the mark that keeps macrons, once, however long the table, and runs no formula (S7, L2)', () => {
    const many = Array.from({ length: 2500 }, (_, i) => ({ title: `=whānau ${String(i)}`, date: year(2026) }));
    const csv = text(many, []);
    expect(csv.startsWith(BYTE_ORDER_MARK)).toBe(true);
    expect(csv.lastIndexOf(BYTE_ORDER_MARK)).toBe(0);
    expect(csv.split('\r\n')).toHaveLength(2502);
    expect(csv).toContain(`"'=whānau 0"`);
  });
});

describe('writeTable(rows, columns, watch)', () => {
  const many = tableOf(Array.from({ length: 2500 }, (_, i) => ({ title: `t${String(i)}`, date: year(2026) })));

  it('writes all of it, and says how far it is', async () => {
    const said: number[] = [];
    const written = await writeTable(...many, { ...WHENEVER, onprogress: (percent) => said.push(percent) });
    expect(written).toBe([...csvParts(...many)].join(''));
    expect(said.at(-1)).toBe(100);
    expect(said.length).toBeGreaterThan(2);
  });

  it('stops when it is not wanted any more', async () => {
    let parts = 0;
    const written = await writeTable(...many, { onprogress: () => (parts += 1), isWanted: () => parts < 2 });
    expect(written).toBeUndefined();
    expect(parts).toBe(2);
  });
});

describe('fileWeight(rows, columns)', () => {
  it('is the size of the file that is saved (A21)', () => {
    const rows = Array.from({ length: 300 }, (_, i) => ({ title: `Whānau ${String(i)}`, date: year(2026) }));
    const bytes = new TextEncoder().encode(text(rows)).length;
    expect(fileWeight(...tableOf(rows))).toBe(`${String(Math.round(bytes / 1000))} KB`);
    expect(fileWeight(...tableOf([{ title: 'a' }]))).toBe('1 KB');
  });

  it('is about that for a long table, which is not written out for it', () => {
    const rows = Array.from({ length: 9000 }, (_, i) => ({ title: `Whānau ${String(10000 + i)}`, date: year(2026) }));
    const bytes = new TextEncoder().encode(text(rows)).length;
    const [, weight] = /^about (\d+) KB$/.exec(fileWeight(...tableOf(rows))) ?? [];
    expect(Math.abs((1000 * Number(weight)) / bytes - 1)).toBeLessThan(0.01);
  });
});
