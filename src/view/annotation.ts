import type { DayRange } from '../base/dayRange';
import { formatDays } from '../model/dates/formatDate';

/** A line or a band that a person adds to the figure: Budget day, an election period. The plan knows nothing of it. */
export interface Annotation {
  readonly label: string;
  /** The words typed for its date, or for its start. */
  readonly from: string;
  /** The words typed for its end; empty when one date is all it has. */
  readonly to: string;
  /** What the words were read as: one day is drawn as a line, more as a band (CONVENTIONS D3). */
  readonly days: DayRange;
}

export function isLine({ days }: Annotation): boolean {
  return days.first === days.last;
}

/** The date of an annotation as it was typed, with white space tidied. */
export function annotationDate({ from, to }: Annotation): string {
  const [start, end] = [from, to].map((words) => words.trim().replace(/\s+/g, ' '));
  return end === '' ? (start ?? '') : `${start ?? ''} to ${end ?? ''}`;
}

/** `Budget day, 22 May 2025`: label and date in one, for lists, notes and alt text. A label that has the date is enough. */
export function annotationName(annotation: Annotation): string {
  const date = annotationDate(annotation) || formatDays(annotation.days);
  const label = annotation.label.trim();
  return label === '' ? date : label.includes(date) ? label : `${label}, ${date}`;
}
