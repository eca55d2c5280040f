/** What is typed between asking for the list of commands and its being there to be typed into. */
export interface TypedAhead {
  readonly text: string;
  /** Enter was pressed after the text: nothing more is typed ahead. */
  readonly isEntered: boolean;
}

export const NOTHING_AHEAD: TypedAhead = { text: '', isEntered: false };

type Keystroke = Pick<KeyboardEvent, 'key' | 'isComposing' | 'altKey' | 'ctrlKey' | 'metaKey' | 'getModifierState'>;

/**
 * What is typed ahead after a keystroke more: `closed` where it takes the list back, undefined where it is not for the
 * list (a shortcut of the browser or the page).
 */
export function typeAhead(ahead: TypedAhead, keystroke: Keystroke): TypedAhead | 'closed' | undefined {
  const { key } = keystroke;
  const isShortcut = keystroke.ctrlKey || keystroke.metaKey;
  // AltGr, with which some keyboards write letters, is told as Ctrl and Alt.
  if ((isShortcut || keystroke.altKey) && !keystroke.getModifierState('AltGraph')) {
    return isShortcut && key.toLowerCase() === 'k' ? 'closed' : undefined;
  }
  if (key === 'Escape') return 'closed';
  if (ahead.isEntered || keystroke.isComposing) return ahead;
  if (key === 'Enter') return { ...ahead, isEntered: true };
  if (key === 'Backspace') return { ...ahead, text: Array.from(ahead.text).slice(0, -1).join('') };
  return Array.from(key).length === 1 ? { ...ahead, text: ahead.text + key } : ahead;
}
