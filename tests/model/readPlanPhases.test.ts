import { describe, expect, it } from 'vitest';
import { codesOf, planOf, wordsOf } from './planOf';

describe('readPlan on phases', () => {
  const phasesOf = (date: string, funding: string): { words: readonly string[]; codes: readonly string[] } => {
    const plan = planOf(['Milestone,Indicative Date,Funding', `Lamp lit,${date},${funding}`, 'Fog heard,2027,Funded']);
    const codes = codesOf(plan).filter((code) => code.startsWith('PHASE') || code === 'UNKNOWN_FUNDING');
    return { words: plan.milestones[0]?.phases.map(wordsOf) ?? [], codes };
  };

  it('pairs statuses with dates by the number of the phase (D16)', () => {
    expect(phasesOf('Phase 1: 2026 Phase 2: 2030', 'PHASE 2 Not funded* phase 1: Funded')).toEqual({
      words: ['Phase 1: 2026-01-01..2026-12-31 funded', 'Phase 2: 2030-01-01..2030-12-31 unfunded'],
      codes: [],
    });
  });

  it('says not stated for a phase without a status, and warns (D16, trap 4)', () => {
    expect(phasesOf('Phase 1 2026 Phase 2 2030', 'Phase 1 Funded')).toEqual({
      words: ['Phase 1: 2026-01-01..2026-12-31 funded', 'Phase 2: 2030-01-01..2030-12-31 not-stated'],
      codes: ['PHASE_STATUS_MISSING'],
    });
  });

  it('keeps a phase that has a status and no date, undated, and warns', () => {
    expect(phasesOf('Phase 1 2026', 'Phase 1: Funded Phase 2: TBC')).toEqual({
      words: ['Phase 1: 2026-01-01..2026-12-31 funded', 'Phase 2: .. tbc'],
      codes: ['PHASE_DATE_MISSING'],
    });
  });

  it('takes one status for both phases, and says so', () => {
    expect(phasesOf('Phase 1 2026 Phase 2 2030', 'Funded')).toEqual({
      words: ['Phase 1: 2026-01-01..2026-12-31 funded', 'Phase 2: 2030-01-01..2030-12-31 funded'],
      codes: ['PHASE_STATUS_SHARED'],
    });
  });

  it('takes one date for both phases, and says so', () => {
    expect(phasesOf('2026', 'Phase 1: Funded Phase 2: TBC')).toEqual({
      words: ['Phase 1: 2026-01-01..2026-12-31 funded', 'Phase 2: 2026-01-01..2026-12-31 tbc'],
      codes: ['PHASE_DATE_SHARED'],
    });
  });

  it('says nothing about a blank status, which is not stated', () => {
    expect(phasesOf('Phase 1 2026 Phase 2 2030', '').codes).toEqual([]);
    expect(phasesOf('2026', '')).toEqual({ words: ['2026-01-01..2026-12-31 not-stated'], codes: [] });
  });

  it('keeps and flags words that are no status (P1)', () => {
    expect(phasesOf('2026', 'Funded in principle')).toEqual({
      words: ['2026-01-01..2026-12-31 other'],
      codes: ['UNKNOWN_FUNDING'],
    });
  });

  it('takes labels from a phase column', () => {
    const plan = planOf([
      'Milestone,Phase,Date,Funding',
      'Lamp lit,Plan,2026,Funded',
      'Lamp lit,Build,2027,TBC',
      'Fog heard,-,2028,TBC',
    ]);
    expect(plan.milestones.flatMap(({ phases }) => phases.map(({ label }) => label))).toEqual([
      'Plan',
      'Build',
      undefined,
    ]);
    expect(codesOf(plan)).not.toContain('CONFLICT');
  });

  it('finds nothing to say about funding row by row in a table without it', () => {
    const plan = planOf(['Milestone,Date', 'Lamp lit,Phase 1 2026 Phase 2 2030', 'Fog heard,2027']);
    expect(plan.milestones.flatMap(({ phases }) => phases.map(({ funding }) => funding.status))).toEqual([
      'not-stated',
      'not-stated',
      'not-stated',
    ]);
    expect(codesOf(plan)).toEqual(['NO_FUNDING_COLUMN', 'SPLIT_PHASES']);
  });
});
