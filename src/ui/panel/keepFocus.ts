import { tick } from 'svelte';

/** Does what removes the control that was pressed, and leaves the focus as near by as can be (CONVENTIONS A7). */
export async function keepFocus(control: Element, change: () => void): Promise<void> {
  const near = [control.closest('details')?.querySelector('summary'), document.querySelector('#panel-body')];
  change();
  await tick();
  if (control.isConnected) return;
  for (const each of near) {
    if (each instanceof HTMLElement && each.isConnected) {
      each.focus();
      return;
    }
  }
}
