import { filterWords } from '../view/filterWords';
import { milestoneCount } from '../view/laneCountWords';
import type { TimelineView } from '../view/timelineView';
import type { DeckContent } from './deckContent';
import type { Step } from './step';
import { stepSpec } from './stepView';

/**
 * What the counts of the legend are of, by the number of slides they are shown on: "Shown and counted: partially funded or
 * not funded (10 of 30 milestones, 11 phases)." Nothing where they are of every milestone, once each. No filter is ever
 * hidden, and no count of a part passes for one of the whole plan (CONVENTIONS R8).
 */
export function countWords(step: Step, view: TimelineView, content: DeckContent): (slides: number) => string {
  const { placed, undated } = view.reckoning;
  const shown = placed + undated;
  const all = content.plan.milestones.length;
  const counted = view.legend.reduce((sum, { count }) => sum + count, 0);
  // Phases are what is funded: a milestone of two is counted twice.
  const phases = counted > shown ? `, ${String(counted)} phases` : '';
  const where = (slides: number): string => (slides > 1 ? ` on these ${String(slides)} slides` : '');
  if (shown === all) {
    return (slides) => (phases === '' ? '' : `Counted${where(slides)}: ${milestoneCount(all)}${phases}.`);
  }
  const words = shownBy(step, content);
  // Without a legend nothing is counted, and of what a lane holds its name says enough.
  if (counted === 0 && step.lane !== undefined && words === '') return () => '';
  const count = `${String(shown)} of ${milestoneCount(all)}${phases}`;
  const told = words === '' ? `${count}.` : `${words} (${count}).`;
  return (slides) => (counted === 0 ? `Shown: ${told}` : `Shown and counted${where(slides)}: ${told}`);
}

function shownBy(step: Step, content: DeckContent): string {
  const { filter } = stepSpec(step, content);
  // That all of what comes next has a date goes without saying.
  return filterWords(step.kind === 'next' ? { ...filter, dated: [] } : filter);
}
