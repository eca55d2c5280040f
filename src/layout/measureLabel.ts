import type { LaneItem } from '../view/timelineView';
import type { TextMetrics, Weight } from './textMetrics';
import { measureText, type MeasuredText, type StyledText } from './wrapText';

/** A figure is laid out at many widths before one is taken: each label is measured once for all, as long as its view lives. */
const known = new WeakMap<TextMetrics, WeakMap<LaneItem, Map<string, MeasuredText>>>();

/** The words of a milestone's label, measured. */
export function measureLabel(
  item: LaneItem,
  words: readonly StyledText[],
  metrics: TextMetrics,
  size: number,
  weight: Weight,
): MeasuredText {
  const items = known.get(metrics) ?? new WeakMap<LaneItem, Map<string, MeasuredText>>();
  known.set(metrics, items);
  const texts = items.get(item) ?? new Map<string, MeasuredText>();
  items.set(item, texts);
  const key = [weight, size, ...words.map(({ text, muted, sign = '' }) => `${sign}${text}${String(muted)}`)].join('\n');
  const found = texts.get(key);
  if (found !== undefined) return found;
  const text = measureText(words, metrics, size, weight);
  texts.set(key, text);
  return text;
}
