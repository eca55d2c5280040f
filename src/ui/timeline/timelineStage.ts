import type { LiveScreen } from '../../scene/live/liveScreen';
import type { Selection } from '../../state/selection.svelte';
import type { Session } from '../../state/session.svelte';
import type { Viewport } from '../../state/viewport.svelte';
import type { LiveDrawing } from './live/liveDrawing';

/** What the timeline in the window is made of now, for what moves it and what finds its way in it. */
export interface TimelineStage {
  readonly session: Session;
  readonly selection: Selection;
  readonly viewport: Viewport;
  /** What scrolls. */
  readonly scroller: HTMLElement | undefined;
  /** What all marks are in. */
  readonly root: HTMLElement | undefined;
  /** What was laid out for the size of the window. */
  readonly screen: LiveScreen | undefined;
  /** True when all of it is shown, as it would be in a file. */
  readonly isWhole: boolean;
  /** The part that is shown where not all is. */
  readonly drawing: LiveDrawing | undefined;
}
