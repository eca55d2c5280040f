import type { HouseStyle, ThemeChoice } from '../view/houseStyle';
import { contrastTheme } from './contrastTheme';
import { withHouseStyle } from './houseTheme';
import { DARK_PALETTE, LIGHT_PALETTE } from './palette';
import type { Theme } from './theme';

/** How much air there is between rows; type is as large in either. */
export type Density = 'open' | 'compact';

/** What a person has chosen of the looks. */
export interface LookChoice {
  readonly theme: ThemeChoice;
  readonly houseStyle: HouseStyle | undefined;
}

/** One way to set a page: type size in pt at the size it is placed, and air. */
export interface PageStyle {
  readonly label: number;
  readonly density: Density;
}

/** Lane tint of the measured palette: marks have their contrast on it too (CONVENTIONS section 2). */
const LANE_TINT = '#F2F4F7';

/** The theme of files, always the light set (CONVENTIONS P8). `label` is never under 9 pt (E3, A14). */
export function paperTheme(label: number, density: Density = 'open'): Theme {
  const open = density === 'open';
  return {
    name: 'paper',
    font: 'Arial',
    background: '#FFFFFF',
    grounds: ['#FFFFFF', LANE_TINT, '#F0F3F6'],
    tint: undefined,
    ink: '#1A1A1A',
    muted: '#595959',
    rule: '#C3C9D1',
    grid: '#E3E7EC',
    shade: '#F0F3F6',
    asAt: '#005B70',
    connector: '#6B7280',
    paints: LIGHT_PALETTE,
    type: { title: label * 1.4, label, leading: open ? 1.18 : 1.125 },
    space: {
      bar: label * 0.82,
      beside: label * 0.42,
      rowGap: label * (open ? 0.26 : 0.1),
      lanePad: label * (open ? 0.4 : 0.2),
      margin: 0,
    },
  };
}

const LIGHT: Theme = {
  ...paperTheme(10),
  name: 'light',
  type: { title: 20, label: 13, leading: 1.25 },
  space: { bar: 11, beside: 6, rowGap: 5, lanePad: 8, margin: 0 },
};

const DARK: Theme = {
  ...LIGHT,
  name: 'dark',
  background: '#14171A',
  grounds: ['#14171A', '#1E2328'],
  ink: '#F2F4F7',
  muted: '#B4BBC4',
  rule: '#4A525C',
  grid: '#2A3037',
  shade: '#1E2328',
  asAt: '#6CC5D9',
  connector: '#9AA3AE',
  paints: DARK_PALETTE,
};

/** Type and strokes for a wall, on a screen. */
const WALL: Pick<Theme, 'type' | 'space'> = {
  type: { title: 28, label: 18, leading: 1.25 },
  space: { bar: 15.5, beside: 8, rowGap: 7, lanePad: 11, margin: 0 },
};

/** Air, then type, then air again: what is given up to keep a figure on one page. Type stops at 9 pt. */
const PAGE_STYLES: readonly PageStyle[] = [
  { label: 10, density: 'open' },
  { label: 9, density: 'open' },
  { label: 9, density: 'compact' },
];

/** The same for a wall: read from the back of the room, or not at all. */
const SLIDE_STYLES: readonly PageStyle[] = [
  { label: 16, density: 'open' },
  { label: 14, density: 'open' },
  { label: 14, density: 'compact' },
  { label: 12, density: 'compact' },
];

/** Where a page is read from: in the hand, or on the wall of a room. */
export type ReadFrom = 'hand' | 'wall';

/** The ways to set a page, the best first. The sizes of a house style hold for every page. */
export function pageStyles({ theme, houseStyle }: LookChoice, readFrom: ReadFrom): readonly PageStyle[] {
  if (theme === 'slide') return SLIDE_STYLES;
  if (houseStyle === undefined) return readFrom === 'wall' ? SLIDE_STYLES : PAGE_STYLES;
  const { label, smallest } = houseStyle.sizes;
  return [
    { label, density: 'open' },
    { label: smallest, density: 'open' },
    { label: smallest, density: 'compact' },
  ];
}

/** How pages are set when one does not hold the figure: the smallest type, with air. */
export function splitStyle(choice: LookChoice, readFrom: ReadFrom): PageStyle {
  return { label: Math.min(...pageStyles(choice, readFrom).map(({ label }) => label)), density: 'open' };
}

/** The theme of a page: light, unless high contrast or a house style is chosen (CONVENTIONS P8). */
export function pageTheme({ label, density }: PageStyle, { theme, houseStyle }: LookChoice): Theme {
  const paper = paperTheme(label, density);
  if (theme === 'contrast') return contrastTheme(paper);
  const own = houseStyle === undefined ? paper : withHouseStyle(paper, houseStyle);
  return theme === 'slide' ? { ...own, name: 'slide' } : own;
}

/** The theme of a window. `screen`: what the screen asks for, when nothing else was chosen. */
export function screenTheme(screen: 'light' | 'dark', { theme, houseStyle }: LookChoice): Theme {
  if (theme === 'contrast') return contrastTheme(LIGHT);
  if (theme === 'dark' || (theme === 'screen' && screen === 'dark')) return DARK;
  const size = theme === 'slide' ? ({ ...LIGHT, ...WALL, name: 'slide' } as const) : LIGHT;
  return houseStyle === undefined ? size : withHouseStyle(size, houseStyle);
}
