import { foldText } from '../base/fold';
import { formatDay } from '../model/dates/formatDate';
import type { MilestoneId } from '../model/milestone';
import { annotationName } from './annotation';
import { milestoneName } from './milestoneWords';
import { isPlaced } from './placeInTime';
import { summarise } from './summary';
import type { LaneItem, LaneView, TimelineView } from './timelineView';

/** Everything the figure shows, in words: as typed, else as generated. Lines are paragraphs. */
export function longDescription(view: TimelineView): string {
  return view.text.longDescription.trim() || describeFigure(view);
}

/**
 * The figure in words, lane by lane in its own order: each milestone with its dates as written and as read, those
 * without a date last, then the notes and the source. What a filter leaves out is counted, never named (CONVENTIONS
 * E10). `only`: the milestones of one page.
 */
export function describeFigure(view: TimelineView, only?: ReadonlySet<MilestoneId>): string {
  const { title, asAt, source } = view.text;
  const { axis } = view;
  const lines = [
    ...(title === '' ? [] : [sentence(title)]),
    summarise(view),
    ...(asAt === undefined ? [] : [`As at ${formatDay(asAt)}.`]),
    ...(axis.annotations.length === 0 ? [] : [`Marked: ${axis.annotations.map(annotationName).join('; ')}.`]),
    ...view.lanes.flatMap((lane) => laneLines(lane, [], view, only)),
    ...notes(view),
    ...(source === '' ? [] : [sentence(source)]),
  ];
  return lines.join('\n');
}

function laneLines(
  lane: LaneView,
  path: readonly string[],
  view: TimelineView,
  only: ReadonlySet<MilestoneId> | undefined,
): readonly string[] {
  const here = lane.name === '' ? path : [...path, lane.name];
  const inside = lane.subLanes.flatMap((subLane) => laneLines(subLane, here, view, only));
  const items = lane.items.filter(({ milestone }) => only?.has(milestone.id) ?? true);
  if (items.length === 0) return inside;
  const isDated = ({ phases }: LaneItem): boolean => phases.some(isPlaced);
  const dated = items.filter(isDated);
  const undated = items.filter((item) => !isDated(item));
  return [
    ...(here.length === 0 ? [] : [`${here.join(', ')}:`]),
    ...dated.map((item) => itemLine(item, view)),
    ...(undated.length === 0 ? [] : [`${view.undatedHeading}:`, ...undated.map((item) => itemLine(item, view))]),
    ...inside,
  ];
}

function itemLine({ milestone, phases, alsoIn }: LaneItem, view: TimelineView): string {
  const shared = alsoIn.length === 0 ? '' : ` Also in ${alsoIn.join(', ')}.`;
  return milestoneName(milestone, view, phases) + shared;
}

function notes({ footnotes }: TimelineView): readonly string[] {
  return footnotes.map(({ mark, text }) => {
    // Some papers repeat the mark in the words of the note.
    const words = foldText(text).startsWith(foldText(mark)) ? text : `${mark} ${text}`;
    return `Note ${sentence(words)}`;
  });
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
