import { labelStyle, type LayoutFrame } from './layoutFrame';
import { baselineIn } from './placedText';
import type { PlacedText } from './timelineLayout';
import { measureText, wrapText, type MeasuredText } from './wrapText';

/** A line or more of a key: the number, which is filled in when the whole figure stands, and the label it stands for. */
export interface KeyEntry {
  readonly number: PlacedText;
  readonly text: PlacedText;
}

export interface LaneKey {
  readonly entries: readonly KeyEntry[];
  readonly bottom: number;
}

/** A column of a key is at least so wide, as a multiple of the type size: narrower ones are hard to read. */
const LEAST_COLUMN = 24;

/** The labels of a lane that stand beside no mark, in order, in as many columns as make the block lowest. */
export function layoutKey(texts: readonly MeasuredText[], frame: LayoutFrame, top: number): LaneKey {
  if (texts.length === 0) return { entries: [], bottom: top };
  const { beside } = frame.theme.space;
  const width = frame.right - frame.namesRight - beside;
  const most = Math.max(1, Math.floor(width / (frame.theme.type.label * LEAST_COLUMN)));
  const blocks = Array.from({ length: Math.min(most, texts.length) }, (_, index) =>
    inColumns(texts, index + 1, frame, top),
  );
  return blocks.reduce((best, block) => (block.bottom < best.bottom - 1e-6 ? block : best));
}

function inColumns(texts: readonly MeasuredText[], count: number, frame: LayoutFrame, top: number): LaneKey {
  const { beside, rowGap } = frame.theme.space;
  const { size, pitch } = labelStyle(frame.theme);
  const number = measureText([{ text: '8'.repeat(frame.keyDigits), muted: false }], frame.metrics, size, 'bold');
  const left = frame.namesRight + beside;
  const step = (frame.right - left + beside * 2) / count;
  const room = step - beside * 3 - number.total;
  const wrapped = texts.map((text) => wrapText(text, room));
  const heights = wrapped.map((lines) => lines.length * pitch + rowGap);
  const tallest = columnHeight(heights, count);
  let column = 0;
  let y = 0;
  let bottom = top;
  const entries = wrapped.map((lines, index): KeyEntry => {
    const height = heights[index] ?? 0;
    if (y > 0 && y + height > tallest + 1e-6) {
      column += 1;
      y = 0;
    }
    const at = (x: number, width: number, own: PlacedText['lines']): PlacedText => ({
      box: { x, y: top + y, width, height: own.length * pitch },
      anchor: 'start',
      lines: own,
      baseline: top + y + baselineIn(pitch, size),
      pitch,
    });
    const x = left + column * step;
    const text = at(x + number.total + beside, Math.max(...lines.map((line) => line.width), 0), lines);
    const entry = { number: at(x, number.total, wrapText(number, number.total)), text };
    y += height;
    bottom = Math.max(bottom, top + y - rowGap);
    return entry;
  });
  return { entries, bottom };
}

/** The least height at which blocks, kept in order, fill no more than so many columns. */
function columnHeight(heights: readonly number[], count: number): number {
  let low = Math.max(...heights);
  let high = heights.reduce((sum, height) => sum + height, 0);
  for (let step = 0; step < 20 && high - low > 0.1; step += 1) {
    const middle = (low + high) / 2;
    if (columnsAt(heights, middle) <= count) high = middle;
    else low = middle;
  }
  return high;
}

function columnsAt(heights: readonly number[], most: number): number {
  let columns = 1;
  let y = 0;
  for (const height of heights) {
    if (y > 0 && y + height > most) {
      columns += 1;
      y = 0;
    }
    y += height;
  }
  return columns;
}
