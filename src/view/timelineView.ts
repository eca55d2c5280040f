import type { DayRange } from '../base/dayRange';
import type { Milestone, Phase } from '../model/milestone';
import type { Footnote } from '../csv/rawTable';
import type { AxisView } from './axisView';
import type { Colouring } from './colouring';
import type { CategoryCount } from './countCategories';
import type { Highlight } from './highlight';
import type { HouseStyle, ThemeChoice } from './houseStyle';
import type { FigureText, LabelWay } from './viewSpec';

/** A milestone as it stands in one lane: all its phases, or those that belong to this lane. */
export interface LaneItem {
  readonly milestone: Milestone;
  readonly phases: readonly Phase[];
  /** The other lanes this milestone stands in too ("with DIA"); empty unless it has several leads. */
  readonly alsoIn: readonly string[];
  /** True when it stands in the lanes of several leads of this view, not only names them. */
  readonly joint: boolean;
}

/** What a lane holds, the lanes inside it included; a milestone counts once. */
export interface LaneCounts {
  readonly milestones: number;
  /** Milestones without any place on the axis. */
  readonly undated: number;
  /** Phases by what the marks are coloured by. */
  readonly categories: readonly CategoryCount[];
}

/**
 * Why a lane that was asked for is empty: the plan has nothing there; what it has is filtered out; or its milestones
 * stand in the lanes of their first leads.
 */
export type WhyEmpty = 'none' | 'filtered' | 'shared';

/** A horizontal band, and the bands inside it. Items stand only in lanes without sub-lanes; a folded lane has none. */
export interface LaneView {
  /** Unique within the view: the folded names on the way down, joined with `/`. */
  readonly key: string;
  /** As written in the plan; "No agency named" and the like when the cells are blank. */
  readonly name: string;
  /** True when the name stands in for blank cells. */
  readonly unnamed: boolean;
  readonly items: readonly LaneItem[];
  readonly subLanes: readonly LaneView[];
  readonly counts: LaneCounts;
  /** Drawn as one strip: its items without their labels. */
  readonly folded: boolean;
  /** `undefined` for a lane with items. */
  readonly empty: WhyEmpty | undefined;
}

/** `rows = placed + undated + filtered + skipped` always holds. */
export interface Reckoning {
  readonly rows: number;
  readonly placed: number;
  readonly undated: number;
  readonly filtered: number;
  readonly skipped: number;
}

/** What is shown, in order, without a single coordinate. */
export interface TimelineView {
  readonly text: FigureText;
  readonly lanes: readonly LaneView[];
  readonly colour: Colouring;
  /** Statuses or values that occur, in the order of the colouring. */
  readonly legend: readonly CategoryCount[];
  readonly highlight: Highlight | undefined;
  readonly theme: ThemeChoice;
  readonly houseStyle: HouseStyle | undefined;
  /** All notes of the plan in file order, each once, whether a shown cell points to them or not. */
  readonly footnotes: readonly Footnote[];
  readonly reckoning: Reckoning;
  /** Days that the axis covers: all dated phases shown, or the window asked for. `undefined`: nothing is dated. */
  readonly span: DayRange | undefined;
  readonly axis: AxisView;
  /** Heading of the place for undated milestones: "TBC" when the plan says so throughout, else "No date yet". */
  readonly undatedHeading: string;
  /** True when the plan says anything about funding, whatever the marks are coloured by. */
  readonly hasFunding: boolean;
  readonly labels: LabelWay;
  /** Counts beside the names of the outermost lanes. */
  readonly laneSummaries: boolean;
}
