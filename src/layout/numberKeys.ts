import type { LaneBand, PlacedItem, PlacedText } from './timelineLayout';

/** Fills in the numbers of the milestones that stand in keys, from `first` on, in the order of the lanes. */
export function numberKeys(bands: readonly LaneBand[], first: number): readonly LaneBand[] {
  let next = first;
  const numberItem = (item: PlacedItem): PlacedItem => {
    if (item.keyed === undefined) return item;
    const number = next++;
    const { beside, entry } = item.keyed;
    return { ...item, keyed: { number, beside: withWords(beside, number), entry: withWords(entry, number) } };
  };
  const numberBand = (band: LaneBand): LaneBand => ({
    ...band,
    items: band.items.map(numberItem),
    bands: band.bands.map(numberBand),
  });
  return countKeyed(bands) === 0 ? bands : bands.map(numberBand);
}

/** How many milestones stand in keys. */
export function countKeyed(bands: readonly LaneBand[]): number {
  return bands.reduce(
    (sum, band) => sum + band.items.filter(({ keyed }) => keyed !== undefined).length + countKeyed(band.bands),
    0,
  );
}

/** The width kept for the number stays: it is that of the longest. */
function withWords(text: PlacedText, number: number): PlacedText {
  return {
    ...text,
    lines: text.lines.map((line) => ({ ...line, runs: line.runs.map((run) => ({ ...run, text: String(number) })) })),
  };
}
