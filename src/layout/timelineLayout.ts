import type { Day } from '../base/day';
import type { Rect, Size } from '../base/geometry';
import type { MilestoneId, Phase } from '../model/milestone';
import type { LaneItem, TimelineView } from '../view/timelineView';
import type { Theme } from '../theme/theme';

/** A stretch of text in one style; runs of a line follow each other. */
export interface TextRun {
  readonly text: string;
  readonly muted: boolean;
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
  readonly label: PlacedText;
  /** Everything it occupies. */
  readonly box: Rect;
}

export interface LaneBand {
  readonly key: string;
  readonly depth: number;
  readonly box: Rect;
  readonly name: PlacedText;
  readonly unnamed: boolean;
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

export interface AxisLayout {
  readonly box: Rect;
  readonly plot: { readonly left: number; readonly right: number };
  /** Finest periods. */
  readonly ticks: readonly Tick[];
  /** Years above months, months above weeks; empty when the ticks are years. */
  readonly groups: readonly Tick[];
  readonly lines: readonly number[];
  readonly undated: { readonly x: number; readonly width: number; readonly heading: string } | undefined;
  readonly asAt: { readonly x: number; readonly day: Day; readonly label: string } | undefined;
}

export interface LegendEntry {
  readonly x: number;
  readonly y: number;
  readonly status: TimelineView['legend'][number]['status'];
  readonly label: string;
  readonly count: string;
  readonly labelWidth: number;
}

export interface HeadingLayout {
  readonly box: Rect;
  readonly title: PlacedText;
  readonly marking: PlacedText | undefined;
  readonly legend: readonly LegendEntry[];
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
