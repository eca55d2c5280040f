import type { Theme } from '../theme/theme';
import { screenTheme, type LookChoice } from '../theme/themes';
import type { Deck } from './step';

/** How much air stands between rows: a slide with few of them is not crowded at its top. */
export const AIRS = [1, 0.7, 0.45, 0.26, 0.15] as const;
export type Air = (typeof AIRS)[number];

/** By how much titles are larger: large type leaves no room for titles that are larger in proportion. */
const TITLE = 13;

/** Shares of the type size. */
const BAR = 0.82;
const BESIDE = 0.42;
const LEADING = 1.18;

/**
 * The looks of a slide, in units of which a screen has 1080: no text is smaller than the type size of the deck
 * (CONVENTIONS R1). High contrast and the colours of an organisation stay; a dark ground has colours of its own.
 */
export function slideTheme({ typeSize, ground }: Pick<Deck, 'typeSize' | 'ground'>, look: LookChoice, air: Air): Theme {
  const isDark = ground === 'dark';
  const theme = isDark ? 'dark' : look.theme === 'contrast' ? 'contrast' : 'light';
  const looks = screenTheme(ground, { theme, houseStyle: isDark ? undefined : look.houseStyle });
  return {
    ...looks,
    type: { title: typeSize + TITLE, label: typeSize, leading: LEADING },
    space: {
      bar: typeSize * BAR,
      beside: typeSize * BESIDE,
      rowGap: typeSize * air,
      lanePad: typeSize * Math.min(air * 1.4, 0.7),
      margin: 0,
    },
  };
}
