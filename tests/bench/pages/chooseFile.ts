import { readItems, type Items } from './items';

/**
 * Waits for a file, reads it and hands its items to what draws them, with the element to draw in: the skeleton of every
 * page beside Milepost. A second file needs a fresh page.
 */
export function onProgramme(draw: (items: Items, stage: HTMLElement) => void): void {
  const input = document.querySelector('input');
  const stage = document.querySelector<HTMLElement>('#stage');
  if (input === null || stage === null) throw new Error('chooseFile: the page has no input or no stage');
  input.addEventListener('change', () => {
    void input.files?.[0]?.text().then((csv) => draw(readItems(csv), stage));
  });
}

/** Says that the first picture is drawn, for pages whose marks are not elements. */
export function sayDrawn(): void {
  document.documentElement.dataset['drawn'] = 'yes';
}
