import { describeDate } from '../model/dates/formatDate';
import { FUNDING_LABEL } from '../model/fundingStatus';
import type { Milestone, Phase } from '../model/milestone';

/** A phase in words: what the cells say, and how they were read (CONVENTIONS D1). */
export interface PhaseWords {
  readonly label: string | undefined;
  readonly dateAsWritten: string;
  readonly dateAsRead: string;
  readonly fundingAsWritten: string;
  readonly status: string;
}

export function phaseWords(phase: Phase): PhaseWords {
  return {
    label: phase.label,
    dateAsWritten: phase.date.text,
    dateAsRead: describeDate(phase.date),
    fundingAsWritten: phase.funding.text,
    status: phase.funding.status === 'other' ? phase.funding.text : FUNDING_LABEL[phase.funding.status],
  };
}

/** "Phase 1, 2026, read as the whole of 2026, Funded": a bar in words. */
export function phaseName(phase: Phase, hasFunding: boolean): string {
  const words = phaseWords(phase);
  const written = words.dateAsWritten.trim();
  const date =
    written === '' || written === words.dateAsRead ? words.dateAsRead : `${written}, read as ${words.dateAsRead}`;
  return [words.label, date, hasFunding ? words.status : undefined].filter((part) => part !== undefined).join(', ');
}

/**
 * One sentence for screen readers: title, dates as written and as read, statuses, leads (CONVENTIONS A5). `phases`: those
 * that are shown, when it goes into a file, where nothing that was filtered out may stand (E10).
 */
export function milestoneName(
  { title, phases: all, leads }: Milestone,
  hasFunding: boolean,
  phases: readonly Phase[] = all,
): string {
  const parts = phases.map((phase) => phaseName(phase, hasFunding));
  const led = leads.length > 0 ? [`Lead: ${leads.join(', ')}`] : [];
  return `${[title.replace(/[.\s]+$/, ''), ...parts, ...led].join('. ')}.`;
}
