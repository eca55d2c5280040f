import type { DateContext, DateReading } from './dateReading';
import { splitPhases as splitPhasesFinding } from './findings';
import { splitPhases } from './phases';
import { readStatement } from './readStatement';
import { splitWords } from './words';

export type { DateContext, DateFinding, DateReading } from './dateReading';

/**
 * Reads a date cell by the phrase table of CONVENTIONS 3: one reading, or one for each phase that the cell names.
 * Never throws; words that are no date are kept and undated, with a finding.
 */
export function readDates(cell: string, context: DateContext): DateReading[] {
  const phases = mayNamePhases(cell) ? splitPhases(splitWords(cell)) : [];
  if (phases.length === 0) return [{ label: undefined, ...readStatement(cell, context) }];
  return phases.map(({ label, text }, index) => {
    const { date, findings } = readStatement(text, context);
    const split = phases.length > 1 && index === 0 ? [splitPhasesFinding(cell.trim(), phases.length)] : [];
    return { label, date, findings: [...split, ...findings] };
  });
}

const mayNamePhases = (cell: string): boolean => /phase|stage|tranche|wave|step|part|release/i.test(cell);
