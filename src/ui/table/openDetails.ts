import { tick } from 'svelte';
import type { MilestoneId } from '../../model/milestone';
import type { Panel } from '../../state/panel.svelte';
import type { Selection } from '../../state/selection.svelte';

/**
 * Shows the details of a milestone. The focus stays in the table, so that the next one is a key away; asked for the
 * second time, it goes to the details.
 */
export function openDetails(id: MilestoneId, selection: Selection, panel: Panel): void {
  const isOpen = panel.open && panel.tab === 'details' && selection.selected === id;
  selection.focused = id;
  selection.selected = id;
  panel.show('details');
  if (isOpen) void tick().then(() => document.querySelector<HTMLElement>('#panel-body')?.focus());
}
