import { foldText } from '../base/fold';
import type { LaneView } from '../view/timelineView';
import { LABEL_WAYS, LANE_ORDERS, SHARED_WAYS, type ViewSpec } from '../view/viewSpec';
import { CliError } from './cliError';

/** What was said about lanes and the labels in them, as typed. */
export interface LaneArguments {
  readonly order: string | undefined;
  readonly shared: string | undefined;
  readonly labels: string | undefined;
  readonly summaries: boolean | undefined;
  readonly empty: boolean | undefined;
  /** Names of lanes, or "all". */
  readonly fold: readonly string[];
}

/** The choices that were made about lanes; which of them are folded is known once they are made. */
export function laneChoices({ order, shared, labels, summaries, empty }: LaneArguments): Partial<ViewSpec> {
  return {
    ...(order === undefined ? {} : { laneOrder: oneOf(LANE_ORDERS, '--lane-order', order) }),
    ...(shared === undefined ? {} : { shared: oneOf(SHARED_WAYS, '--shared', shared) }),
    ...(labels === undefined ? {} : { labels: oneOf(LABEL_WAYS, '--labels', labels) }),
    ...(summaries === undefined ? {} : { laneSummaries: summaries }),
    ...(empty === undefined ? {} : { emptyLanes: empty }),
  };
}

/** The keys of the lanes named, on any level; "all" for the outermost ones. */
export function foldedKeys(names: readonly string[], lanes: readonly LaneView[]): readonly string[] {
  const every = everyLane(lanes);
  return names.flatMap((name) => {
    const named = every.filter((lane) => foldText(lane.name) === foldText(name));
    if (named.length > 0) return named.map(({ key }) => key);
    if (name.trim().toLowerCase() === 'all') return lanes.map(({ key }) => key);
    const known = [...new Set(every.map((lane) => `"${lane.name}"`))].join(', ');
    throw new CliError(`There is no lane "${name}" to fold; there are ${known}, or all.`);
  });
}

function everyLane(lanes: readonly LaneView[]): readonly LaneView[] {
  return lanes.flatMap((lane) => [lane, ...everyLane(lane.subLanes)]);
}

function oneOf<T extends string>(known: readonly T[], option: string, text: string): T {
  const found = known.find((each) => each === text.trim().toLowerCase());
  if (found !== undefined) return found;
  throw new CliError(`${option} does not know "${text}"; it can be ${known.join(', ')}.`);
}
