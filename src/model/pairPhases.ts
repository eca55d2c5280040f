import type { DatePart } from './readRowDates';
import type { IndicativeDate } from './indicativeDate';
import { quote } from './listWords';
import type { Phase } from './milestone';
import { NO_FUNDING_SAID } from './parseFunding';
import { phaseKey } from './phaseLabel';
import type { PhaseFunding } from './splitPhaseFunding';
import type { Severity } from '../base/issue';

/** Something to say about the phases of one row. */
export interface PhaseFinding {
  readonly code: 'PHASE_STATUS_MISSING' | 'PHASE_DATE_MISSING' | 'PHASE_STATUS_SHARED' | 'PHASE_DATE_SHARED';
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

export interface PairedPhases {
  readonly phases: readonly Phase[];
  readonly findings: readonly PhaseFinding[];
}

/**
 * Pairs the dates of a row with its funding by phase (CONVENTIONS D16). A phase without a status of its own is not
 * stated, one without a date of its own is undated; what is said once without a phase holds for all, and is reported.
 */
export function pairPhases(
  dates: readonly DatePart[],
  funding: readonly PhaseFunding[],
  hasFunding: boolean,
): PairedPhases {
  const labelled = funding.filter((part) => part.label !== undefined);
  const shared = funding.find((part) => part.label === undefined);
  if (!hasFunding) return { phases: dates.map((part) => ({ ...part, funding: NO_FUNDING_SAID })), findings: [] };
  if (labelled.length === 0) return shareStatus(dates, shared);
  const [only] = dates;
  if (only !== undefined && dates.length === 1 && only.label === undefined)
    return shareDate(only.date, labelled, shared);
  return pairByLabel(dates, labelled, shared);
}

function shareStatus(dates: readonly DatePart[], shared: PhaseFunding | undefined): PairedPhases {
  const funding = shared?.funding ?? NO_FUNDING_SAID;
  const phases = dates.map((part) => ({ ...part, funding }));
  if (dates.length < 2 || funding.text === '') return { phases, findings: [] };
  return { phases, findings: [statusShared(funding.text)] };
}

function shareDate(
  date: IndicativeDate,
  labelled: readonly PhaseFunding[],
  shared: PhaseFunding | undefined,
): PairedPhases {
  const phases = labelled.map(({ label, funding }) => ({ label, date, funding }));
  const said = date.text.trim();
  const findings: PhaseFinding[] = [];
  if (said !== '' && labelled.length > 1) {
    findings.push({
      code: 'PHASE_DATE_SHARED',
      severity: 'info',
      message: `The date ${quote(said)} names no phase; it was taken for each of the ${String(labelled.length)} phases.`,
      remedy: 'Write the phase before each date if they differ.',
    });
  }
  if (shared !== undefined) findings.push(statusLeftOver(shared));
  return { phases, findings };
}

function pairByLabel(
  dates: readonly DatePart[],
  labelled: readonly PhaseFunding[],
  shared: PhaseFunding | undefined,
): PairedPhases {
  const findings: PhaseFinding[] = [];
  const statusOf = new Map(labelled.map((part) => [phaseKey(part.label ?? ''), part]));
  const dated = new Set(dates.map((part) => phaseKey(part.label ?? '')));
  const phases: Phase[] = dates.map((part) => {
    const own = statusOf.get(phaseKey(part.label ?? ''));
    if (own === undefined && shared === undefined) findings.push(statusMissing(part.label));
    return { ...part, funding: (own ?? shared)?.funding ?? NO_FUNDING_SAID };
  });
  if (shared !== undefined) findings.push(statusShared(shared.funding.text));
  for (const part of labelled) {
    if (dated.has(phaseKey(part.label ?? ''))) continue;
    findings.push(dateMissing(part));
    phases.push({ label: part.label, date: NO_DATE_SAID, funding: part.funding });
  }
  return { phases, findings };
}

const NO_DATE_SAID: IndicativeDate = {
  text: '',
  earliest: undefined,
  latest: undefined,
  precision: 'none',
  certainty: ['unknown'],
  edtf: undefined,
  alternatives: [],
  marks: [],
};

const statusMissing = (label: string | undefined): PhaseFinding => ({
  code: 'PHASE_STATUS_MISSING',
  severity: 'warning',
  message: `No funding status is given for ${quote(label ?? 'the date without a phase')}; it is shown as not stated.`,
  remedy: 'Write a status for each phase, such as “Phase 1: Funded Phase 2: Not funded”.',
});

const dateMissing = (part: PhaseFunding): PhaseFinding => ({
  code: 'PHASE_DATE_MISSING',
  severity: 'warning',
  message: `The funding cell names ${quote(part.label ?? '')}, but no date is given for it; it is kept without a date.`,
  remedy: 'Write a date for each phase, such as “Phase 1: 2026 Phase 2: 2030”.',
});

const statusShared = (text: string): PhaseFinding => ({
  code: 'PHASE_STATUS_SHARED',
  severity: 'info',
  message: `The funding status ${quote(text)} names no phase; it was taken for every phase without one of its own.`,
  remedy: 'Write the phase before each status if they differ.',
});

const statusLeftOver = (part: PhaseFunding): PhaseFinding => ({
  code: 'PHASE_STATUS_MISSING',
  severity: 'warning',
  message: `The funding status ${quote(part.funding.text)} stands beside statuses of phases and names none; no phase shows it.`,
  remedy: 'Write the phase it belongs to before it.',
});
