import { rangesOverlap, type DayRange } from '../base/dayRange';
import { foldText } from '../base/fold';
import type { Milestone, Phase } from '../model/milestone';
import { isBlankName } from './blankName';
import { askedKeys, nameKey } from './nameKey';
import type { ShownMilestone } from './shownMilestone';
import { statedDays } from './statedDays';
import type { ColumnValues, Filter } from './viewSpec';

/**
 * The milestones that pass every part of the filter, in the order given. Agencies and areas match as spellings fold
 * (CONVENTIONS L3); an empty name stands for "none named". Statuses choose phases: a milestone keeps the phases of
 * those statuses and is left out when it has none.
 */
export function filterMilestones(shown: readonly ShownMilestone[], filter: Filter): readonly ShownMilestone[] {
  const agencies = askedKeys(filter.agencies);
  const areas = askedKeys(filter.areas);
  const columns = filter.columns.filter(({ values }) => values.length > 0).map(hasValue);
  const text = foldText(filter.text);
  const named = shown.filter(
    ({ milestone }) =>
      (agencies.size === 0 || namesOrBlank(milestone, milestone.leads).some((lead) => agencies.has(lead))) &&
      (areas.size === 0 || namesOrBlank(milestone, [milestone.area]).some((area) => areas.has(area))) &&
      columns.every((asked) => asked(milestone)) &&
      (text === '' || searchableTexts(milestone).some((part) => part.includes(text))),
  );
  if (filter.statuses.length === 0) return named;
  return keepPhases(named, (phase) => filter.statuses.includes(phase.funding.status));
}

/** True when a filter asks for anything. */
export function isFiltering({ agencies, areas, statuses, columns, text }: Filter): boolean {
  const lists = [agencies, areas, statuses, ...columns.map(({ values }) => values)];
  return text.trim() !== '' || lists.some((list) => list.length > 0);
}

/** The milestones with a stated day inside the window, or with no day at all: those are never lost to a window. */
export function filterByWindow(
  shown: readonly ShownMilestone[],
  window: DayRange | undefined,
): readonly ShownMilestone[] {
  if (window === undefined) return shown;
  return keepPhases(shown, (phase) => {
    const days = statedDays(phase.date);
    return days === undefined || rangesOverlap(days, window);
  });
}

/** Cells match as names do; an empty value stands for a cell that says nothing. */
function hasValue({ column, values }: ColumnValues): (milestone: Milestone) => boolean {
  const asked = askedKeys(values);
  return (milestone) => namesOrBlank(milestone, [milestone.cells[column] ?? '']).some((key) => asked.has(key));
}

function keepPhases(shown: readonly ShownMilestone[], keep: (phase: Phase) => boolean): readonly ShownMilestone[] {
  return shown
    .map(({ milestone, phases }) => ({ milestone, phases: phases.filter(keep) }))
    .filter(({ phases }) => phases.length > 0);
}

/** Keys of the names, blank ones left out; one empty key when nothing is left. */
function namesOrBlank(milestone: Milestone, names: readonly string[]): readonly string[] {
  const named = names.map((name) => nameKey(name, milestone)).filter((key) => !isBlankName(key));
  return named.length > 0 ? named : [''];
}

/** Folding is the costly part of searching while typing; a milestone never changes, so its texts are folded once. */
const searchable = new WeakMap<Milestone, readonly string[]>();

function searchableTexts(milestone: Milestone): readonly string[] {
  const known = searchable.get(milestone);
  if (known !== undefined) return known;
  const texts = [
    milestone.title,
    milestone.area,
    ...milestone.leads,
    ...milestone.notes,
    ...milestone.phases.flatMap((phase) => [phase.label ?? '', phase.date.text, phase.funding.text]),
  ].map(foldText);
  searchable.set(milestone, texts);
  return texts;
}
