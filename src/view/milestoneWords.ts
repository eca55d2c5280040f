import { trimEndOf } from '../base/trimEnd';
import { describeDate } from '../model/dates/formatDate';
import { FUNDING_LABEL } from '../model/fundingStatus';
import type { Milestone, Phase } from '../model/milestone';
import { valueWords } from './colouring';
import type { TimelineView } from './timelineView';

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

/** What a figure tells of its milestones besides their dates. */
export type Told = Pick<TimelineView, 'hasFunding' | 'colour'>;

/** True when what the marks are coloured by is told of every milestone anyway. */
export function isToldElsewhere({ colour }: Pick<Told, 'colour'>): boolean {
  return ['none', 'funding', 'agency', 'phase'].includes(colour.by);
}

/** "RAG: Amber": the value that a phase is coloured by, unless its name tells it anyway. */
function colourWords(told: Told, milestone: Milestone, phase: Phase): string | undefined {
  if (isToldElsewhere(told)) return undefined;
  return `${told.colour.title}: ${valueWords(told.colour, milestone, phase)}`;
}

/** "Phase 1, 2026, read as the whole of 2026, Funded": a bar in words. */
export function phaseName(phase: Phase, milestone: Milestone, told: Told): string {
  return [datedName(phase, told), colourWords(told, milestone, phase)].filter((part) => part !== undefined).join(', ');
}

function datedName(phase: Phase, { hasFunding }: Told): string {
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
export function milestoneName(milestone: Milestone, told: Told, phases: readonly Phase[] = milestone.phases): string {
  const { title, leads } = milestone;
  // What colours a milestone as a whole is said once, not for each of its phases.
  const values = new Set(phases.flatMap((phase) => colourWords(told, milestone, phase) ?? []));
  const parts = [...phases.map((phase) => datedName(phase, told)), ...values];
  const led = leads.length > 0 ? [`Lead: ${leads.join(', ')}`] : [];
  return `${[trimEndOf(title, /[.\s]/), ...parts, ...led].join('. ')}.`;
}
