import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/** Between the box and its list, and to the window's edge, in px. */
const GAP = 6;

/** As wide as titles read well, in px; less where the window is narrower. */
const WIDTH = 520;

/** Shows a popover over all else, under its box and inside the window, for as long as it is there. */
export function inTopLayer(box: HTMLElement): Attachment<HTMLElement> {
  return (popover) => {
    const place = (): void => {
      const { left, bottom } = box.getBoundingClientRect();
      const width = Math.min(WIDTH, innerWidth - 2 * GAP);
      popover.style.width = `${String(width)}px`;
      popover.style.top = `${String(bottom + GAP)}px`;
      popover.style.left = `${String(Math.max(GAP, Math.min(left, innerWidth - width - GAP)))}px`;
      popover.style.maxHeight = `${String(Math.max(innerHeight - bottom - 2 * GAP, 160))}px`;
    };
    place();
    popover.showPopover();
    return on(window, 'resize', place);
  };
}
