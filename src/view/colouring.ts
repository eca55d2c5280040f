import { keepAnswers, keepAnswersBy } from '../base/keepAnswers';
import { FUNDING_LABEL, FUNDING_STATUSES, type FundingStatus } from '../model/fundingStatus';
import type { Milestone, Phase, Plan } from '../model/milestone';
import { colourNamed } from './colourNamed';
import { hasFunding } from './groupPresence';
import { laneCatalogue } from './laneCatalogue';
import { UNNAMED_KEY } from './laneKey';
import { columnOf, laneMemberships, type LaneMembership } from './laneMemberships';
import { wholeMilestone, type ShownMilestone } from './shownMilestone';
import type { ColourBy } from './viewSpec';

/** The looks for values that are no funding status, in the order they are given out; told apart without colour too. */
export const VALUE_LOOKS = ['solid', 'upright', 'pale', 'hollow', 'crossed', 'dotted', 'slanted', 'striped'] as const;
export type ValueLook = (typeof VALUE_LOOKS)[number];

/** How a mark is painted: by its status or its value, as one of many values, as a blank cell, or as all others are. */
export type CategoryLook = FundingStatus | ValueLook | 'rest' | 'blank' | 'neutral';

/** What the legend has an entry for. */
export interface Category {
  /** Unique in its colouring; folded for values. */
  readonly key: string;
  /** As written in the plan, in its commonest spelling. */
  readonly label: string;
  readonly look: CategoryLook;
}

/** How the marks of a plan are coloured. Made from all of the plan: a filter changes nobody's colour. */
export interface Colouring {
  /** `'none'` also for a plan that says nothing about what was asked for. */
  readonly by: ColourBy;
  /** "RAG": what the values are values of; empty for funding, whose words explain themselves. */
  readonly title: string;
  /** In the order of the legend. */
  readonly categories: readonly Category[];
  /** Values that share one look, as written, in the plan's order. */
  readonly sharing: readonly string[];
}

const TITLES: Readonly<Partial<Record<ColourBy, string>>> = { agency: 'Agency', area: 'Area', phase: 'Phase' };
const NOUNS: Readonly<Partial<Record<ColourBy, string>>> = { agency: 'agencies', area: 'areas', phase: 'phases' };

/** A milestone of several leads has no one colour of theirs. No folded name holds a line break. */
const SEVERAL = '\nseveral';
const REST = '\nrest';

const NEUTRAL: Category = { key: '', label: '', look: 'neutral' };
const UNCOLOURED: Colouring = { by: 'none', title: '', categories: [], sharing: [] };
const BY_FUNDING: Colouring = {
  by: 'funding',
  title: '',
  categories: FUNDING_STATUSES.map((status) => ({ key: status, label: FUNDING_LABEL[status], look: status })),
  sharing: [],
};

/** The categories of a plan, in order of first appearance, blank cells last (never read as funding statuses). */
export const buildColouring: (plan: Plan, by: ColourBy) => Colouring = keepAnswersBy(makeColouring);

function makeColouring(plan: Plan, by: ColourBy): Colouring {
  if (by === 'none') return UNCOLOURED;
  if (by === 'funding') return hasFunding(plan) ? BY_FUNDING : UNCOLOURED;
  const counts = new Map<string, number>();
  for (const milestone of plan.milestones) {
    for (const { lane, phases } of valuesOf(wholeMilestone(milestone), by)) {
      counts.set(lane.key, (counts.get(lane.key) ?? 0) + phases.length);
    }
  }
  const named = [...laneCatalogue(plan.milestones, by).values()].filter(({ key }) => counts.has(key));
  const blank = named.filter(({ unnamed }) => unnamed);
  const values = named.filter(({ unnamed }) => !unnamed).map(({ key, name }) => ({ key, label: name }));
  if (values.length === 0 && !counts.has(SEVERAL)) return UNCOLOURED;
  if (counts.has(SEVERAL)) values.push({ key: SEVERAL, label: 'Several agencies' });
  const own = mostFrequent(values, counts);
  const sharing = values.filter((value) => !own.includes(value)).map(({ label }) => label);
  const looks = looksOf(own);
  const rest = `Other ${NOUNS[by] ?? 'values'} (${String(sharing.length)})`;
  return {
    by,
    title: columnOf(by) ?? TITLES[by] ?? '',
    categories: [
      ...own.map((value, index): Category => ({ ...value, look: looks[index] ?? 'rest' })),
      ...(sharing.length > 0 ? [{ key: REST, label: rest, look: 'rest' } as const] : []),
      ...blank.map(({ name }): Category => ({ key: UNNAMED_KEY, label: name, look: 'blank' })),
    ],
    sharing,
  };
}

