import type { PlacedItem, PlacedText } from '../../layout/timelineLayout';
import type { Theme } from '../../theme/theme';
import type { SceneNode } from '../node';
import { polyline } from '../pathData';
import { signPlaces, textNodes } from '../textNodes';
import { jointSign } from './jointSign';
import { labelLook } from './looks';

/** The words of a milestone, where they stand: beside its mark, at the end of a leader, or in the key with a number. */
export function labelNodes(item: PlacedItem, theme: Theme, ink: string): readonly SceneNode[] {
  const { label, leader, keyed, prominence } = item;
  const usual = labelLook(theme);
  const muted = item.side === 'inside' ? ink : usual.muted;
  const look = { ...usual, ink, muted, bold: prominence === 'strong' };
  const numbers = keyed === undefined ? [] : [keyed.beside, keyed.entry];
  const [from, to] = leader;
  return [
    ...(from === undefined || to === undefined
      ? []
      : [
          {
            kind: 'path',
            d: polyline(leader, false),
            stroke: theme.muted,
            strokeWidth: theme.type.label * 0.08,
          } as const,
        ]),
    ...numbers.flatMap((number) => textNodes(number, { ...usual, bold: true })),
    ...textNodes(label, look),
    ...signPlaces(label).map((place) => jointSign(place, theme)),
  ];
}

/** All texts of a milestone but the names of its phases: lines do not run through them. */
export function textsOf({ label, keyed }: PlacedItem): readonly PlacedText[] {
  return keyed === undefined ? [label] : [label, keyed.beside, keyed.entry];
}
