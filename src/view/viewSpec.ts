import type { Day } from '../base/day';
import type { DayRange } from '../base/dayRange';
import type { FundingStatus } from '../model/fundingStatus';
import type { Precision } from '../model/indicativeDate';
import type { Annotation } from './annotation';
import type { HouseStyle, ThemeChoice } from './houseStyle';

/** What makes lanes: a field of the milestones, the file they stand in, or any column of the table by its name. */
export type GroupKey = 'agency' | 'area' | 'phase' | 'funding' | 'year' | 'file' | 'none' | `column:${string}`;

/** What the marks can be coloured by besides a column. Anything but the funding status is shown in its own words. */
export const COLOUR_FIELDS = ['funding', 'none', 'agency', 'area', 'phase'] as const;
export type ColourBy = (typeof COLOUR_FIELDS)[number] | `column:${string}`;

/** How lanes of every level are ordered: as the plan orders them, by first date, by name, by number of milestones. */
export const LANE_ORDERS = ['plan', 'date', 'name', 'count'] as const;
export type LaneOrder = (typeof LANE_ORDERS)[number];

/** Where a milestone of several leads stands: in the lane of each, or once, in the first (U7). */
export const SHARED_WAYS = ['each', 'first'] as const;

/** Some values of one column of the table; an empty one stands for blank cells. */
export interface ColumnValues {
  readonly column: string;
  readonly values: readonly string[];
}

/** Where a date leaves its phase: at a day or longer, going on without one, or waiting for one (CONVENTIONS D11, D12). */
export const DATE_STATES = ['dated', 'ongoing', 'undated'] as const;
export type DateState = (typeof DATE_STATES)[number];

/** Whether findings about a milestone wait to be looked at. */
export const CHECK_STATES = ['to-check', 'clear'] as const;
export type CheckState = (typeof CHECK_STATES)[number];

/** Which milestones are meant: those that pass every part. An empty list asks nothing; an empty name means "none named". */
export interface Filter {
  readonly agencies: readonly string[];
  readonly areas: readonly string[];
  /** Names of phases. */
  readonly phases: readonly string[];
  readonly statuses: readonly FundingStatus[];
  readonly dated: readonly DateState[];
  readonly precisions: readonly Precision[];
  readonly checks: readonly CheckState[];
  readonly columns: readonly ColumnValues[];
  /** Words as typed: each must stand somewhere in title, leads, area, phases, notes, dates or funding (`askedWords`). */
  readonly text: string;
}

/** Where labels stand: beside their marks, inside bars with room for them, or in a numbered key under each lane. */
export const LABEL_WAYS = ['beside', 'inside', 'key'] as const;
export type LabelWay = (typeof LABEL_WAYS)[number];

export const CALENDARS = ['calendar', 'financial', 'both'] as const;

export const AXIS_BREAKS = ['none', 'auto'] as const;

/** Every viewing choice, as plain, complete JSON. There are no optional parts: a spec is parsed once, at the edge. */
export interface ViewSpec {
  readonly version: 1;
  readonly lanes: GroupKey;
  /** `'none'`: no sub-lanes. */
  readonly subLanes: GroupKey;
  /** `'none'`: no third level. */
  readonly subSubLanes: GroupKey;
  readonly laneOrder: LaneOrder;
  /** What is shown; the rest is left out of the picture. */
  readonly filter: Filter;
  /** What stands out; the rest is drawn paler. Nothing asked: all is drawn alike. */
  readonly highlight: Filter;
  readonly colourBy: ColourBy;
  readonly theme: ThemeChoice;
  /** `undefined`: the looks Milepost comes with. */
  readonly houseStyle: HouseStyle | undefined;
  /** `'each'`: a milestone with several leads stands in each of their lanes; `'first'`: once, in the first. Totals count it once either way (U7). */
  readonly shared: (typeof SHARED_WAYS)[number];
  /** Counts by status beside the name of each outermost lane. */
  readonly laneSummaries: boolean;
  /** Keys of the lanes that are drawn as one strip; keys of lanes that are not there say nothing. */
  readonly folded: readonly string[];
  /** Lanes that the plan has, or could have, and in which nothing is shown. */
  readonly emptyLanes: boolean;
  readonly labels: LabelWay;
  /** Stretch of time shown; `undefined`: all of it. */
  readonly window: DayRange | undefined;
  /** Which years the axis names: from January, from July (CONVENTIONS D9), or both, the calendar ones with grid lines. */
  readonly calendar: (typeof CALENDARS)[number];
  /** `'auto'`: a long stretch in which nothing begins or ends is left out and drawn as a break. */
  readonly axisBreaks: (typeof AXIS_BREAKS)[number];
  /** Weekends and public holidays shaded, where the axis names days or weeks. */
  readonly shadeDays: boolean;
  /** Lines and bands added by hand, in the order added. */
  readonly annotations: readonly Annotation[];
}

/** The words and days around the figure that the table does not hold. */
export interface FigureText {
  readonly title: string;
  /** Security or handling marking, in the case typed; empty: none (CONVENTIONS E5: never invented). */
  readonly marking: string;
  /** Words of a stamp over the figure, such as "DRAFT – not government policy"; empty: no stamp (CONVENTIONS E5). */
  readonly draft: string;
  /** The title is drawn in the figure. Off: the paper's own caption stands in its place (CONVENTIONS E6). */
  readonly captioned: boolean;
  /** "Source: …" line; empty: none. */
  readonly source: string;
  /** The day the picture stands for; drawn as a line when set (CONVENTIONS D17). */
  readonly asAt: Day | undefined;
  /** The figure in a sentence or two for those who can not see it; empty: as generated. */
  readonly altText: string;
  /** Everything the figure shows, in words; empty: as generated. */
  readonly longDescription: string;
}

/** No words and no day: what a plan has that comes without any. */
export const NO_TEXT: FigureText = {
  title: '',
  marking: '',
  source: '',
  asAt: undefined,
  draft: '',
  captioned: true,
  altText: '',
  longDescription: '',
};

export const NO_FILTER: Filter = {
  agencies: [],
  areas: [],
  phases: [],
  statuses: [],
  dated: [],
  precisions: [],
  checks: [],
  columns: [],
  text: '',
};
