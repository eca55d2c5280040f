import { partsOf } from '../base/day';
import { highlightText } from './highlight';
import type { Reckoning, TimelineView } from './timelineView';

/**
 * The figure in one sentence, for screen readers, `<desc>` and alt text (CONVENTIONS A3):
 * "Timeline of 30 milestones in 6 lanes, 2024 to 2030: 21 phases funded, …; 2 milestones have no date."
 */
export function summarise(view: TimelineView): string {
  const { placed, undated, filtered } = view.reckoning;
  const shown = placed + undated;
  if (shown === 0) {
    return filtered > 0 ? `Nothing to show: ${filteredOut(filtered)}.` : 'Timeline without milestones.';
  }
  const what = [`Timeline of ${counted(shown, 'milestone')}${laneCount(view)}`, ...years(view)].join(', ');
  const categories = categoryCounts(view, shown);
  const rest = [
    ...(view.highlight === undefined ? [] : [lowerFirst(highlightText(view.highlight))]),
    ...(undated > 0 ? [`${counted(undated, 'milestone')} ${undated === 1 ? 'has' : 'have'} no date`] : []),
    ...(filtered > 0 ? [filteredOut(filtered)] : []),
  ];
  return `${[categories === '' ? what : `${what}${categories}`, ...rest].join('; ')}.`;
}

/** The reconciliation in words: "30 milestones: 28 placed, 2 with no date". The numbers after the colon add up to the first. */
export function reckoningText(reckoning: Reckoning): string {
  const { rows, placed, undated, filtered, skipped } = reckoning;
  const parts = [
    `${String(placed)} placed`,
    ...(undated > 0 ? [`${String(undated)} with no date`] : []),
    ...(filtered > 0 ? [`${String(filtered)} filtered out`] : []),
    ...(skipped > 0 ? [`${String(skipped)} set aside`] : []),
  ];
  return `${counted(rows, skipped > 0 ? 'row' : 'milestone')}: ${parts.join(', ')}`;
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function filteredOut(count: number): string {
  return `${counted(count, 'milestone')} ${count === 1 ? 'is' : 'are'} filtered out`;
}

/** Nothing is said of lanes when the plan was not divided. */
function laneCount(view: TimelineView): string {
  const undivided = view.lanes.every((lane) => lane.name === '');
  return undivided ? '' : ` in ${counted(view.lanes.length, 'lane')}`;
}

function years(view: TimelineView): readonly string[] {
  if (view.span === undefined) return [];
  const first = partsOf(view.span.first).year;
  const last = partsOf(view.span.last).year;
  return [first === last ? String(first) : `${String(first)} to ${String(last)}`];
}

/**
 * ": 21 funded, 4 TBC", or "; RAG: 5 Green, 2 No RAG given" in the words of the plan. Phases are counted; the word
 * appears only where there are more phases than milestones.
 */
function categoryCounts({ colour, legend }: TimelineView, milestones: number): string {
  if (legend.length === 0) return '';
  const phases = legend.reduce((sum, { count }) => sum + count, 0);
  const texts = legend.map(({ look, label, count }, index) => {
    const words = colour.by === 'funding' && look !== 'tbc' ? label.toLowerCase() : label;
    const noun = index === 0 && phases > milestones ? counted(count, 'phase') : String(count);
    return `${noun} ${words}`;
  });
  return `${colour.title === '' ? '' : `; ${colour.title}`}: ${texts.join(', ')}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
