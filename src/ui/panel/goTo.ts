import type { MilestoneId } from '../../model/milestone';
import type { Panel } from '../../state/panel.svelte';
import type { Selection } from '../../state/selection.svelte';
import type { Viewport } from '../../state/viewport.svelte';

/** Where a milestone is shown. */
export interface Shown {
  readonly selection: Selection;
  readonly panel: Panel;
  readonly viewport: Viewport;
}

/** Shows a milestone's details, and brings its mark into view where it is shown. */
export function goTo(id: MilestoneId, { selection, panel, viewport }: Shown): void {
  selection.focused = id;
  selection.selected = id;
  panel.show('details');
  viewport.reveal(id);
}
