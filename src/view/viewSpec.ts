import type { Day } from '../base/day';
import type { DayRange } from '../base/dayRange';
import type { FundingStatus } from '../model/fundingStatus';

/** What makes lanes: a field of the milestones, the file they stand in, or any column of the table by its name. */
export type GroupKey = 'agency' | 'area' | 'phase' | 'funding' | 'year' | 'file' | 'none' | `column:${string}`;

/** How lanes are ordered: as the plan orders them, by first date, by name, by number of milestones. */
export type LaneOrder = 'plan' | 'date' | 'name' | 'count';

/** What is left out of the picture; an empty list leaves out nothing. */
export interface Filter {
  readonly agencies: readonly string[];
  readonly areas: readonly string[];
  readonly statuses: readonly FundingStatus[];
  /** Folded free text that title, leads, area, notes or dates must contain. */
  readonly text: string;
}

/** Every viewing choice, as plain, complete JSON. There are no optional parts: a spec is parsed once, at the edge. */
export interface ViewSpec {
  readonly version: 1;
  readonly lanes: GroupKey;
  /** `'none'`: no sub-lanes. */
  readonly subLanes: GroupKey;
  readonly laneOrder: LaneOrder;
  readonly filter: Filter;
  /** `'each'`: a milestone with several leads stands in each of their lanes; `'first'`: once, in the first. Totals count it once either way (U7). */
  readonly shared: 'each' | 'first';
  /** Stretch of time shown; `undefined`: all of it. */
  readonly window: DayRange | undefined;
}

/** The words and days around the figure that the table does not hold. */
export interface FigureText {
  readonly title: string;
  /** Security or handling marking, in the case typed; empty: none (CONVENTIONS E5: never invented). */
  readonly marking: string;
  /** "Source: …" line; empty: none. */
  readonly source: string;
  /** The day the picture stands for; drawn as a line when set (CONVENTIONS D17). */
  readonly asAt: Day | undefined;
}

export const NO_FILTER: Filter = { agencies: [], areas: [], statuses: [], text: '' };
