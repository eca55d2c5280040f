import type { PlacedText } from './timelineLayout';

/** A label with how far its foot stands above the foot of the stack. */
export interface StackedLabel {
  readonly label: PlacedText;
  readonly rise: number;
}

/**
 * Stacks labels so that none meets another: each stands above all it would meet. They are taken from right to left, so
 * that of two the one that begins further left stands higher, and a line that falls from its left end meets no label;
 * those that end at their line come last. In the order given; `below` stands already.
 */
export function stackLabels(
  labels: readonly PlacedText[],
  gap: number,
  below: readonly StackedLabel[],
): readonly StackedLabel[] {
  const order = [...labels.keys()].sort((a, b) => rank(labels[a]) - rank(labels[b]));
  const standing: StackedLabel[] = [...below];
  const rises = new Map<number, number>();
  for (const index of order) {
    const label = labels[index];
    if (label === undefined) continue;
    const met = standing.filter(({ label: { box } }) => {
      return box.x < label.box.x + label.box.width + gap && label.box.x < box.x + box.width + gap;
    });
    const rise = Math.max(0, ...met.map((each) => each.rise + each.label.box.height));
    standing.push({ label, rise });
    rises.set(index, rise);
  }
  return labels.map((label, index) => ({ label, rise: rises.get(index) ?? 0 }));
}

/** Smaller is taken first. */
function rank(label: PlacedText | undefined): number {
  if (label === undefined) return 0;
  return label.anchor === 'end' ? label.box.x : -1e6 - label.box.x;
}
