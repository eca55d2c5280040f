import { tick } from 'svelte';
import type { MilestoneId } from '../../model/milestone';

/** Gives an element the focus and brings all of it into view, clear of what is pinned over its list. */
export function inView(element: HTMLElement | null | undefined): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/**
 * Brings the row of a milestone into view, unless the keyboard is in the list: then the row is where the keyboard went.
 * The row is drawn wherever it is, so it can be found.
 */
export function followRow(list: HTMLElement | undefined, id: MilestoneId | undefined): void {
  if (list === undefined || id === undefined) return;
  void tick().then(() => {
    if (list.contains(document.activeElement)) return;
    list.querySelector(`[data-row="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
