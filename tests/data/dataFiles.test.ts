import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildDataFiles, dataPath } from './buildData';
import { readDataFile, readDataText } from './csvFile';
import { csvText } from './dataFile';
import { WORK_PROGRAMME_REPAIRS } from './repairs';

const FILES = buildDataFiles();

const ROWS: Readonly<Record<string, number>> = {
  'te-aorerekura-plan.csv': 30,
  'te-aorerekura-year-1-2-profile.csv': 18,
  'te-aorerekura-approval-timeline.csv': 12,
  'te-aorerekura-key-agency-activities.csv': 6,
  'counter-terrorism-work-programme-2022.csv': 17,
  'example-programme.csv': 28,
};

describe('the folder data/', () => {
  it('holds the six files that the script builds, and no other CSV', () => {
    const onDisk = readdirSync(fileURLToPath(new URL('../../data', import.meta.url))).filter((name) =>
      name.endsWith('.csv'),
    );
    expect(onDisk.sort()).toEqual(Object.keys(ROWS).sort());
    expect(FILES.map((file) => file.name).sort()).toEqual(onDisk);
  });
});

describe.each(FILES.map((file) => file.name))('data/%s', (name) => {
  const text = readDataText(name);
  const table = readDataFile(name);

  it('is exactly what the script builds from the seeds', () => {
    const built = FILES.find((file) => file.name === name);
    expect(built && csvText(built)).toBe(text);
  });

  it('starts with one byte order mark, for Excel', () => {
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.slice(1)).not.toContain('\ufeff');
  });

  it('ends every line with CR LF and has no line break inside a cell', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('has as many rows as the paper, each as wide as the header', () => {
    expect(table.rows).toHaveLength(ROWS[name] ?? 0);
    for (const row of table.rows) expect(row).toHaveLength(table.header.length);
  });

  it('is NFC, so macrons are single letters (CONVENTIONS L3)', () => {
    expect(text.normalize('NFC')).toBe(text);
    expect(text).not.toMatch(/\p{M}/u);
  });

  it('has no stray space at the edge of a cell and no Cyrillic letter (CONVENTIONS 9, traps 1 and 13)', () => {
    for (const cell of [...table.header, ...table.rows.flat()]) expect(cell).toBe(cell.trim());
    expect(text).not.toMatch(/\p{Script=Cyrillic}/u);
  });
});

describe('the example programme', () => {
  const table = readDataFile('example-programme.csv');
  const column = (name: string): readonly string[] => table.rows.map((row) => row[table.header.indexOf(name)] ?? '');

  it('has every funding status, a blank and one that is none of them (CONVENTIONS P1)', () => {
    expect(new Set(column('Funding').filter((cell) => !cell.startsWith('Phase')))).toEqual(
      new Set(['Funded', 'Partially funded*', 'Not funded*', 'TBC', '', 'Funded in principle']),
    );
  });

  it('says under the table that it is made up', () => {
    expect(table.notes.at(-1)).toContain('made-up');
  });

  it('keeps its macrons (CONVENTIONS L2)', () => {
    for (const word of ['Wānanga', 'hapū', 'whānau', 'Mātauranga Māori']) {
      expect(column('Milestone').join('\n')).toContain(word);
    }
  });
});

describe('data/README.md', () => {
  const readme = readFileSync(dataPath('README.md'), 'utf8');

  it('lists every repair of a seed cell', () => {
    for (const repair of WORK_PROGRAMME_REPAIRS) {
      const line = readme.split('\n').find((text) => text.startsWith('|') && text.includes(repair.to));
      expect(line).toContain(repair.column);
      expect(line).toMatch(new RegExp(`\\b${String(repair.line)}\\b`));
    }
  });

  it('describes every file and quotes every note under a table, save those of the made-up one', () => {
    for (const file of FILES) {
      expect(readme).toContain(`## \`${file.name}\``);
      if (file.name !== 'example-programme.csv') for (const note of file.notes) expect(readme).toContain(note);
    }
  });
});
