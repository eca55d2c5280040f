import type { Theme } from '../theme/theme';
import type { TextMetrics } from './textMetrics';
import type { MarkFrame } from './markGeometry';
import type { TextStyle } from './placedText';

/** What every lane of one figure shares: the columns, the time scale and the type. */
export interface LayoutFrame {
  readonly theme: Theme;
  readonly metrics: TextMetrics;
  /** Left end and width of the column of names, one per depth of lanes. */
  readonly nameColumns: readonly { readonly x: number; readonly width: number }[];
  readonly namesRight: number;
  readonly right: number;
  /** How many partial packings of a lane are followed. */
  readonly beam: number;
  readonly marks: MarkFrame;
  readonly undatedHeading: string;
  /** Where the "as at" line stands, if it does. */
  readonly asAtX: number | undefined;
}

export function labelStyle(theme: Theme): TextStyle {
  return { size: theme.type.label, weight: 'regular', pitch: theme.type.label * theme.type.leading };
}

export function boldStyle(theme: Theme): TextStyle {
  return { ...labelStyle(theme), weight: 'bold' };
}
