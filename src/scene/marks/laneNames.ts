import type { LaneBand, PlacedText, TimelineLayout } from '../../layout/timelineLayout';
import type { Theme } from '../../theme/theme';
import type { GroupNode } from '../node';
import { textNodes } from '../textNodes';
import { countNodes } from './laneCounts';
import { laneWords } from './laneWords';

/** The part of a band that its name is drawn from. */
export type LaneHeadingBand = Pick<LaneBand, 'lane' | 'depth' | 'number' | 'name' | 'summary'>;

/** Names of lanes and of the lanes inside them; a name that stands in for blank cells is in the second-rank colour. */
export function laneNameNodes({ bands, theme }: TimelineLayout): readonly GroupNode[] {
  return bands.flatMap((band) => namesOf(band, theme));
}

function namesOf(band: LaneBand, theme: Theme): readonly GroupNode[] {
  return [laneNameNode(band, theme), ...band.bands.flatMap((inner) => namesOf(inner, theme))];
}

/** The name of one lane, without those of the lanes inside it. */
export function laneNameNode(band: LaneHeadingBand, theme: Theme): GroupNode {
  const ink = band.lane.unnamed ? theme.muted : theme.ink;
  const look = { size: theme.type.label, bold: band.depth < 2, ink, muted: theme.muted };
  const named: readonly PlacedText[] = band.number === undefined ? [band.name] : [band.number, band.name];
  const nodes = [
    ...named.flatMap((text) => textNodes(text, look)),
    ...(band.summary === undefined ? [] : countNodes(band.summary, theme)),
  ];
  return { kind: 'group', lane: laneWords(band.lane), hit: [nameBox(band, named)], nodes };
}

function nameBox({ name }: LaneHeadingBand, texts: readonly PlacedText[]): PlacedText['box'] {
  const x = Math.min(...texts.map(({ box }) => box.x));
  const y = Math.min(...texts.map(({ box }) => box.y));
  const right = Math.max(...texts.map(({ box }) => box.x + box.width));
  return { x, y, width: right - x, height: name.box.y + name.box.height - y };
}
