import { tick } from 'svelte';
import type { MilestoneId } from '../../model/milestone';
import type { Panel } from '../../state/panel.svelte';
import type { Selection } from '../../state/selection.svelte';

/** Shows a milestone's details, and its mark in the figure where it is drawn. */
export async function goTo(id: MilestoneId, selection: Selection, panel: Panel): Promise<void> {
  selection.focused = id;
  selection.selected = id;
  panel.show('details');
  await tick();
  const mark = document.querySelector(`main [data-id="${CSS.escape(id)}"]`);
  // Not "nearest": the pinned axis would hide a mark at the upper edge.
  mark?.scrollIntoView({ block: 'center', inline: 'nearest' });
}
