import { expect } from 'vitest';
import { rectsIntersect, type Rect } from '../../src/base/geometry';
import type { LaneBand, PlacedItem, PlacedText, TimelineLayout } from '../../src/layout/timelineLayout';
import { lineBoxes } from '../../src/scene/marks/clearStretches';

/** The milestones of a layout, lane by lane. */
export function itemsIn(bands: readonly LaneBand[]): readonly PlacedItem[] {
  return bands.flatMap((band) => [...band.items, ...itemsIn(band.bands)]);
}

export function wordsIn(text: PlacedText): string {
  return text.lines.flatMap(({ runs }) => runs.map((run) => run.text)).join(' ');
}

/** What holds for the labels of every layout, by its numbers alone: labels, leaders and keys meet nothing foreign. */
export function expectSoundLabels(layout: TimelineLayout): void {
  const items = itemsIn(layout.bands);
  const { bar } = layout.theme.space;
  const inks = items.map((item) => ({
    item,
    texts: textsOf(item).flatMap(lineBoxes),
    marks: item.marks.map(({ x, y, width }): Rect => ({ x, y: y - bar / 2, width, height: bar })),
    leader: leaderBox(item),
  }));
  const name = ({ item }: PlacedItem): string => item.milestone.title;
  for (const [index, one] of inks.entries()) {
    const ownMarks = one.item.side === 'inside' && one.item.keyed === undefined ? [] : one.marks;
    expect(meets(one.texts, ownMarks), `${name(one.item)}: its label on its own mark`).toBe(false);
    for (const other of inks.slice(index + 1)) {
      const pair = `${name(one.item)} and ${name(other.item)}`;
      expect(meets(one.texts, [...other.texts, ...other.marks, ...other.leader]), pair).toBe(false);
      expect(meets(one.marks, [...other.texts, ...other.leader]), pair).toBe(false);
      expect(meets(one.leader, [...other.texts, ...other.marks, ...other.leader]), pair).toBe(false);
    }
    for (const box of one.texts) {
      expect(box.x, name(one.item)).toBeGreaterThanOrEqual(layout.namesRight - 0.1);
      expect(box.x + box.width, name(one.item)).toBeLessThanOrEqual(layout.size.width + 0.1);
    }
  }
}

/** The numbers of keys in the order they are met, each found to be the same beside the mark and in the key. */
export function keyNumbers(layouts: readonly TimelineLayout[]): readonly number[] {
  return layouts.flatMap(({ bands }) =>
    itemsIn(bands).flatMap(({ keyed, item }) => {
      if (keyed === undefined) return [];
      expect([keyed.beside, keyed.entry].map(wordsIn), item.milestone.title).toEqual([
        String(keyed.number),
        String(keyed.number),
      ]);
      return [keyed.number];
    }),
  );
}

function textsOf({ label, keyed }: PlacedItem): readonly PlacedText[] {
  return keyed === undefined ? [label] : [label, keyed.beside, keyed.entry];
}

/** A leader as a thin box; what it leads from and to it may touch. */
function leaderBox({ leader }: PlacedItem): readonly Rect[] {
  const [from, to] = leader;
  if (from === undefined || to === undefined) return [];
  return [{ x: from.x - 0.5, y: from.y, width: 1, height: to.y - from.y }];
}

function meets(some: readonly Rect[], others: readonly Rect[]): boolean {
  return some.some((one) => others.some((other) => rectsIntersect(shrunk(one), other)));
}

/** Boxes of lines are as high as their pitch; letters are not. */
function shrunk({ x, y, width, height }: Rect): Rect {
  return { x: x + 0.05, y: y + height * 0.15, width: width - 0.1, height: height * 0.7 };
}
