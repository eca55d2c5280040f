import type { Day } from '../base/day';
import type { Point, Rect, Size } from '../base/geometry';
import type { MilestoneId, Phase } from '../model/milestone';
import type { CategoryLook } from '../view/colouring';
import type { Prominence } from '../view/highlight';
import type { LaneItem, LaneView, TimelineView } from '../view/timelineView';
import type { Theme } from '../theme/theme';
import type { LabelSide } from './labelObjective';
import type { Stretch } from './shadedDays';
import type { AxisBreak } from './timeScale';

/** What is drawn among words: linked rings for a milestone that stands in another lane too. */
export type TextSign = 'joint';

/** A stretch of text in one style; runs of a line follow each other. */
export interface TextRun {
  readonly text: string;
  readonly muted: boolean;
  /** Drawn in place of text, which is empty then. */
  readonly sign?: TextSign;
  /** Where it starts, from the left end of the line. */
  readonly dx: number;
  readonly width: number;
}

export interface TextLineLayout {
  readonly runs: readonly TextRun[];
  readonly width: number;
}

/** A block of text lines with its place: every line has its own baseline. */
export interface PlacedText {
  readonly box: Rect;
  readonly anchor: 'start' | 'end' | 'middle';
  readonly lines: readonly TextLineLayout[];
  /** Baseline of the first line, and the step to each next one. */
  readonly baseline: number;
  readonly pitch: number;
}

/** How a date is drawn (CONVENTIONS D13); `before` and `after` point out of the window. */
export type MarkShape =
  'bar' | 'glyph' | 'deadline' | 'open-end' | 'alternatives' | 'ongoing' | 'undated' | 'before' | 'after';

/** Horizontal geometry of one phase; its row gives the vertical. */
export interface PhaseMark {
  readonly phase: Phase;
  readonly shape: MarkShape;
  /** What the mark covers, glyph included. */
  readonly x: number;
  readonly width: number;
  /** Stretches stated: the whisker of a glyph, the places of alternatives; otherwise empty. */
  readonly stretches: readonly { readonly x: number; readonly width: number }[];
  /** "Phase 1" beside the mark. */
  readonly label: string | undefined;
  readonly labelWidth: number;
  readonly labelSide: 'left' | 'right';
  /** The phase label when there is no room for it beside the mark. */
  readonly unplacedLabel: string | undefined;
  /** Row inside the milestone: phases that would overlap stand one below the other. */
  readonly row: number;
}

export interface PlacedMark extends PhaseMark {
  /** Middle of the bar. */
  readonly y: number;
}

export interface Connector {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly kind: 'phases' | 'ongoing';
}

export interface PlacedItem {
  readonly item: LaneItem;
  readonly id: MilestoneId;
  readonly marks: readonly PlacedMark[];
  readonly connectors: readonly Connector[];
  readonly side: LabelSide;
  /** The words: on the side told or, of a milestone in the key, there. */
  readonly label: PlacedText;
  /** A line from the mark to a label that stands away from it; empty for all others. */
  readonly leader: readonly Point[];
  /** The number beside the mark and that before its words in the key of the lane. */
  readonly keyed: { readonly number: number; readonly beside: PlacedText; readonly entry: PlacedText } | undefined;
  readonly prominence: Prominence;
  /** Everything it occupies. */
  readonly box: Rect;
}

/** How many phases there are of each status or value: swatches with numbers beside them; words without a swatch. */
export interface PlacedCounts {
  readonly entries: readonly {
    readonly look: CategoryLook | undefined;
    readonly box: Rect;
    readonly text: PlacedText;
  }[];
  readonly bottom: number;
}

/** A mark without a label in the strip of a folded lane: one or several phases of one look on one stretch. */
export interface StripMark extends Rect {
  readonly look: CategoryLook;
}

/** What stands in the place of the milestones of a folded lane. */
export interface FoldedStrip {
  /** How much it holds, in words: swatches would look like marks. */
  readonly words: PlacedText;
  readonly marks: readonly StripMark[];
  /** How many are undated, in their column. */
  readonly undated: PlacedText | undefined;
  readonly bottom: number;
}

