import type { MilestoneId } from '../model/milestone';

/** Which milestone is pointed at, which has the keyboard, and which one the details panel shows. */
export class Selection {
  hovered = $state<MilestoneId>();
  /** The milestone that Tab lands on, and the arrow keys move from. */
  focused = $state<MilestoneId>();
  selected = $state<MilestoneId>();

  clear(): void {
    this.hovered = undefined;
    this.focused = undefined;
    this.selected = undefined;
  }
}
