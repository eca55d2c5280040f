import type { FundingStatus } from '../model/fundingStatus';

/** How a status looks: outline, fill, pattern and glyph together, so that colour is never alone (CONVENTIONS A13, P5). */
export interface StatusPaint {
  readonly fill: string;
  readonly outline: string;
  /** In px of the palette table; marks scale it with the bar height. */
  readonly outlineWidth: number;
  /** Dash and gap; empty: solid. */
  readonly dash: readonly number[];
  readonly pattern: 'none' | 'hatch' | 'dots';
  readonly patternColour: string;
  readonly glyph: 'disc' | 'half-disc' | 'ring' | 'diamond' | 'square';
}

/** Every look of the figure. Lengths are in figure units: 1 pt on paper, 1 CSS px on screen. */
export interface Theme {
  readonly name: 'paper' | 'light' | 'dark';
  readonly background: string;
  readonly ink: string;
  /** Second-rank text: dates in labels, counts, notes. */
  readonly muted: string;
  readonly rule: string;
  readonly grid: string;
  /** The "as at" line and its date. */
  readonly asAt: string;
  readonly connector: string;
  readonly status: Readonly<Record<FundingStatus, StatusPaint>>;
  /** For plans that say nothing about funding. */
  readonly neutral: StatusPaint;
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
