import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** Between a button and what it opens, and to the window's edge, in px. */
const GAP = 6;

/** Places a popover above the button that opens it, inside the window; it grows upwards. */
export function above(button: string): Attachment<HTMLElement> {
  return (popover) =>
    on(popover, 'beforetoggle', (event) => {
      const opener = document.querySelector(button);
      if (event.newState !== 'open' || opener === null) return;
      const box = opener.getBoundingClientRect();
      const width = Number.parseFloat(getComputedStyle(popover).width) || 340;
      popover.style.bottom = `${String(innerHeight - box.top + GAP)}px`;
      popover.style.left = `${String(Math.max(GAP, Math.min(box.left, innerWidth - width - GAP)))}px`;
      popover.style.maxHeight = `${String(box.top - 2 * GAP)}px`;
    });
}
