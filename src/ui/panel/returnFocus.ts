import { tick, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Selection } from '../../state/selection.svelte';
import { COVERING } from '../covering';

/**
 * Takes the focus into a panel that covers the window, and when the panel goes brings it back to where it came from: the
 * row or mark that the keyboard is on by now, or the control that opened the panel (CONVENTIONS A7).
 */
export function returnFocus(selection: Selection): Attachment<HTMLElement> {
  return (panel) => {
    const opener = document.activeElement;
    const isFromRow = opener !== null && opener.closest('[data-row]') !== null;
    const isFromBar = opener instanceof HTMLElement && opener.closest('main') === null && opener !== document.body;
    if (matchMedia(COVERING).matches) panel.querySelector<HTMLElement>('[role=tabpanel]')?.focus();
    return () => {
      const isElsewhere = document.activeElement !== document.body && !panel.contains(document.activeElement);
      if (isElsewhere) return;
      const id = untrack(() => selection.focused);
      void tick().then(() => {
        if (document.activeElement !== document.body) return;
        const target = isFromBar && opener.isConnected ? opener : id && placeOf(id, isFromRow);
        target?.focus({ preventScroll: true });
      });
    };
  };
}

/** What stands for a milestone in the table or in the figure, there first where the panel was asked for. */
function placeOf(id: string, isRow: boolean): HTMLElement | SVGElement | undefined {
  const row = document.querySelector<HTMLElement>(`main [data-row="${CSS.escape(id)}"] [tabindex="0"]`);
  const mark = document.querySelector<SVGElement>(`main [data-id="${CSS.escape(id)}"]`);
  return (isRow ? (row ?? mark) : (mark ?? row)) ?? undefined;
}
