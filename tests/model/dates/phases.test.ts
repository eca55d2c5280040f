import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/model/dates/readDates';
import { writtenReading } from './writtenReading';

const phasesOf = (cell: string): string[] =>
  readDates(cell, { documentDate: undefined }).map((reading) => {
    const { days, precision, codes } = writtenReading(reading);
    return [reading.label, reading.date.text, days, precision, codes].join(' | ');
  });

const Y2026 = '2026-01-01..2026-12-31 | year';
const Y2030 = '2030-01-01..2030-12-31 | year';

describe('readDates splits a cell into its phases (D16)', () => {
  it.each([
    'Phase 1 2026 Phase 2 2030',
    'Phase 1: 2026 Phase 2: 2030',
    'Phase 1 2026 Phase 2: 2030',
    'Phase 1 2026, Phase 2 2030',
    'Phase 1 – 2026; Phase 2 – 2030',
    'Phase 1: 2026 and Phase 2: 2030',
    'Phase 1: 2026\nPhase 2: 2030',
    '• Phase 1: 2026\n• Phase 2: 2030',
    '2026 (Phase 1), 2030 (Phase 2)',
  ])('%s', (cell) => {
    expect(phasesOf(cell)).toEqual([`Phase 1 | 2026 | ${Y2026} | SPLIT_PHASES`, `Phase 2 | 2030 | ${Y2030} | `]);
  });

  it('keeps the label of a single phase, which is no split', () => {
    expect(phasesOf('Phase 1 2026')).toEqual([`Phase 1 | 2026 | ${Y2026} | `]);
    expect(phasesOf('Phase 1: 2026')).toEqual([`Phase 1 | 2026 | ${Y2026} | `]);
  });

  it('reads each phase on its own', () => {
    expect(phasesOf('Phase 1 – June 2025, Phase 2 – TBC')).toEqual([
      'Phase 1 | June 2025 | 2025-06-01..2025-06-30 | month | SPLIT_PHASES',
      'Phase 2 | TBC |  | none | NO_DATE',
    ]);
    expect(phasesOf('Stage 1: Q1 2026 / Stage 2: by 2030')).toEqual([
      'Stage 1 | Q1 2026 | 2026-01-01..2026-03-31 | quarter | SPLIT_PHASES QUARTER_BASIS',
      'Stage 2 | by 2030 | ..2030-12-31 | year | ',
    ]);
    expect(phasesOf('Phase 1: soon Phase 2: 2030')).toEqual([
      'Phase 1 | soon |  | none | SPLIT_PHASES UNREADABLE_DATE',
      `Phase 2 | 2030 | ${Y2030} | `,
    ]);
  });

  it('keeps labels as written: words, Roman numbers, letters, several at once', () => {
    const labels = (cell: string): (string | undefined)[] =>
      readDates(cell, { documentDate: undefined }).map((reading) => reading.label);
    expect(labels('Phase one 2026, phase two 2028')).toEqual(['Phase one', 'phase two']);
    expect(labels('Phase I 2026 Phase II 2028')).toEqual(['Phase I', 'Phase II']);
    expect(labels('Phase 1a: 2026 Phase 1b: 2027')).toEqual(['Phase 1a', 'Phase 1b']);
    expect(labels('Tranche 3 – December 2025')).toEqual(['Tranche 3']);
    expect(labels('Phases 1 and 2: 2026')).toEqual(['Phases 1 and 2']);
    expect(labels('Phase 1 and Phase 2: 2026')).toEqual(['Phase 1 and Phase 2']);
  });

  it('gives each phase its own footnote marks (D15)', () => {
    const marks = readDates('Phase 1 2026* Phase 2 2030**', { documentDate: undefined }).map(({ date }) => date.marks);
    expect(marks).toEqual([['*'], ['**']]);
  });

  it('does not take a phase that is only mentioned for a label', () => {
    expect(phasesOf('2026 (subject to Phase 2)')).toEqual([` | 2026 (subject to Phase 2) | ${Y2026} | TRAILING_TEXT`]);
    expect(phasesOf('2026 step change')).toHaveLength(1);
  });
});
