import type { Size } from '../base/geometry';
import type { ReadFrom } from '../theme/themes';

export type PageName = 'a4-landscape' | 'a4-portrait' | 'a3-landscape' | 'slide' | 'slide-4-3';

/** A size in mm. */
export interface SizeMm {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The place a figure is made for. Sizes in mm (CONVENTIONS E2). */
export interface PageSize extends SizeMm {
  readonly name: PageName | 'custom';
  readonly label: string;
  readonly readFrom: ReadFrom;
  /** The sheet or screen it stands on, edge to edge. */
  readonly paper: SizeMm;
  /** Roomier sizes, tried in turn before the figure is split: what fits between narrower margins of the same paper. */
  readonly growth: readonly SizeMm[];
}

/** `widthMm` and `heightMm` are what fits between the usual margins: 25 mm of a paper, 10 mm of a slide. */
export const PAGES: Readonly<Record<PageName, PageSize & { readonly name: PageName }>> = {
  'a4-landscape': {
    name: 'a4-landscape',
    label: 'A4 landscape',
    readFrom: 'hand',
    paper: { widthMm: 297, heightMm: 210 },
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
    readFrom: 'hand',
    paper: { widthMm: 210, heightMm: 297 },
    widthMm: 160,
    heightMm: 247,
    growth: [{ widthMm: 185, heightMm: 271 }],
  },
  'a3-landscape': {
    name: 'a3-landscape',
    label: 'A3 landscape',
    readFrom: 'hand',
    paper: { widthMm: 420, heightMm: 297 },
    widthMm: 370,
    heightMm: 240,
    growth: [],
  },
  slide: {
    name: 'slide',
    label: 'Slide 16:9',
    readFrom: 'wall',
    paper: { widthMm: 338.67, heightMm: 190.5 },
    widthMm: 318,
    heightMm: 172,
    growth: [{ widthMm: 326, heightMm: 184 }],
  },
  'slide-4-3': {
    name: 'slide-4-3',
    label: 'Slide 4:3',
    readFrom: 'wall',
    paper: { widthMm: 254, heightMm: 190.5 },
    widthMm: 234,
    heightMm: 172,
    growth: [{ widthMm: 242, heightMm: 184 }],
  },
};

const PT_PER_MM = 72 / 25.4;

/** Size in figure units (pt) of a size in mm. */
export function pointsOf(size: SizeMm): Size {
  return { width: size.widthMm * PT_PER_MM, height: size.heightMm * PT_PER_MM };
}

export function mmOf(points: number): number {
  return points / PT_PER_MM;
}
