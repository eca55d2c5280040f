/** What a keystroke asks of the page as a whole. */
export type Command = 'undo' | 'redo' | 'save' | 'save-figure' | 'open' | 'close';

/** True where a keystroke belongs to the text being typed. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLTextAreaElement || target.isContentEditable) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'file', 'button'].includes(target.type);
}

/** The command of a keystroke. Undo in a text field is left to the field. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.defaultPrevented || event.altKey) return undefined;
  if (event.key === 'Escape' && !isTyping(event.target)) return 'close';
  if (!event.ctrlKey && !event.metaKey) return undefined;
  switch (event.key.toLowerCase()) {
    case 's':
      return event.shiftKey ? 'save-figure' : 'save';
    case 'o':
      return event.shiftKey ? undefined : 'open';
    case 'z':
      if (isTyping(event.target)) return undefined;
      return event.shiftKey ? 'redo' : 'undo';
    case 'y':
      return isTyping(event.target) ? undefined : 'redo';
    default:
      return undefined;
  }
}
