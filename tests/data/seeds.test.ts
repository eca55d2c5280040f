import { describe, expect, it } from 'vitest';
import { readSeedTable, readSeedText } from './seedTable';

/** Seed, line of its header, rows printed. */
const SEEDS: readonly (readonly [name: string, headerLine: number, rows: number])[] = [
  ['ct-work-programme-2022.tsv', 3, 17],
  ['te-aorerekura-2024-action-1.tsv', 1, 9],
  ['te-aorerekura-2024-action-2.tsv', 1, 5],
  ['te-aorerekura-2024-action-3.tsv', 1, 4],
  ['te-aorerekura-2024-action-4.tsv', 1, 2],
  ['te-aorerekura-2024-action-5.tsv', 1, 7],
  ['te-aorerekura-2024-action-6.tsv', 1, 3],
  ['te-aorerekura-2024-approval-timeline.tsv', 1, 8],
  ['te-aorerekura-2024-key-agency-activities.tsv', 1, 6],
  ['te-aorerekura-2024-upcoming-meetings.tsv', 1, 4],
  ['te-aorerekura-2024-year-1-2-profile-part-1.tsv', 1, 11],
  ['te-aorerekura-2024-year-1-2-profile-part-2.tsv', 1, 7],
];

describe.each(SEEDS)('seeds/%s', (name, headerLine, rows) => {
  const table = readSeedTable(name, headerLine);

  it('has the rows of the printed table, each as wide as its header', () => {
    expect(table.rows).toHaveLength(rows);
    for (const row of table.rows) expect(row.cells).toHaveLength(table.header.length);
  });

  it('is UTF-8 without a byte order mark, with LF line ends and composed letters', () => {
    const text = readSeedText(name);
    expect(text).not.toMatch(/[\r\ufeff\ufffd]/);
    expect(text.normalize('NFC')).toBe(text);
  });
});

describe('the seeds keep what is odd about the papers (CONVENTIONS 9)', () => {
  const work = readSeedText('ct-work-programme-2022.tsv');
  const action = (number: number): string => readSeedText(`te-aorerekura-2024-action-${String(number)}.tsv`);
  const profile = (part: number): string =>
    readSeedText(`te-aorerekura-2024-year-1-2-profile-part-${String(part)}.tsv`);

  it('trap 1: an agency in Cyrillic letters beside the same name in Latin letters', () => {
    expect(work).toContain('\u0421\u0422\u0421\u0421');
    expect(work).toContain('CTCC');
  });

  it('trap 2: four spellings of two statuses', () => {
    expect(profile(1)).toContain('Not Funded *');
    expect(action(2)).toContain('Not Funded*');
    expect(action(1)).toContain('Partially funded*');
    expect(action(1)).toContain('Partially Funded*');
  });

  it('trap 3: a capability over two table rows', () => {
    expect(work).toMatch(/promote social\t.*\n\tinclusion\t/);
  });

  it('trap 4: one status for a date of two phases', () => {
    expect(action(1)).toContain('\tPhase 1 2026 Phase 2 2030\tPhase 1 Funded\n');
  });

  it('traps 5, 6 and 10: no years, two footnote marks, spaced and unspaced dashes', () => {
    const timeline = readSeedText('te-aorerekura-2024-approval-timeline.tsv');
    expect(timeline).not.toMatch(/\d{4}/);
    expect(timeline).toContain('10 Oct*\n');
    expect(timeline).toContain('29-31 October**');
    expect(timeline).toContain('2 – 13 Sept');
  });

  it('traps 7 and 8: two statuses for one milestone, and one milestone missing from Year 1–2', () => {
    expect(action(5)).toContain(
      'additional six regions.\tPhase 1 2026 Phase 2 2030\tPhase 1: Funded Phase 2: Not Funded*',
    );
    expect(profile(2)).toContain('additional six regions.\tPhase 1 2026\tPhase 1: Partially Funded*');
    expect(action(1)).toContain('Explore referral of protection orders');
    expect(profile(1) + profile(2)).not.toContain('protection orders');
  });

  it('trap 9: one table says Milestones where the others say Milestone', () => {
    expect(readSeedTable('te-aorerekura-2024-action-6.tsv').header[0]).toBe('Milestones');
    expect(readSeedTable('te-aorerekura-2024-action-5.tsv').header[0]).toBe('Milestone');
  });

  it('trap 11: a macron in one word and none in another', () => {
    expect(action(1)).toContain('Whetū');
    expect(action(3)).toContain('whanau');
  });

  it('traps 12 and 13: two ways to join leads, and stray spaces around initiatives', () => {
    expect(work).toContain('\tMSD/MOJ\t');
    expect(work).toContain('\tDPMC / DIA\t');
    expect(work).toContain('\t Policy Community Engagement Tool');
  });

  it('trap 15: a date in the words that the date cell contradicts', () => {
    expect(work).toContain('\tProgramme operational from end of June 2022.\tOngoing\n');
  });

  it('trap 17: TBC as a date and as a status', () => {
    expect(action(3).match(/\tTBC\tTBC\n/g)).toHaveLength(2);
  });
});
