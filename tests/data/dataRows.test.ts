import { describe, expect, it } from 'vitest';
import { ACTION_AREAS, NOT_FUNDED_NOTE, TIMELINE_NOTES } from './buildData';
import { readDataFile } from './csvFile';
import { WORK_PROGRAMME_REPAIRS } from './repairs';
import { cellOf, readSeedTable, type SeedRow } from './seedTable';

const PROFILE_PARTS = [1, 2].map((part) =>
  readSeedTable(`te-aorerekura-2024-year-1-2-profile-part-${String(part)}.tsv`),
);

describe('te-aorerekura-plan.csv', () => {
  const file = readDataFile('te-aorerekura-plan.csv');
  const tables = [1, 2, 3, 4, 5, 6].map((action) => readSeedTable(`te-aorerekura-2024-action-${String(action)}.tsv`));

  it('has each milestone, date and funding cell as printed, table after table', () => {
    const printed = tables.flatMap((table) => table.rows.map((row) => row.cells));
    expect(file.rows.map((row) => row.slice(1))).toEqual(printed);
  });

  it('gives each row the action area of its table', () => {
    const areas = tables.flatMap((table, index) => table.rows.map(() => ACTION_AREAS[index]));
    expect(file.rows.map((row) => row[0])).toEqual(areas);
  });

  it('spells the action areas as the Year 1–2 profile does, so that both files share lanes', () => {
    const printed = PROFILE_PARTS.flatMap((table) => table.rows.map((row) => cellOf(row, 0))).filter(Boolean);
    expect(ACTION_AREAS).toEqual(printed);
  });

  it('ends with the note printed under the tables (CONVENTIONS 9, trap 16)', () => {
    expect(file.notes).toEqual([NOT_FUNDED_NOTE]);
  });

  it('has no agency column, for the paper names no lead (CONVENTIONS 9, trap 14)', () => {
    expect(file.header).toEqual(['Action Area', ...(PROFILE_PARTS[0]?.header.slice(1) ?? [])]);
  });
});

describe('te-aorerekura-year-1-2-profile.csv', () => {
  const file = readDataFile('te-aorerekura-year-1-2-profile.csv');
  const printed = PROFILE_PARTS.flatMap((table) => table.rows);

  it('has each milestone, date and funding cell as printed', () => {
    expect(file.rows.map((row) => row.slice(1))).toEqual(printed.map((row) => row.cells.slice(1)));
  });

  it('repeats the merged action area on each of its rows and changes none', () => {
    printed.forEach((row, index) => {
      const here = file.rows[index]?.[0];
      expect(here).toBe(cellOf(row, 0) || file.rows[index - 1]?.[0]);
    });
  });

  it('has the header and the note of the printed tables', () => {
    for (const table of PROFILE_PARTS) expect(file.header).toEqual(table.header);
    expect(file.notes).toEqual([NOT_FUNDED_NOTE]);
  });

  it('keeps the status that contradicts the plan (CONVENTIONS U6)', () => {
    const status = (name: string): readonly string[] =>
      readDataFile(name)
        .rows.filter((row) => row[1]?.startsWith('Local Practice Improvement Plans'))
        .map((row) => row[3] ?? '');
    expect(status('te-aorerekura-plan.csv')).toEqual(['Phase 1: Funded Phase 2: Not Funded*']);
    expect(status('te-aorerekura-year-1-2-profile.csv')).toEqual(['Phase 1: Partially Funded*']);
  });
});

describe('te-aorerekura-approval-timeline.csv', () => {
  const file = readDataFile('te-aorerekura-approval-timeline.csv');
  const meetings = readSeedTable('te-aorerekura-2024-upcoming-meetings.tsv');
  const steps = readSeedTable('te-aorerekura-2024-approval-timeline.tsv');

  it('has the meetings first, cut at their first dash and otherwise as printed', () => {
    const rows = file.rows.slice(0, 4);
    expect(rows.map((row) => row[0])).toEqual(Array(4).fill('Upcoming meetings'));
    rows.forEach((row, index) => {
      const [, words = '', date = ''] = row;
      const printed = meetings.rows[index]?.cells[0];
      expect([`${date} – ${words}`, `${date} - ${words}`]).toContain(printed);
      expect(date).not.toMatch(/ [–-] /);
    });
  });

  it('has the eight milestones of the timeline as printed', () => {
    expect(file.rows.slice(4)).toEqual(steps.rows.map((row) => ['Action plan timeline', ...row.cells]));
    expect(file.header).toEqual(['Part', ...steps.header]);
  });

  it('has no row without a source and both notes of the paper (CONVENTIONS D15)', () => {
    expect(file.rows).toHaveLength(meetings.rows.length + steps.rows.length);
    expect(file.notes).toEqual(TIMELINE_NOTES);
  });
});

