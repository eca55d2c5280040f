import type { TimelineLayout } from '../../layout/timelineLayout';
import type { SceneNode } from '../node';
import { textNodes } from '../textNodes';
import { labelLook } from './looks';

/** The "as at" date, how to read the marks, footnotes, source, and the marking again. */
export function footerNodes({ theme, footer }: Pick<TimelineLayout, 'theme' | 'footer'>): readonly SceneNode[] {
  const look = labelLook(theme);
  const asAt = footer.asAt === undefined ? [] : textNodes(footer.asAt, { ...look, ink: theme.asAt });
  const marking = footer.marking === undefined ? [] : textNodes(footer.marking, { ...look, bold: true });
  return [...asAt, ...footer.notes.flatMap((note) => textNodes(note, look)), ...marking];
}
