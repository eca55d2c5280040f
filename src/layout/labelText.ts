import { isDated, isOngoing, type Precision } from '../model/indicativeDate';
import { foldText } from '../base/fold';
import type { LaneItem } from '../view/timelineView';
import type { PhaseMark } from './timelineLayout';
import type { StyledText } from './wrapText';

/** Periods that the axis itself names: a bar over them says the same as the words. */
const SEEN_ON_AXIS: readonly Precision[] = ['year', 'month', 'quarter', 'half', 'FY', 'year range'];

/**
 * What the label of a milestone says: its title whole, and after it the words that the mark alone would lose:
 * days, qualified dates and undated words verbatim (CONVENTIONS D1), funding words outside the five statuses (P1),
 * the other leads it is shared with (U7), and phase labels that found no room beside their marks.
 */
export function labelText(item: LaneItem, undatedHeading: string, marks: readonly PhaseMark[]): readonly StyledText[] {
  const parts: StyledText[] = [{ text: item.milestone.title, muted: false }];
  const unplacedLabels = marks.flatMap(({ unplacedLabel }) => (unplacedLabel === undefined ? [] : [unplacedLabel]));
  const words = new Set(marks.flatMap((mark) => dateWords(mark, undatedHeading)));
  const funding = item.phases.flatMap((phase) => (phase.funding.status === 'other' ? [phase.funding.text] : []));
  for (const text of [...unplacedLabels, ...words, ...new Set(funding)]) parts.push({ text: `(${text})`, muted: true });
  if (item.alsoIn.length > 0) parts.push({ text: `with ${item.alsoIn.join(', ')}`, muted: true });
  return parts;
}

function dateWords({ phase: { date }, shape }: PhaseMark, undatedHeading: string): readonly string[] {
  if (date.text === '') return [];
  if (isOngoing(date) || shape === 'before' || shape === 'after') return [date.text];
  if (!isDated(date)) return foldText(date.text) === foldText(undatedHeading) ? [] : [date.text];
  const plain = date.certainty.every((certainty) => certainty === 'stated');
  return plain && SEEN_ON_AXIS.includes(date.precision) ? [] : [date.text];
}
