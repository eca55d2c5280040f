import { addDays, addMonths, type Day } from '../base/day';
import type { FundingStatus } from '../model/fundingStatus';
import { formatDay } from '../model/dates/formatDate';
import { buildView } from '../view/buildView';
import { hasFunding } from '../view/groupPresence';
import type { TimelineView } from '../view/timelineView';
import type { GroupKey, ViewSpec } from '../view/viewSpec';
import type { DeckContent } from './deckContent';
import { countItems } from '../layout/countItems';
import { MOST_ROWS, TYPE_SIZES, type Deck, type DeckPart, type NamedLane, type Step } from './step';

/** What a generated deck goes by. */
export interface DeckWish {
  readonly by: DeckPart;
  /** The day the presentation looks ahead from: the "as at" day or, without one, today. */
  readonly from: Day;
}

/** What has no money, or not all of it: the gaps. */
const GAPS: readonly FundingStatus[] = ['partial', 'unfunded'];

/** Months that "what comes next" looks ahead. */
const AHEAD = 12;

/**
 * A presentation of what is shown of a plan: overview, a step for each part, the gaps, what comes next. Steps without
 * anything in them are left out: no gaps in a plan where all is funded, nothing next in one that is over, no parts where
 * the overview shows everything.
 */
export function generateDeck(content: DeckContent, { by, from }: DeckWish): Deck {
  const spec = plainSpec(content.spec);
  const steps = [
    overview(spec, content),
    ...parts(spec, by, content),
    ...gaps(spec, content),
    ...next(spec, from, content),
  ];
  return { by, typeSize: TYPE_SIZES.usual, ground: 'light', steps };
}

/**
 * The viewing choices of a presentation: those of the view, but one level of lanes, labels beside their marks and nothing
 * folded or put beside names. The house style stays with the plan: it is no part of what is looked at.
 */
function plainSpec({ houseStyle: _, theme: __, ...spec }: ViewSpec): Omit<ViewSpec, 'houseStyle' | 'theme'> {
  return { ...spec, subSubLanes: 'none', labels: 'beside', laneSummaries: false, folded: [], emptyLanes: false };
}

type SlideSpec = ReturnType<typeof plainSpec>;

/** The plan on one slide: in full when that is what one can hold, else each lane as a strip. */
function overview(spec: SlideSpec, content: DeckContent): Step {
  const view = viewOf(spec, content);
  const strips = countItems(view.lanes) > MOST_ROWS;
  const title = content.text.title.trim() || 'Overview';
  return newStep('overview', 'overview', title, { ...spec, ...(strips ? { subLanes: 'none' } : {}) }, { strips });
}

function parts(spec: SlideSpec, by: DeckPart, content: DeckContent): readonly Step[] {
  const ownSpec = { ...spec, ...levelsOf(spec, by) };
  const { lanes } = viewOf(ownSpec, content);
  if (lanes.length > 1) {
    return lanes.map(({ key, name }) => newStep(`part:${by}:${key}`, 'part', name, ownSpec, { lane: { key, name } }));
  }
  const few = countItems(lanes) <= MOST_ROWS;
  return few ? [] : [newStep('part:all', 'part', 'All milestones', { ...spec, subLanes: 'none' }, {})];
}

/** What the steps go by, and the lanes inside each of them. */
function levelsOf({ lanes, subLanes }: SlideSpec, by: DeckPart): Pick<ViewSpec, 'lanes' | 'subLanes'> {
  if (by === 'lane') return { lanes, subLanes };
  const inside: GroupKey = lanes === by ? subLanes : lanes;
  return { lanes: by, subLanes: inside };
}

function gaps(spec: SlideSpec, content: DeckContent): readonly Step[] {
  if (!hasFunding(content.plan)) return [];
  const asked = spec.filter.statuses;
  const statuses = asked.length === 0 ? GAPS : GAPS.filter((status) => asked.includes(status));
  if (statuses.length === 0) return [];
  const ownSpec: SlideSpec = { ...spec, subLanes: 'none', filter: { ...spec.filter, statuses } };
  if (viewOf(ownSpec, content).lanes.length === 0) return [];
  return [newStep('gaps', 'gaps', 'The gaps: not funded or partly funded', ownSpec, {})];
}

function next(spec: SlideSpec, from: Day, content: DeckContent): readonly Step[] {
  const window = { first: from, last: addDays(addMonths(from, AHEAD), -1) };
  const ownSpec: SlideSpec = { ...spec, subLanes: 'none', window, filter: { ...spec.filter, dated: ['dated'] } };
  if (viewOf(ownSpec, content).lanes.length === 0) return [];
  return [newStep('next', 'next', `What comes next: 12 months from ${formatDay(from)}`, ownSpec, {})];
}

function viewOf(spec: SlideSpec, { plan, spec: whole, text, isToCheck }: DeckContent): TimelineView {
  return buildView(plan, { ...whole, ...spec }, text, isToCheck);
}

function newStep(
  id: string,
  kind: Step['kind'],
  title: string,
  spec: SlideSpec,
  { lane, strips = false }: { readonly lane?: NamedLane; readonly strips?: boolean },
): Step {
  return {
    id,
    kind,
    title,
    retitled: false,
    notes: '',
    spec,
    lane,
    strips,
    days: undefined,
    highlighted: [],
    spotlight: undefined,
    hidden: false,
  };
}
