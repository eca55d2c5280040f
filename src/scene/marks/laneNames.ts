import type { LaneBand, TimelineLayout } from '../../layout/timelineLayout';
import type { Theme } from '../../theme/theme';
import type { SceneNode } from '../node';
import { textNodes } from '../textNodes';

/** Names of lanes and of the lanes inside them; a name that stands in for blank cells is in the second-rank colour. */
export function laneNameNodes({ bands, theme }: TimelineLayout): readonly SceneNode[] {
  return namesOf(bands, theme);
}

function namesOf(bands: readonly LaneBand[], theme: Theme): readonly SceneNode[] {
  return bands.flatMap((band) => {
    const ink = band.unnamed ? theme.muted : theme.ink;
    const own = textNodes(band.name, { size: theme.type.label, bold: true, ink, muted: theme.muted });
    return [...own, ...namesOf(band.bands, theme)];
  });
}
