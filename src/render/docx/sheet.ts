import { CAPTION_ROOM } from '../../scene/captionedFigure';

/** A sheet of paper and the margins that leave room for a figure. In mm. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Left and right. */
  readonly side: number;
  /** Top and bottom. */
  readonly end: number;
}

interface SizeMm {
  readonly widthMm: number;
  readonly heightMm: number;
}

const USUAL_MARGIN = 25;
/** Headers and footers stand in the margins at the ends. */
const LEAST = { side: 10, end: 12 };
/** Programs give the line of a picture a little more height than the picture has. */
const SPARE = 2;

const A4 = { width: 210, height: 297 };
const A3 = { width: 297, height: 420 };
const PAPERS = [A4, turned(A4), turned(A3), A3];

/** The first of A4 and A3, upright or turned, that holds the figure at its own size with its caption; else one of its own. */
export function sheetFor({ widthMm, heightMm }: SizeMm): Sheet {
  const height = heightMm + CAPTION_ROOM + SPARE;
  const own = { width: widthMm + 2 * LEAST.side, height: height + 2 * LEAST.end };
  const paper = PAPERS.find((each) => own.width <= each.width && own.height <= each.height) ?? own;
  return {
    ...paper,
    side: Math.min(USUAL_MARGIN, (paper.width - widthMm) / 2),
    end: Math.min(USUAL_MARGIN, (paper.height - height) / 2),
  };
}

/** Where tables stand: A4 turned, since they are wide. */
export const TABLE_SHEET: Sheet = { ...turned(A4), side: USUAL_MARGIN, end: USUAL_MARGIN };

function turned({ width, height }: typeof A4): typeof A4 {
  return { width: height, height: width };
}
