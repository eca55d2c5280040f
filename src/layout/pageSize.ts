import type { Size } from '../base/geometry';

export type PageName = 'a4-landscape' | 'a4-portrait' | 'a3-landscape' | 'slide';

/** The place a figure is made for. Sizes in mm (CONVENTIONS E2). */
export interface PageSize {
  readonly name: PageName;
  readonly label: string;
  readonly widthMm: number;
  /** What fits between the paper's usual 25 mm margins. */
  readonly heightMm: number;
  /** Roomier sizes, tried in turn before the figure is split: what fits between narrower margins of the same paper. */
  readonly growth: readonly { readonly widthMm: number; readonly heightMm: number }[];
}

export const PAGES: Readonly<Record<PageName, PageSize>> = {
  'a4-landscape': {
    name: 'a4-landscape',
    label: 'A4 landscape',
    widthMm: 247,
    heightMm: 160,
    growth: [
      { widthMm: 247, heightMm: 185 },
      { widthMm: 271, heightMm: 185 },
    ],
  },
  'a4-portrait': {
    name: 'a4-portrait',
    label: 'A4 portrait',
    widthMm: 160,
    heightMm: 247,
    growth: [{ widthMm: 185, heightMm: 271 }],
  },
  'a3-landscape': { name: 'a3-landscape', label: 'A3 landscape', widthMm: 370, heightMm: 240, growth: [] },
  slide: { name: 'slide', label: 'Slide 16:9', widthMm: 338, heightMm: 190, growth: [] },
};

const PT_PER_MM = 72 / 25.4;

/** Size in figure units (pt) of a size in mm. */
export function pointsOf(size: { readonly widthMm: number; readonly heightMm: number }): Size {
  return { width: size.widthMm * PT_PER_MM, height: size.heightMm * PT_PER_MM };
}

export function mmOf(points: number): number {
  return points / PT_PER_MM;
}
