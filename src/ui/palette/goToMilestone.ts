import { tick } from 'svelte';
import type { MilestoneId } from '../../model/milestone';
import type { Mode } from '../../state/mode.svelte';
import type { Selection } from '../../state/selection.svelte';
import type { Viewport } from '../../state/viewport.svelte';

/** What is moved about in. */
interface Places {
  readonly selection: Selection;
  readonly viewport: Viewport;
  readonly mode: Mode;
}

/** Brings a milestone into view, in the figure or the table, whichever is shown, and makes it the one the keys move from. */
export async function goToMilestone(id: MilestoneId, { selection, viewport, mode }: Places): Promise<void> {
  // The table shows what is found as well; pages of paper do not.
  if (!mode.showsTable) mode.bringTimeline();
  await tick();
  selection.focused = id;
  // The figure gives the focus to what it reveals when nothing else has it.
  if (mode.showsTimeline && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  viewport.reveal(id);
}
