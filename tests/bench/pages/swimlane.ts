import type { Items } from './items';
import { packRows, type Lane } from './packRows';
import type { Limits, View } from './gestures';

/** Sizes both raw pages share, in px. */
export const ROW = 18;
export const BAR = 10;
export const GUTTER = 180;
export const AXIS = 26;
export const FONT = '12px Arial, sans-serif';
export const LABEL_GAP = 6;

/** Everything a raw page draws from. */
export interface Swimlane {
  readonly lanes: readonly Lane[];
  readonly view: View;
  readonly limits: Limits;
}

/** Lays the lanes out so that the whole time fits the width, with label widths as the browser measures them. */
export function swimlaneOf(read: Items, width: number, height: number): Swimlane {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) throw new Error('swimlane: no canvas');
  pen.font = FONT;
  const axisWidth = width - GUTTER;
  const scale = axisWidth / (read.last + 1 - read.first);
  const lanes = packRows(read, scale, (label) => pen.measureText(label).width + LABEL_GAP);
  const rows = lanes.reduce((sum, lane) => sum + lane.rows.length, 0);
  return {
    lanes,
    view: { scale, left: read.first, top: 0 },
    limits: {
      first: read.first,
      last: read.last,
      width: axisWidth,
      height: rows * ROW,
      viewHeight: height - AXIS,
      gutter: GUTTER,
    },
  };
}

/** The starts of years, or of months where they have room, in view: day and name. */
export function ticksOf(view: View, width: number): readonly { readonly day: number; readonly label: string }[] {
  const step = view.scale * 365 < 500 ? 12 : 1;
  const ticks = [];
  const from = new Date(view.left * 86_400_000);
  let month = from.getUTCFullYear() * 12 + (step === 1 ? from.getUTCMonth() : 0);
  for (; ; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000;
    if ((day - view.left) * view.scale > width) return ticks;
    const year = String(Math.floor(month / 12));
    ticks.push({ day, label: step === 12 ? year : `${String((month % 12) + 1)}/${year}` });
  }
}
