import type { CategoryLook } from '../view/colouring';
import type { HouseFont } from '../view/houseStyle';

/** How a status or value looks: outline, fill, pattern and glyph, so that colour is never alone (CONVENTIONS A13, P5). */
export interface CategoryPaint {
  readonly fill: string;
  readonly outline: string;
  /** In px of the palette table; marks scale it with the bar height. */
  readonly outlineWidth: number;
  /** Dash and gap; empty: solid. */
  readonly dash: readonly number[];
  readonly pattern: 'none' | 'hatch' | 'dots' | 'uprights' | 'crosses' | 'stripe';
  readonly patternColour: string;
  readonly glyph:
    'disc' | 'half-disc' | 'ring' | 'diamond' | 'square' | 'block' | 'kite' | 'plus' | 'triangle' | 'triangle-down';
}

/** Every look of the figure. Lengths are in figure units: 1 pt on paper, 1 CSS px on screen. */
export interface Theme {
  readonly name: 'paper' | 'light' | 'dark' | 'contrast' | 'slide';
  readonly font: HouseFont;
  readonly background: string;
  /** All that ink may stand on: the background and, where lanes are tinted, their tint. Contrast is kept to each (A12). */
  readonly grounds: readonly string[];
  /** Behind every second lane; `undefined`: none. */
  readonly tint: string | undefined;
  readonly ink: string;
  /** Second-rank text: dates in labels, counts, notes. */
  readonly muted: string;
  readonly rule: string;
  readonly grid: string;
  /** Behind everything: weekends, bands, what an axis leaves out. Pale enough for all text and marks to stand on. */
  readonly shade: string;
  /** The "as at" line and its date. */
  readonly asAt: string;
  readonly connector: string;
  readonly paints: Readonly<Record<CategoryLook, CategoryPaint>>;
  readonly type: TypeScale;
  readonly space: Spacing;
}

/** One type scale. No size is below the label size, which is at least 9 pt on paper and 12 px on screen (A14, E3). */
export interface TypeScale {
  readonly title: number;
  readonly label: number;
  /** Line pitch as a multiple of the size. */
  readonly leading: number;
}

export interface Spacing {
  /** Height of a bar. */
  readonly bar: number;
  /** Between a mark and the text beside it. */
  readonly beside: number;
  /** Between two milestones, one above the other. */
  readonly rowGap: number;
  /** Inside a lane, above the first and below the last row. */
  readonly lanePad: number;
  /** Around the whole figure. */
  readonly margin: number;
}
