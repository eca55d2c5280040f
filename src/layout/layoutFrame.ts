import type { Colouring } from '../view/colouring';
import type { Highlight } from '../view/highlight';
import type { LabelWay } from '../view/viewSpec';
import type { Theme } from '../theme/theme';
import type { TextMetrics } from './textMetrics';
import type { MarkFrame } from './markGeometry';
import type { TextStyle } from './placedText';

/** A column of lane names. */
export interface NameColumn {
  readonly x: number;
  readonly width: number;
  /** Where the plan's own numbers of these lanes stand: beside the names, which start `width` further right, or above. */
  readonly numbers: { readonly place: 'beside' | 'above'; readonly width: number } | undefined;
}

/** What every lane of one figure shares: the columns, the time scale and the type. */
export interface LayoutFrame {
  readonly theme: Theme;
  readonly metrics: TextMetrics;
  /** Left end and width of the column of names, one per depth of lanes. */
  readonly nameColumns: readonly NameColumn[];
  readonly namesRight: number;
  readonly right: number;
  /** How many partial packings of a lane are followed. */
  readonly beam: number;
  readonly labels: LabelWay;
  /** Digits of the greatest number a key can have. */
  readonly keyDigits: number;
  readonly marks: MarkFrame;
  readonly undatedHeading: string;
  readonly colour: Colouring;
  readonly highlight: Highlight | undefined;
  readonly laneSummaries: boolean;
  /** Where the "as at" line stands, if it does. */
  readonly asAtX: number | undefined;
}

export function labelStyle(theme: Theme): TextStyle {
  return { size: theme.type.label, weight: 'regular', pitch: theme.type.label * theme.type.leading };
}

export function boldStyle(theme: Theme): TextStyle {
  return { ...labelStyle(theme), weight: 'bold' };
}
