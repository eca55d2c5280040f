import type { Theme } from '../../theme/theme';
import type { TextLook } from '../textNodes';

/** The look of labels and notes. */
export function labelLook(theme: Theme): TextLook {
  return { size: theme.type.label, bold: false, ink: theme.ink, muted: theme.muted };
}
