/** What a keystroke asks of the page as a whole. */
export type Command = 'undo' | 'redo' | 'save' | 'save-figure' | 'open' | 'close' | 'search' | 'commands' | 'present';

/** True where a keystroke belongs to the text being typed. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLTextAreaElement || target.isContentEditable) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'file', 'button'].includes(target.type);
}

/** True where keys are for the figure: in it, in the table, or nowhere yet. */
function isInFigure(target: EventTarget | null): boolean {
  return target instanceof Element && (target === document.body || target.closest('main') !== null);
}

/**
 * The command of a keystroke. Undo in a text field is left to the field. `/` acts in the figure only, never while typing,
 * and not when single keys are turned off (CONVENTIONS A8). Ctrl+F searches the plan from the figure, which draws only
 * what is in view; anywhere else, and pressed again in the search box, it is the browser's own.
 */
export function commandOf(event: KeyboardEvent, singleKeys = true): Command | undefined {
  if (event.defaultPrevented || event.altKey) return undefined;
  if (event.key === 'Escape' && !isTyping(event.target)) return 'close';
  const canSearch = isInFigure(event.target) && !isTyping(event.target);
  if (!event.ctrlKey && !event.metaKey) {
    return event.key === '/' && singleKeys && canSearch ? 'search' : undefined;
  }
  switch (event.key.toLowerCase()) {
    case 'k':
      return event.shiftKey ? undefined : 'commands';
    case 'enter':
      return isTyping(event.target) ? undefined : 'present';
    case 'f':
      return !event.shiftKey && canSearch ? 'search' : undefined;
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
