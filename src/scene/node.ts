import type { Rect, Size } from '../base/geometry';
import type { MilestoneId } from '../model/milestone';

/** How a shape is painted. Colours are `#rrggbb`; a missing part is not painted. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  /** Lengths of dash and gap, in figure units. */
  readonly dash?: readonly number[];
  readonly cap?: 'round';
}

export interface RectNode extends Rect, Paint {
  readonly kind: 'rect';
  /** Corner radius. */
  readonly radius?: number;
}

export interface LineNode extends Paint {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PathNode extends Paint {
  readonly kind: 'path';
  /** Absolute SVG path data, made by `pathData`. */
  readonly d: string;
}

/** One line of text; `y` is the baseline (CONVENTIONS finding 3: never `dominant-baseline` or `dy`). */
export interface TextNode {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly fill: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** `'mi'` on te reo Māori names known to be so (CONVENTIONS L1). */
  readonly lang?: 'mi';
  /** Whether it goes on with the text before it, in the same line or on the next: a file with text boxes needs one box. */
  readonly continues?: 'line' | 'block';
}

/** Nodes of a group that draw one bar or glyph together, and what that says. */
export interface GroupPart {
  readonly first: number;
  readonly count: number;
  readonly description: string;
}

/** A lane as the live view knows it: to name it and to fold it. */
export interface LaneNode {
  readonly key: string;
  /** Empty when the plan is not divided. */
  readonly name: string;
  /** `undefined` for a lane that can not be folded: it is empty, or the plan is not divided. */
  readonly folded: boolean | undefined;
  /** Its name and what it holds, for screen readers (CONVENTIONS A6). */
  readonly words: string;
}

export interface GroupNode {
  readonly kind: 'group';
  readonly nodes: readonly SceneNode[];
  /** The milestone this group draws; the live view turns it into `data-id`, files never carry it (E10). */
  readonly milestone?: MilestoneId;
  /** The lane whose name or contents this group is. A group on screen; files and mere pictures have what is in it alone. */
  readonly lane?: LaneNode;
  /** Where a pointer counts as on the milestone: its row and its label, gaps included. Never drawn, never in files. */
  readonly hit?: readonly Rect[];
  /** The milestone in words, for files that have alt text on shapes. SVG files never carry it (E10). */
  readonly description?: string;
  readonly parts?: readonly GroupPart[];
}

export type SceneNode = RectNode | LineNode | PathNode | TextNode | GroupNode;

export type RegionName = 'heading' | 'axis' | 'grid' | 'laneNames' | 'lanes' | 'footer';

/** A part of the figure with its place in it: a file stacks the regions, the live view pins some of them. */
export interface Region {
  readonly name: RegionName;
  readonly box: Rect;
  readonly nodes: readonly SceneNode[];
}

/** The figure as plain data: what every renderer draws, in paint order. */
export interface Scene {
  readonly size: Size;
  /** Size on paper in mm; `undefined` on screen. */
  readonly paper: { readonly widthMm: number; readonly heightMm: number } | undefined;
  readonly background: string;
  /** Faces for all text, the first that is installed. */
  readonly fontFamily: string;
  readonly title: string;
  /** Words for screen readers, `<desc>` and alt text. */
  readonly description: string;
  readonly regions: readonly Region[];
}
