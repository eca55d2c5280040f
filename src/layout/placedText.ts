import type { TextMetrics, Weight } from './textMetrics';
import type { PlacedText } from './timelineLayout';
import { measureText, wrapText, type StyledText } from './wrapText';

/** How far below the top of its line a baseline lies, as a multiple of the type size (Arial's ascent and half the leading). */
const ASCENT = 0.905;
const DESCENT = 0.212;

/** Baseline of a line whose box is `pitch` high: computed, since renderers disagree on baselines (CONVENTIONS finding 3). */
export function baselineIn(pitch: number, size: number): number {
  return (pitch - (ASCENT + DESCENT) * size) / 2 + ASCENT * size;
}

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly pitch: number;
}

/** Wraps and places a block of text with its top left (or top right, or top middle) corner at `x`, `y`. */
export function placeText(
  parts: readonly StyledText[],
  at: { readonly x: number; readonly y: number; readonly maxWidth: number; readonly anchor: PlacedText['anchor'] },
  style: TextStyle,
  metrics: TextMetrics,
): PlacedText {
  const lines = wrapText(measureText(parts, metrics, style.size, style.weight), at.maxWidth);
  const width = Math.max(...lines.map((line) => line.width), 0);
  const shift = at.anchor === 'start' ? 0 : at.anchor === 'end' ? width : width / 2;
  return {
    box: { x: at.x - shift, y: at.y, width, height: lines.length * style.pitch },
    anchor: at.anchor,
    lines,
    baseline: at.y + baselineIn(style.pitch, style.size),
    pitch: style.pitch,
  };
}

export function plain(text: string, muted = false): readonly StyledText[] {
  return [{ text, muted }];
}

/** The same text, `dy` lower. */
export function shiftText(text: PlacedText, dy: number): PlacedText {
  return { ...text, box: { ...text.box, y: text.box.y + dy }, baseline: text.baseline + dy };
}
