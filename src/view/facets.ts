import type { DayRange } from '../base/dayRange';
import type { Milestone, Phase } from '../model/milestone';
import { orderOfValues } from './facetWords';
import {
  askedIn,
  chosenIn,
  isPhaseFacet,
  keysOf,
  milestoneKeys,
  phaseKey,
  type Facet,
  type PhaseFacet,
} from './facetKeys';
import { filterTests, inWindow, type FilterContext, type FilterTests } from './filterMilestones';
import type { Filter } from './viewSpec';

/** A value to choose, and how many milestones would be shown if it alone were chosen of its list. */
export interface FacetChoice {
  /** As first written in the plan; empty for blank cells. */
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** What the choices of a list are counted under: all that is asked for besides that list itself. */
export interface AskedOfFacets {
  readonly filter: Filter;
  readonly window: DayRange | undefined;
  /** What is shown at all, when `filter` chooses only what stands out. */
  readonly within: Filter | undefined;
}

/** The one test that something failed, if it failed one; `'out'` when it failed more, or one that no list can lift. */
type Failed = Facet | 'out' | undefined;

/**
 * The values of these lists among the milestones of a plan, each with its count, in one walk. All values of the plan are
 * there, also those with nothing left, in their own order or the plan's; blank cells last. Chosen ones the plan does not
 * have (any more) come at the end.
 */
export function countFacets(
  facets: readonly Facet[],
  asked: AskedOfFacets,
  context: FilterContext,
): ReadonlyMap<Facet, readonly FacetChoice[]> {
  const tests = filterTests(asked.filter, context);
  const fixed = fixedTests(asked, context);
  const tallies = new Map(facets.map((facet) => [facet, new Tally()]));
  for (const milestone of context.milestones) {
    const whole = failedWhole(milestone, tests, fixed);
    const phases = milestone.phases.map((phase) => failedPhase(phase, tests, fixed));
    const hasShown = phases.includes(undefined);
    for (const [facet, tally] of tallies) {
      if (isPhaseFacet(facet)) tallyPhases(tally, facet, milestone, whole, phases);
      else {
        const counts = hasShown && (whole === undefined || whole === facet);
        for (const [key, words] of milestoneKeys(facet, milestone, context.isToCheck)) tally.see(key, words, counts);
      }
    }
  }
  return new Map([...tallies].map(([facet, tally]) => [facet, tally.choices(facet, asked.filter)]));
}

/** A milestone counts once for a value, however many of its phases have it. */
function tallyPhases(
  tally: Tally,
  facet: PhaseFacet,
  milestone: Milestone,
  whole: Failed,
  phases: readonly Failed[],
): void {
  const counted = new Set<string>();
  for (const [index, phase] of milestone.phases.entries()) {
    const key = phaseKey(facet, phase);
    const failed = phases[index];
    const counts = whole === undefined && (failed === undefined || failed === facet) && !counted.has(key);
    if (counts) counted.add(key);
    tally.see(key, facet === 'phases' ? (phase.label ?? '') : key, counts);
  }
}

/** What holds whatever is chosen from the lists: the stretch of time, and what is shown at all. */
function fixedTests({ window, within }: AskedOfFacets, context: FilterContext): FilterTests {
  const shown = within === undefined ? { milestone: [], phase: [] } : filterTests(within, context);
  return { milestone: shown.milestone, phase: [...shown.phase, ...(window === undefined ? [] : [inWindow(window)])] };
}

function failedWhole(milestone: Milestone, tests: FilterTests, fixed: FilterTests): Failed {
  if (!fixed.milestone.every(({ passes }) => passes(milestone))) return 'out';
  let failed: Failed;
  for (const { facet, passes } of tests.milestone) {
    if (passes(milestone)) continue;
    if (failed !== undefined || facet === undefined) return 'out';
    failed = facet;
  }
  return failed;
}

function failedPhase(phase: Phase, tests: FilterTests, fixed: FilterTests): Failed {
  if (!fixed.phase.every(({ passes }) => passes(phase))) return 'out';
  let failed: Failed;
  for (const { facet, passes } of tests.phase) {
    if (passes(phase)) continue;
    if (failed !== undefined || facet === undefined) return 'out';
    failed = facet;
  }
  return failed;
}

/** How many milestones there are of each value of one list. */
class Tally {
  readonly #values = new Map<string, { readonly value: string; count: number }>();

  /** A milestone has this value; it is counted unless something else leaves it out. */
  see(key: string, words: string, counts: boolean): void {
    const known = this.#values.get(key);
    if (known === undefined) this.#values.set(key, { value: key === '' ? '' : words, count: Number(counts) });
    else if (counts) known.count += 1;
  }

  choices(facet: Facet, filter: Filter): readonly FacetChoice[] {
    const asked = askedIn(filter, facet);
    const order = orderOfValues(facet);
    const found = [...this.#values].map(([key, each]): FacetChoice => ({ ...each, chosen: asked?.has(key) ?? false }));
    const rank = ({ value }: FacetChoice): number =>
      order === undefined ? Number(value === '') : order.indexOf(value);
    const gone = chosenIn(filter, facet).filter((value) =>
      [...keysOf(facet, [value])].every((key) => !this.#values.has(key)),
    );
    return [...found.sort((a, b) => rank(a) - rank(b)), ...gone.map((value) => ({ value, count: 0, chosen: true }))];
  }
}
