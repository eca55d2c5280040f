import { tick } from 'svelte';

const FOCUSABLE = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';

/**
 * Does what removes or switches off the control that was pressed, and leaves the focus as near by as can be (CONVENTIONS
 * A7): on the control that took its place under the same id, on the list it stood in, else on what comes next in the page, else on what came before.
 */
export async function keepFocus(control: Element, change: () => void | Promise<void>): Promise<void> {
  const list = control.closest('details')?.querySelector('summary');
  const all = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)];
  // In the panel the part that scrolls stands before what it holds; it is the last resort.
  const body = control.closest<HTMLElement>('#panel-body');
  const at = all.findIndex((each) => each === control);
  const around = [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0)).reverse()];
  const near = body === null ? around : [...around.filter((each) => body.contains(each)), body];
  await change();
  await tick();
  if (control.isConnected && !control.matches(':disabled')) return;
  const now = document.activeElement;
  if (now !== null && now !== document.body && now !== control) return;
  const again = control.id === '' ? null : document.getElementById(control.id);
  const target = [again, list, ...near].find((each) => each instanceof HTMLElement && canFocus(each));
  target?.focus();
}

function canFocus(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.tabIndex >= 0 && element.checkVisibility();
}
