import { shiftCounts } from './laneCounts';
import { shiftText } from './placedText';
import type { FoldedStrip, LaneBand, PlacedItem } from './timelineLayout';

/** Bands one below the other, the first with its top at `top`. */
export function stackBands(bands: readonly LaneBand[], top = 0): readonly LaneBand[] {
  let y = top;
  return bands.map((band) => {
    const moved = shiftBand(band, y - band.box.y);
    y += band.box.height;
    return moved;
  });
}

function shiftBand(band: LaneBand, dy: number): LaneBand {
  if (dy === 0) return band;
  return {
    ...band,
    box: { ...band.box, y: band.box.y + dy },
    number: band.number && shiftText(band.number, dy),
    name: shiftText(band.name, dy),
    summary: band.summary && shiftCounts(band.summary, dy),
    strip: band.strip && shiftStrip(band.strip, dy),
    empty: band.empty && shiftText(band.empty, dy),
    items: band.items.map((item) => shiftItem(item, dy)),
    bands: band.bands.map((inner) => shiftBand(inner, dy)),
  };
}

function shiftStrip(strip: FoldedStrip, dy: number): FoldedStrip {
  return {
    words: shiftText(strip.words, dy),
    marks: strip.marks.map((mark) => ({ ...mark, y: mark.y + dy })),
    undated: strip.undated && shiftText(strip.undated, dy),
    bottom: strip.bottom + dy,
  };
}

function shiftItem(item: PlacedItem, dy: number): PlacedItem {
  return {
    ...item,
    box: { ...item.box, y: item.box.y + dy },
    label: shiftText(item.label, dy),
    marks: item.marks.map((mark) => ({ ...mark, y: mark.y + dy })),
    connectors: item.connectors.map((connector) => ({ ...connector, y: connector.y + dy })),
    leader: item.leader.map(({ x, y }) => ({ x, y: y + dy })),
    keyed: item.keyed && {
      ...item.keyed,
      beside: shiftText(item.keyed.beside, dy),
      entry: shiftText(item.keyed.entry, dy),
    },
  };
}
