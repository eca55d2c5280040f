import type { KeyPlace } from '../../state/presentationKeys';

const OUTSIDE = ['paste', 'dragenter', 'dragover', 'drop'] as const;

/**
 * Hands every key to the presentation before any listener of the page under it hears of it, and keeps files and pasted
 * tables out: presenting changes nothing there. Gives what ends it.
 */
export function takeKeys(onkey: (event: KeyboardEvent) => void): () => void {
  const onkeydown = (event: KeyboardEvent): void => {
    onkey(event);
    if (!isIn(event.target, LIST) || event.defaultPrevented) event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onkeydown, true);
  for (const name of OUTSIDE) window.addEventListener(name, keepOut, true);
  return () => {
    window.removeEventListener('keydown', onkeydown, true);
    for (const name of OUTSIDE) window.removeEventListener(name, keepOut, true);
  };
}

/** Where the focus is, as far as it has a use for keys of its own. */
export function placeIn(target: EventTarget | null): KeyPlace {
  if (isIn(target, LIST)) return 'list';
  return isIn(target, 'button, summary') ? 'button' : 'slide';
}

export const isOnMark = (target: EventTarget | null): boolean => isIn(target, '[data-id]');

const LIST = '[data-keys=list]';

/** Of another window too, where its elements are no instances of those here: so no `instanceof`. */
function isIn(target: EventTarget | null, selector: string): boolean {
  const element = target as Element | null;
  return typeof element?.closest === 'function' && element.closest(selector) !== null;
}

function keepOut(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
