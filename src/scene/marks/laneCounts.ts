import type { PlacedCounts } from '../../layout/timelineLayout';
import type { Theme } from '../../theme/theme';
import type { SceneNode } from '../node';
import { barShape, CERTAIN, paintOf } from '../statusShape';
import { textNodes } from '../textNodes';
import { labelLook } from './looks';

/** What a lane holds: swatches as in the legend with a number beside each (CONVENTIONS A13). */
export function countNodes({ entries }: PlacedCounts, theme: Theme): readonly SceneNode[] {
  const words = { ...labelLook(theme), ink: theme.muted };
  return entries.flatMap(({ look, box, text }) => [
    ...(look === undefined ? [] : barShape(box, paintOf(theme, look), CERTAIN)),
    ...textNodes(text, words),
  ]);
}
