import type { DayRange } from '../base/dayRange';
import type { Phase } from '../model/milestone';
import { findAskedWords, hasAskedWords } from './askedWords';
import { facetIndex, type FacetIndex } from './facetIndex';
import { askedIn, chosenIn, facetsOf, isPhaseFacet, keysOf, type Facet } from './facetKeys';
import { orderOfValues } from './facetWords';
import { inWindow, type FilterContext } from './filterMilestones';
import type { InSteps } from './inSteps';
import { searchableText } from './searchableText';
import type { Filter } from './viewSpec';

/** A value to choose, and how many milestones would be shown if it alone were chosen of its list. */
export interface FacetChoice {
  /** As first written in the plan; empty for blank cells. */
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The lists of choices that were counted. */
export type FacetChoices = ReadonlyMap<Facet, readonly FacetChoice[]>;

/** What the choices of a list are counted under: all that is asked for besides that list itself. */
export interface AskedOfFacets {
  readonly filter: Filter;
  readonly window: DayRange | undefined;
  /** What is shown at all, when `filter` chooses only what stands out. */
  readonly within: Filter | undefined;
}

/** One part of a filter, asked of a row by its number; `facet` is `undefined` for what no list of choices can lift. */
interface RowTest {
  readonly facet: Facet | undefined;
  readonly passes: (row: number) => boolean;
}

interface RowTests {
  readonly milestone: readonly RowTest[];
  readonly phase: readonly RowTest[];
}

/** The one facet that a row failed; `'out'` when it failed more than one, or what can not be lifted. */
type Failed = Facet | 'out' | undefined;

/** Milestones counted before the page may do something else. */
const STEP = 1000;

/**
 * The values of these facets among the milestones of a plan, each with its count, in one walk. All values of the plan are
 * there, also those with nothing left, in their own order or the plan's; blank cells last. Chosen ones the plan does not
 * have (any more) come at the end.
 */
export function* countFacets(
  facets: readonly Facet[],
  asked: AskedOfFacets,
  context: FilterContext,
): InSteps<FacetChoices> {
  const tests = yield* rowTests(asked, context);
  const tallies: Tally[] = [];
  for (const facet of facets) tallies.push(new Tally(facet, yield* facetIndex(facet, context)));
  let firstPhase = 0;
  for (const [row, { phases }] of context.milestones.entries()) {
    if (row % STEP === STEP - 1) yield;
    const whole = failedBy(tests.milestone, row);
    if (whole !== 'out') {
      const parts = phases.map((_, index) => failedBy(tests.phase, firstPhase + index));
      const hasShown = parts.includes(undefined);
      for (const tally of tallies) {
        if (!isPhaseFacet(tally.facet)) {
          if (hasShown && (whole === undefined || whole === tally.facet)) tally.count(row, row);
        } else if (whole === undefined) {
          for (const [index, failed] of parts.entries()) {
            if (failed === undefined || failed === tally.facet) tally.count(firstPhase + index, row);
          }
        }
      }
    }
    firstPhase += phases.length;
  }
  return new Map(tallies.map((tally) => [tally.facet, tally.choices(asked.filter)]));
}

function failedBy(tests: readonly RowTest[], row: number): Failed {
  let failed: Failed;
  for (const { facet, passes } of tests) {
    if (passes(row)) continue;
    if (failed !== undefined || facet === undefined) return 'out';
    failed = facet;
  }
  return failed;
}

/** Everything that is asked for, in the form that is quick to ask of many rows. */
function* rowTests({ filter, window, within }: AskedOfFacets, context: FilterContext): InSteps<RowTests> {
  const milestone: RowTest[] = [];
  const phase: RowTest[] = [];
  for (const [asked, lifts] of [[within, false] as const, [filter, true] as const]) {
    if (asked === undefined) continue;
    if (asked.text.trim() !== '') milestone.push(yield* wordsTest(asked.text, context));
    for (const facet of facetsOf(asked)) {
      const test = facetTest(yield* facetIndex(facet, context), askedIn(asked, facet));
      (isPhaseFacet(facet) ? phase : milestone).push({ facet: lifts ? facet : undefined, passes: test });
    }
  }
  if (window !== undefined) {
    const phases: readonly Phase[] = context.milestones.flatMap((each) => each.phases);
    const { passes } = inWindow(window);
    phase.push({ facet: undefined, passes: (row) => phases[row] !== undefined && passes(phases[row]) });
  }
  return { milestone, phase };
}

function* wordsTest(text: string, { milestones }: FilterContext): InSteps<RowTest> {
  const asked = yield* findAskedWords(text, milestones);
  return {
    facet: undefined,
    passes: (row) => {
      const milestone = milestones[row];
      return milestone !== undefined && hasAskedWords(searchableText(milestone), asked);
    },
  };
}

function facetTest({ keys, starts, values }: FacetIndex, asked: ReadonlySet<string> | undefined): RowTest['passes'] {
  const isAsked = Uint8Array.from(keys, (key) => Number(asked?.has(key) ?? true));
  return (row) => {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) if (isAsked[values[at] ?? 0] === 1) return true;
    return false;
  };
}

/** How many milestones there are of each value of one facet. */
class Tally {
  readonly #counts: Uint32Array;
  /** The milestone, from 1, that each value was last counted for: two phases with one value count once. */
  readonly #countedFor: Uint32Array;

  constructor(
    readonly facet: Facet,
    private readonly index: FacetIndex,
  ) {
    this.#counts = new Uint32Array(index.keys.length);
    this.#countedFor = new Uint32Array(index.keys.length);
  }

  count(row: number, milestone: number): void {
    const { starts, values } = this.index;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const value = values[at] ?? 0;
      if (this.#countedFor[value] === milestone + 1) continue;
      this.#countedFor[value] = milestone + 1;
      this.#counts[value] = (this.#counts[value] ?? 0) + 1;
    }
  }

  choices(filter: Filter): readonly FacetChoice[] {
    const { facet, index } = this;
    const asked = askedIn(filter, facet);
    const order = orderOfValues(facet);
    const found = index.keys.map((key, number): FacetChoice => {
      return { value: index.words[number] ?? '', count: this.#counts[number] ?? 0, chosen: asked?.has(key) ?? false };
    });
    const rank = ({ value }: FacetChoice): number =>
      order === undefined ? Number(value === '') : order.indexOf(value);
    const known = new Set(index.keys);
    const gone = chosenIn(filter, facet)
      .filter((value) => ![...keysOf(facet, [value])].some((key) => known.has(key)))
      .map((value) => ({ value, count: 0, chosen: true }));
    return [...found.sort((a, b) => rank(a) - rank(b)), ...gone];
  }
}
