import type { Item, Items } from './items';
import { laneNames } from './items';

/** An item in its row, with the room its label takes at any scale. */
export interface PlacedItem {
  readonly item: Item;
  readonly labelWidth: number;
}

/** A row of items that do not overlap, labels counted, in order of time. */
export type Row = readonly PlacedItem[];

/** A lane and its rows; `top` counts the rows above it. */
export interface Lane {
  readonly name: string;
  readonly top: number;
  readonly rows: readonly Row[];
}

/** Space between the label of one item and the mark of the next, in px. */
const GAP = 12;

/**
 * Puts the items of each lane into as few rows as their bars and the labels beside them need at the given scale
 * (px a day). Zooming in only makes more room, so the rows stand for good.
 */
export function packRows(read: Items, scale: number, widthOf: (label: string) => number): readonly Lane[] {
  const byLane = new Map<string, Item[]>(laneNames(read).map((name) => [name, []]));
  for (const item of read.items) byLane.get(item.lane)?.push(item);
  let top = 0;
  return [...byLane].map(([name, items]) => {
    const rows = packLane(items, read.first, scale, widthOf);
    const lane = { name, top, rows };
    top += rows.length;
    return lane;
  });
}

function packLane(
  items: readonly Item[],
  first: number,
  scale: number,
  widthOf: (label: string) => number,
): readonly Row[] {
  const rows: PlacedItem[][] = [];
  // Rows by the px they end at; they move to `free` as the sweep passes, so that each item finds a row at once.
  const ending: number[][] = [];
  const free: number[] = [];
  let swept = 0;
  for (const item of items.toSorted((a, b) => a.first - b.first || a.last - b.last)) {
    const left = Math.floor((item.first - first) * scale);
    for (; swept <= left; swept += 1) free.push(...(ending[swept] ?? []));
    const index = free.pop() ?? rows.length;
    const labelWidth = widthOf(item.title);
    (rows[index] ??= []).push({ item, labelWidth });
    const right = Math.max(Math.ceil((item.last + 1 - first) * scale + labelWidth) + GAP, swept);
    (ending[right] ??= []).push(index);
  }
  return rows;
}
