/** What the main area shows: the timeline to browse, or the pages as they will be. */
export type ModeName = 'timeline' | 'pages';

/** The one thing that fills the window. */
export class Mode {
  now = $state<ModeName>('timeline');

  /** Shows this, or the timeline again when this is what is shown. */
  toggle(mode: ModeName): void {
    this.now = this.now === mode ? 'timeline' : mode;
  }
}
