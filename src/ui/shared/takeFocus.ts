/** Puts the focus on the first control of what has just opened, or on the one that says it is where to begin. */
export function takeFocus(opened: HTMLElement): void {
  const start = opened.querySelector<HTMLElement>('[data-start]');
  const first = opened.querySelector<HTMLElement>('button:not(:disabled), select, input, [tabindex]');
  (start ?? first)?.focus({ preventScroll: true });
}
