import { isDated, isOngoing, type Precision } from '../model/indicativeDate';
import { foldText } from '../base/fold';
import { untoldValue } from '../view/colouring';
import type { LaneItem } from '../view/timelineView';
import type { LayoutFrame } from './layoutFrame';
import type { PhaseMark } from './timelineLayout';
import type { StyledText } from './wrapText';

/** Periods that the axis itself names: a bar over them says the same as the words. */
const SEEN_ON_AXIS: readonly Precision[] = ['year', 'month', 'quarter', 'half', 'FY', 'year range'];

/**
 * What the label of a milestone says: its title whole, and after it the words that the mark alone would lose:
 * days, qualified dates and undated words verbatim (CONVENTIONS D1), words of funding or value that their look does not
 * tell (P1), the other leads it is shared with, after linked rings where it stands in their lanes too (U7), and phase
 * labels that found no room beside their marks.
 */
export function labelText(
  item: LaneItem,
  { undatedHeading, colour }: Pick<LayoutFrame, 'undatedHeading' | 'colour'>,
  marks: readonly PhaseMark[],
): readonly StyledText[] {
  const parts: StyledText[] = [{ text: item.milestone.title, muted: false }];
  const unplacedLabels = marks.flatMap(({ unplacedLabel }) => (unplacedLabel === undefined ? [] : [unplacedLabel]));
  const words = new Set(marks.flatMap((mark) => dateWords(mark, undatedHeading)));
  const values = item.phases.flatMap((phase) => untoldValue(colour, item.milestone, phase) ?? []);
  for (const text of [...unplacedLabels, ...words, ...new Set(values)]) parts.push({ text: `(${text})`, muted: true });
  if (item.alsoIn.length > 0) {
    const sign = item.joint ? ({ sign: 'joint' } as const) : {};
    parts.push({ text: `with ${item.alsoIn.join(', ')}`, muted: true, ...sign });
  }
  return parts;
}

function dateWords({ phase: { date }, shape }: PhaseMark, undatedHeading: string): readonly string[] {
  if (date.text === '') return [];
  if (isOngoing(date) || shape === 'before' || shape === 'after') return [date.text];
  if (!isDated(date)) return foldText(date.text) === foldText(undatedHeading) ? [] : [date.text];
  const plain = date.certainty.every((certainty) => certainty === 'stated');
  return plain && SEEN_ON_AXIS.includes(date.precision) ? [] : [date.text];
}
