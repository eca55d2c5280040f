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

/** One sentence for screen readers: title, dates as written and as read, statuses, leads (CONVENTIONS A5). */
export function milestoneName(milestone: Milestone, hasFunding: boolean): string {
  const phases = milestone.phases.map((phase) => {
    const words = phaseWords(phase);
    const written = words.dateAsWritten.trim();
    const date =
      written === '' || written === words.dateAsRead ? words.dateAsRead : `${written}, read as ${words.dateAsRead}`;
    return [words.label, date, hasFunding ? words.status : undefined].filter((part) => part !== undefined).join(', ');
  });
  const leads = milestone.leads.length > 0 ? [`Lead: ${milestone.leads.join(', ')}`] : [];
  return `${[milestone.title.replace(/[.\s]+$/, ''), ...phases, ...leads].join('. ')}.`;
}