describe('te-aorerekura-key-agency-activities.csv', () => {
  const file = readDataFile('te-aorerekura-key-agency-activities.csv');
  const seed = readSeedTable('te-aorerekura-2024-key-agency-activities.tsv');

  it('has each heading as printed and each activity with only its agency taken out', () => {
    expect(file.rows).toHaveLength(seed.rows.length);
    seed.rows.forEach((printed, index) => {
      const [area, activity, agency = ''] = file.rows[index] ?? [];
      expect(area).toBe(cellOf(printed, 0));
      expect(activity).toBe(cellOf(printed, 1).replace(` (${agency})`, ''));
      expect(cellOf(printed, 1)).toContain(`(${agency})`);
    });
  });

  it('names the agencies of the paper and gives no dates', () => {
    expect(file.rows.map((row) => row[2])).toEqual(['Police', 'Ara Poutama', 'MSD', 'MSD', 'MSD', 'MSD']);
    expect(file.header).toEqual(['Area', 'Activity', 'Agency']);
  });
});

describe('counter-terrorism-work-programme-2022.csv', () => {
  const file = readDataFile('counter-terrorism-work-programme-2022.csv');
  const seed = readSeedTable('ct-work-programme-2022.tsv', 3);
  const columns = seed.header.slice(1);
  const repairOf = (row: SeedRow, column: string) =>
    WORK_PROGRAMME_REPAIRS.filter((one) => one.line === row.line && one.column === column);

  it('has a row for each printed row, and each cell is as printed or listed as a repair', () => {
    expect(file.rows).toHaveLength(seed.rows.length);
    seed.rows.forEach((printed, index) => {
      columns.forEach((column, place) => {
        const [repair, ...more] = repairOf(printed, column);
        expect(more).toEqual([]);
        expect(file.rows[index]?.[place]).toBe(repair ? repair.to : cellOf(printed, place + 1));
      });
    });
  });

  it('lists only repairs of cells that the seed has, word for word', () => {
    for (const repair of WORK_PROGRAMME_REPAIRS) {
      const row = seed.rows.find((one) => one.line === repair.line);
      expect(row?.cells[seed.header.indexOf(repair.column)]).toBe(repair.from);
      expect(repair.to).not.toBe(repair.from);
    }
  });

  it('joins a wrapped capability from its own parts and nothing else (CONVENTIONS 9, trap 3)', () => {
    const joined = WORK_PROGRAMME_REPAIRS.filter((repair) => repair.kind === 'joined');
    for (const whole of new Set(joined.map((repair) => repair.to))) {
      const parts = joined.filter((repair) => repair.to === whole).map((repair) => repair.from);
      expect(parts.join(' ')).toBe(whole);
    }
  });

  it('fills a blank capability from the row above it', () => {
    for (const repair of WORK_PROGRAMME_REPAIRS.filter((one) => one.kind === 'filled down')) {
      const index = seed.rows.findIndex((row) => row.line === repair.line);
      expect(file.rows[index]?.[0]).toBe(file.rows[index - 1]?.[0]);
    }
  });

  it('has nine capabilities and the leads of the paper, CTCC in Latin letters (CONVENTIONS L11)', () => {
    expect(new Set(file.rows.map((row) => row[0])).size).toBe(9);
    expect(file.rows.map((row) => row[2])).toContain('CTCC');
    expect(file.rows.map((row) => row[2])).toContain('MSD/MOJ');
    expect(file.rows.map((row) => row[2])).toContain('DPMC / DIA');
  });

  it('leaves the first column of the printed table, which is empty, out', () => {
    expect(seed.header[0]).toBe('');
    for (const row of seed.rows) expect(row.cells[0]).toBe('');
    expect(file.header).toEqual(['Capability', 'Initiative', 'Lead(s)', 'Key milestone(s)', 'Date']);
  });
});
