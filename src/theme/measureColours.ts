import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  modeLab65,
  modeLrgb,
  modeRgb,
  useMode,
  wcagContrast,
  type Rgb,
} from 'culori/fn';

const rgb = useMode(modeRgb);
useMode(modeLrgb);
const lab = useMode(modeLab65);
const distance = differenceCiede2000();

/** The ways of seeing that colours are compared in; deficiencies are simulated at their full severity. */
export const VISIONS = ['normal', 'deuteranopia', 'protanopia', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];

const SEEN = {
  normal: (colour: Rgb): Rgb => colour,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
} as const;

/** Contrast of two `#rrggbb` colours as WCAG 2 counts it, 1 to 21. */
export function contrast(a: string, b: string): number {
  return wcagContrast(a, b);
}

/** How far apart two colours look to an eye, by CIEDE2000; simulated colours as a screen shows them. */
export function distanceSeen(a: string, b: string, vision: Vision): number {
  const seen = (colour: string): string => {
    const read = rgb(colour);
    return read === undefined ? colour : formatHex(SEEN[vision](read));
  };
  return distance(seen(a), seen(b));
}

/** The least of the distances to all eyes, and which eye that is. */
export function leastDistance(a: string, b: string): { readonly distance: number; readonly vision: Vision } {
  const seen = VISIONS.map((vision) => ({ vision, distance: distanceSeen(a, b, vision) }));
  return seen.reduce((least, one) => (one.distance < least.distance ? one : least));
}

/** CIELAB lightness, 0 to 100: what is left of a colour in a black-and-white print. */
export function lightness(colour: string): number {
  return lab(colour)?.l ?? 0;
}
