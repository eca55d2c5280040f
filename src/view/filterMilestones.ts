import { rangesOverlap, type DayRange } from '../base/dayRange';
import type { Milestone, Phase } from '../model/milestone';
import { askedWords, hasAskedWords } from './askedWords';
import {
  askedIn,
  facetsOf,
  isPhaseFacet,
  milestoneKeys,
  phaseKey,
  type Facet,
  type MilestoneFacet,
  type PhaseFacet,
} from './facetKeys';
import { searchableText } from './searchableText';
import type { ShownMilestone } from './shownMilestone';
import { statedDays } from './statedDays';
import type { IsToCheck } from './toCheck';
import type { Filter } from './viewSpec';

/** What a filter needs to know besides the milestones it chooses from. */
export interface FilterContext {
  /** All milestones of the plan: a word that none of them has may be a slip. */
  readonly milestones: readonly Milestone[];
  readonly isToCheck: IsToCheck;
}

/** One part of a filter that whole milestones must pass; `facet` is `undefined` for words. */
export interface MilestoneTest {
  readonly facet: MilestoneFacet | undefined;
  readonly passes: (milestone: Milestone) => boolean;
}

/** One part of a filter that phases must pass; `facet` is `undefined` for the stretch of time. */
export interface PhaseTest {
  readonly facet: PhaseFacet | undefined;
  readonly passes: (phase: Phase) => boolean;
}

/** A filter, made ready to be asked of many milestones. */
export interface FilterTests {
  readonly milestone: readonly MilestoneTest[];
  readonly phase: readonly PhaseTest[];
}

/**
 * The milestones that pass every part of the filter, in the order given. Agencies and areas match as spellings fold
 * (CONVENTIONS L3); an empty name stands for "none named". Statuses, phases and dates choose phases: a milestone keeps
 * the phases that pass and is left out when it has none.
 */
export function filterMilestones(
  shown: readonly ShownMilestone[],
  filter: Filter,
  context: FilterContext = { milestones: shown.map(({ milestone }) => milestone), isToCheck: () => false },
): readonly ShownMilestone[] {
  const tests = filterTests(filter, context);
  const named = shown.filter(({ milestone }) => tests.milestone.every(({ passes }) => passes(milestone)));
  if (tests.phase.length === 0) return named;
  return keepPhases(named, (phase) => tests.phase.every(({ passes }) => passes(phase)));
}

/** The milestones with a stated day inside the window, or with no day at all: those are never lost to a window. */
export function filterByWindow(
  shown: readonly ShownMilestone[],
  window: DayRange | undefined,
): readonly ShownMilestone[] {
  return window === undefined ? shown : keepPhases(shown, inWindow(window).passes);
}

/** The parts of a filter that ask for something. */
export function filterTests(filter: Filter, context: FilterContext): FilterTests {
  const facets = facetsOf(filter);
  const words = filter.text.trim() === '' ? [] : [hasWords(filter.text, context)];
  return {
    milestone: [...words, ...facets.flatMap((facet) => milestoneTest(facet, filter, context))],
    phase: facets.flatMap((facet) => phaseTest(facet, filter)),
  };
}

/** Passes phases with a stated day inside the window, and those without any. */
export function inWindow(window: DayRange): PhaseTest {
  return {
    facet: undefined,
    passes: ({ date }) => {
      const days = statedDays(date);
      return days === undefined || rangesOverlap(days, window);
    },
  };
}

/** Whether a milestone is shown at all: the same as `filterMilestones` and `filterByWindow`, one at a time. */
export function isShownBy(
  filter: Filter,
  window: DayRange | undefined,
  context: FilterContext,
): (milestone: Milestone) => boolean {
  const tests = filterTests(filter, context);
  const phase = window === undefined ? tests.phase : [...tests.phase, inWindow(window)];
  return (milestone) =>
    tests.milestone.every(({ passes }) => passes(milestone)) &&
    milestone.phases.some((each) => phase.every(({ passes }) => passes(each)));
}

/** True when a filter asks for anything. */
export function isFiltering(filter: Filter): boolean {
  return filter.text.trim() !== '' || facetsOf(filter).length > 0;
}

function hasWords(text: string, { milestones }: FilterContext): MilestoneTest {
  const asked = askedWords(text, milestones);
  return { facet: undefined, passes: (milestone) => hasAskedWords(searchableText(milestone), asked) };
}

function milestoneTest(facet: Facet, filter: Filter, { isToCheck }: FilterContext): readonly MilestoneTest[] {
  const asked = askedIn(filter, facet);
  if (asked === undefined || isPhaseFacet(facet)) return [];
  const passes = (milestone: Milestone): boolean => {
    for (const key of milestoneKeys(facet, milestone, isToCheck).keys()) if (asked.has(key)) return true;
    return false;
  };
  return [{ facet, passes }];
}

function phaseTest(facet: Facet, filter: Filter): readonly PhaseTest[] {
  const asked = askedIn(filter, facet);
  if (asked === undefined || !isPhaseFacet(facet)) return [];
  return [{ facet, passes: (phase) => asked.has(phaseKey(facet, phase)) }];
}

function keepPhases(shown: readonly ShownMilestone[], keep: (phase: Phase) => boolean): readonly ShownMilestone[] {
  return shown
    .map(({ milestone, phases }) => ({ milestone, phases: phases.filter(keep) }))
    .filter(({ phases }) => phases.length > 0);
}
