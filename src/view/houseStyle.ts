import type { FundingStatus } from '../model/fundingStatus';

/** Which set of looks the figure has. `'screen'`: as the screen is, light or dark; on paper the light one (CONVENTIONS P8). */
export const THEME_CHOICES = ['screen', 'light', 'dark', 'contrast', 'slide'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Faces with the metrics that text is measured in. In any other, labels could touch. */
export const HOUSE_FONTS = ['Arial', 'Helvetica', 'Liberation Sans'] as const;
export type HouseFont = (typeof HOUSE_FONTS)[number];

/** The statuses that a house style can colour; other wordings keep their own look. */
export const HOUSE_STATUSES = [
  'funded',
  'partial',
  'unfunded',
  'tbc',
  'not-stated',
] as const satisfies readonly FundingStatus[];
export type HouseStatus = (typeof HOUSE_STATUSES)[number];

/** Colours are `#rrggbb`. Patterns, glyphs and dashes stay: they are what tells statuses apart without colour (CONVENTIONS A13). */
export interface HouseColours {
  readonly ink: string;
  readonly quietInk: string;
  readonly lines: string;
  /** Behind every second lane; `undefined`: none. */
  readonly laneTint: string | undefined;
  readonly status: Readonly<Record<HouseStatus, { readonly fill: string; readonly outline: string }>>;
}

/** The looks of one organisation, complete. Sizes are in pt, on paper. */
export interface HouseStyle {
  readonly name: string;
  readonly font: HouseFont;
  readonly sizes: { readonly title: number; readonly label: number; readonly smallest: number };
  readonly colours: HouseColours;
}