export interface LaneBand {
  readonly lane: LaneView;
  readonly depth: number;
  readonly box: Rect;
  /** The plan's own number of the lane when it stands apart from the name. */
  readonly number: PlacedText | undefined;
  readonly name: PlacedText;
  readonly summary: PlacedCounts | undefined;
  readonly strip: FoldedStrip | undefined;
  /** Why there is nothing, in an empty lane. */
  readonly empty: PlacedText | undefined;
  /** Placed only in bands without bands inside them. */
  readonly items: readonly PlacedItem[];
  readonly bands: readonly LaneBand[];
}

export interface Tick {
  readonly label: string;
  /** Line at the start of the period; the label stands in the middle of it or, for days and weeks, beside the line. */
  readonly x: number;
  readonly labelX: number;
  readonly anchor: 'middle' | 'start';
}

/** A line or band added by hand, through all lanes. */
export interface PlacedAnnotation {
  readonly shape: 'line' | 'band';
  readonly x: number;
  /** 0 for a line. */
  readonly width: number;
  readonly label: PlacedText;
}

export interface AxisLayout {
  readonly box: Rect;
  /** Height of the rows of names; the labels of what is added by hand stand below them. */
  readonly namesHeight: number;
  readonly plot: { readonly left: number; readonly right: number };
  /** Finest periods. */
  readonly ticks: readonly Tick[];
  /** Years above months, months above weeks; empty when the ticks are years. */
  readonly groups: readonly Tick[];
  /** Financial years in a row under the ticks; empty when they have none of their own. */
  readonly below: readonly Tick[];
  /** Where the years of that row start: short strokes, no grid lines. */
  readonly minor: readonly number[];
  readonly lines: readonly number[];
  /** Stretches left out of the axis, with the name of what they leave out where there is room. */
  readonly breaks: readonly (AxisBreak & { readonly label: Tick | undefined })[];
  /** Weekends and public holidays. */
  readonly shaded: readonly Stretch[];
  readonly holidays: readonly PlacedText[];
  readonly annotations: readonly PlacedAnnotation[];
  readonly undated: { readonly x: number; readonly width: number; readonly heading: string } | undefined;
  readonly asAt: { readonly x: number; readonly day: Day; readonly label: string } | undefined;
  /** Sentences about the axis for the foot of the figure. */
  readonly notes: readonly string[];
}

export interface LegendEntry {
  readonly x: number;
  readonly y: number;
  readonly look: CategoryLook;
  /** One, unless the label is wider than the figure. */
  readonly lines: readonly string[];
  readonly count: string;
  /** Right end of the last line. */
  readonly labelWidth: number;
}

export interface HeadingLayout {
  readonly box: Rect;
  /** A stamp such as "DRAFT", framed. */
  readonly draft: { readonly box: Rect; readonly text: PlacedText } | undefined;
  /** `undefined`: the title is left to the caption of the paper. */
  readonly title: PlacedText | undefined;
  readonly marking: PlacedText | undefined;
  /** What the entries are values of; `undefined` for funding, whose words explain themselves. */
  readonly legendTitle: PlacedText | undefined;
  readonly legend: readonly LegendEntry[];
  /** What stands out, in words. */
  readonly highlight: PlacedText | undefined;
  readonly swatch: Size;
}

export interface FooterLayout {
  readonly box: Rect;
  readonly asAt: PlacedText | undefined;
  readonly notes: readonly PlacedText[];
  readonly marking: PlacedText | undefined;
}

/** The figure with every coordinate, still as meanings: the scene decides what it looks like. */
export interface TimelineLayout {
  readonly view: TimelineView;
  readonly theme: Theme;
  readonly size: Size;
  readonly paper: { readonly widthMm: number; readonly heightMm: number } | undefined;
  readonly heading: HeadingLayout;
  readonly axis: AxisLayout;
  /** Lane names stand left of this. */
  readonly namesRight: number;
  readonly bands: readonly LaneBand[];
  readonly body: Rect;
  readonly footer: FooterLayout;
}
