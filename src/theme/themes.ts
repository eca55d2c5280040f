import { DARK_NEUTRAL, DARK_STATUS, LIGHT_NEUTRAL, LIGHT_STATUS } from './palette';
import type { Theme } from './theme';

/** How much air there is between rows; type is as large in either. */
export type Density = 'open' | 'compact';

/** The theme of files. `label` is the type size in pt at the size it is placed: 10 by default, 9 at the least (E3, A14). */
export function paperTheme(label: 9 | 10, density: Density = 'open'): Theme {
  const open = density === 'open';
  return {
    name: 'paper',
    background: '#FFFFFF',
    ink: '#1A1A1A',
    muted: '#595959',
    rule: '#C3C9D1',
    grid: '#E3E7EC',
    asAt: '#005B70',
    connector: '#6B7280',
    status: LIGHT_STATUS,
    neutral: LIGHT_NEUTRAL,
    type: { title: label * 1.4, label, leading: open ? 1.18 : 1.125 },
    space: {
      bar: label * 0.82,
      beside: label * 0.42,
      rowGap: label * (open ? 0.26 : 0.13),
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
  ink: '#F2F4F7',
  muted: '#B4BBC4',
  rule: '#4A525C',
  grid: '#2A3037',
  asAt: '#6CC5D9',
  connector: '#9AA3AE',
  status: DARK_STATUS,
  neutral: DARK_NEUTRAL,
};

export const SCREEN_THEMES: Readonly<Record<'light' | 'dark', Theme>> = { light: LIGHT, dark: DARK };
