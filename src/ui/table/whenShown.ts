import type { TableChoices } from '../../state/tableChoices.svelte';

/** Sorting more rows than this can take longer than a blink. */
const LONG = 20_000;

/** Sorts; a long table says so first, and the page shows that before it is busy (CONVENTIONS U12). */
export function whenShown(choices: TableChoices, count: number, sort: () => void): void {
  if (count <= LONG) {
    sort();
    return;
  }
  choices.isSorting = true;
  requestAnimationFrame(() => {
    setTimeout(() => {
      sort();
      choices.isSorting = false;
    });
  });
}
