import type { Milestone } from '../model/milestone';
import { isPhaseFacet, milestoneKeys, phaseKey, type Facet } from './facetKeys';
import type { FilterContext } from './filterMilestones';
import type { InSteps } from './inSteps';

/** The values that the rows of a plan have of one facet, as numbers: a hundred thousand rows are counted at a glance. */
export interface FacetIndex {
  /** By number: under which key the spellings of a value meet, and how it was first written. */
  readonly keys: readonly string[];
  readonly words: readonly string[];
  /** Numbers of the values of row `i`: those at `starts[i]` and after, before `starts[i + 1]`. */
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** Rows looked at before the page may do something else. */
const STEP = 500;

const kept = new WeakMap<readonly Milestone[], Map<Facet, FacetIndex>>();

/** The index of a facet: a row for each milestone or, for what phases are chosen by, one for each phase in order. */
export function* facetIndex(facet: Facet, context: FilterContext): InSteps<FacetIndex> {
  // Findings can be accepted while the plan stays as it is.
  if (facet === 'checks') return yield* buildIndex(facet, context);
  const known = kept.get(context.milestones) ?? new Map<Facet, FacetIndex>();
  kept.set(context.milestones, known);
  const index = known.get(facet) ?? (yield* buildIndex(facet, context));
  known.set(facet, index);
  return index;
}

function* buildIndex(facet: Facet, { milestones, isToCheck }: FilterContext): InSteps<FacetIndex> {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const starts: number[] = [0];
  const values: number[] = [];
  const note = (key: string, written: string): void => {
    const number = numbers.get(key) ?? numbers.size;
    if (number === words.length) {
      numbers.set(key, number);
      words.push(key === '' ? '' : written);
    }
    values.push(number);
  };
  for (const [at, milestone] of milestones.entries()) {
    if (at % STEP === STEP - 1) yield;
    if (isPhaseFacet(facet)) {
      for (const phase of milestone.phases) {
        const key = phaseKey(facet, phase);
        note(key, facet === 'phases' ? (phase.label ?? '') : key);
        starts.push(values.length);
      }
    } else {
      for (const [key, written] of milestoneKeys(facet, milestone, isToCheck)) note(key, written);
      starts.push(values.length);
    }
  }
  return { keys: [...numbers.keys()], words, starts: Uint32Array.from(starts), values: Uint32Array.from(values) };
}
