/** In a list, arrow keys go from one of the elements that match to the next, Home and End to the first and the last. */
export function walkNames(event: KeyboardEvent & { currentTarget: HTMLElement }, selector: string): void {
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
  const at = names.findIndex((each) => each === event.target);
  const next = at < 0 ? undefined : { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  names.at(next % names.length)?.focus();
}
