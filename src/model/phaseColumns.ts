import type { RawTable } from '../csv/rawTable';
import type { ColumnMapping } from './columnMapping';
import type { ColumnProfile } from './columnProfile';
import { profileColumn } from './columnProfile';
import { datePartOf } from './dateParts';
import { phaseKey } from './phaseLabel';
import { tidyText } from './tidyText';

/** A date column that is one phase of every milestone, with the funding column of that phase where there is one. */
export interface PhaseColumns {
  readonly label: string;
  readonly date: string;
  readonly funding: string | undefined;
  /** True for "Phase 1 date", false for a stage by its own name ("Design"). */
  readonly isNumbered: boolean;
}

const PHASE = /^\W*((?:phase|stage|tranche|wave|step|part)\s*(?:\d+|[ivx]+|one|two|three|four|five|six|[a-d]))\b/i;
const SAYS_WHEN =
  /[\s–:_-]*\(?\b(?:(?:indicative|target|due|planned|expected|forecast|delivery|completion)\s+)?(?:date|dates|timing|timeframe|when|due)\)?$/i;

/** "Phase 1" of "Phase 1 date" or "phase_1_funding"; `undefined` when the header names no numbered phase. */
export function numberedPhase(header: string): string | undefined {
  return PHASE.exec(tidyText(header.replace(/_/g, ' ')))?.[1];
}

/**
 * The phases that the date columns of a mapping are, one for each; empty when there is one date column, or when the
 * columns say parts of one date ("Quarter", "Year") and are read together.
 */
export function phaseColumns(table: RawTable, mapping: ColumnMapping): readonly PhaseColumns[] {
  if (mapping.date.length < 2 || mapping.end.length > 0) return [];
  const isStages = mapping.date.every((column) => {
    if (numberedPhase(column) !== undefined) return true;
    return (
      datePartOf(column) === undefined && isWholeDates(profileColumn(table, column, table.columns.indexOf(column)))
    );
  });
  return isStages ? mapping.date.map((date) => phaseOf(date, mapping.funding)) : [];
}

/** A column whose filled cells are mostly dates that name their year, or say that there is none yet. */
export function isWholeDates(profile: ColumnProfile): boolean {
  return profile.filled > 0 && profile.dates >= 0.6 && profile.datesWithYear >= 0.5;
}

function phaseOf(date: string, funding: readonly string[]): PhaseColumns {
  const label = numberedPhase(date);
  const key = phaseKey(label ?? '');
  const own = funding.find((column) => label !== undefined && phaseKey(numberedPhase(column) ?? '') === key);
  const stage = tidyText(date.replace(/_/g, ' ')).replace(SAYS_WHEN, '').trim();
  return { label: label ?? (stage === '' ? date : stage), date, funding: own, isNumbered: label !== undefined };
}