/** The category of a phase. */
export function categoryOf(colouring: Colouring, milestone: Milestone, phase: Phase): Category {
  const { by } = colouring;
  if (by === 'none') return NEUTRAL;
  const categories = categoriesByKey(colouring);
  const key = by === 'funding' ? phase.funding.status : valuesOf({ milestone, phases: [phase] }, by)[0]?.lane.key;
  return categories.get(key ?? '') ?? categories.get(REST) ?? NEUTRAL;
}

const categoriesByKey = keepAnswers(
  ({ categories }: Colouring): ReadonlyMap<string, Category> => new Map(categories.map((each) => [each.key, each])),
);

/** The value of a phase in words, as the legend has it or, where values share a look, as its own cell does. */
export function valueWords(colouring: Colouring, milestone: Milestone, phase: Phase): string {
  const category = categoryOf(colouring, milestone, phase);
  if (category.key !== REST || colouring.by === 'funding' || colouring.by === 'none') return category.label;
  return valuesOf({ milestone, phases: [phase] }, colouring.by)[0]?.lane.name ?? category.label;
}

/** The words of a value that its look does not tell, because others have the same; `undefined` when it tells all. */
export function untoldValue(colouring: Colouring, milestone: Milestone, phase: Phase): string | undefined {
  const { look } = categoryOf(colouring, milestone, phase);
  if (look === 'other') return phase.funding.text;
  return look === 'rest' ? valueWords(colouring, milestone, phase) : undefined;
}

/** Each value of a milestone with the phases that have it; every phase has exactly one. */
function valuesOf(shown: ShownMilestone, by: Exclude<ColourBy, 'funding' | 'none'>): readonly LaneMembership[] {
  const all = laneMemberships(shown, by);
  const [first] = all;
  if (by !== 'agency' || all.length < 2 || first === undefined) return all;
  return [{ lane: { ...first.lane, key: SEVERAL, name: 'Several agencies' }, phases: shown.phases }];
}

/** All when there are looks enough; else the most frequent but one, so that the others can share the last place. */
function mostFrequent<T extends { readonly key: string }>(
  values: readonly T[],
  counts: ReadonlyMap<string, number>,
): readonly T[] {
  if (values.length <= VALUE_LOOKS.length) return values;
  const countOf = ({ key }: T): number => counts.get(key) ?? 0;
  const chosen = new Set([...values].sort((a, b) => countOf(b) - countOf(a)).slice(0, VALUE_LOOKS.length - 1));
  return values.filter((value) => chosen.has(value));
}

/** A value that is the name of a colour gets the look nearest to it: nobody has to read red for green. */
function looksOf(values: readonly { readonly label: string }[]): readonly ValueLook[] {
  const named = new Map<ValueLook, number>();
  for (const [index, { label }] of values.entries()) {
    const look = colourNamed(label);
    if (look !== undefined && !named.has(look)) named.set(look, index);
  }
  const free = VALUE_LOOKS.filter((look) => !named.has(look));
  const taken = new Map([...named].map(([look, index]) => [index, look]));
  return values.map((_, index) => taken.get(index) ?? free.shift() ?? 'striped');
}
