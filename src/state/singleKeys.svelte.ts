/** Whether keys without Ctrl or Cmd do anything outside the figure, such as `/`: they can be turned off (CONVENTIONS A8). */
export class SingleKeys {
  on = $state(true);
}
