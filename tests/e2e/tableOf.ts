import type { Locator, Page } from '@playwright/test';

/** The table of milestones. */
export const tableOf = (page: Page): Locator => page.getByRole('grid', { name: /^Milestones of/ });

/** The milestones one after the other, where there is no room for columns. */
export const cardsOf = (page: Page): Locator => page.getByRole('list', { name: /^Milestones of/ });

/** Fills the window with the timeline, the table, both or the pages. */
export async function showMode(page: Page, name: 'Timeline' | 'Table' | 'Both' | 'Pages'): Promise<void> {
  const button = page.getByRole('group', { name: 'What fills the window' }).getByRole('button', { name });
  if (await button.isVisible()) {
    await button.click();
    return;
  }
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^(Timeline|Table|Both|Pages)$/ })
    .click();
  await page.getByRole('menuitemradio', { name }).click();
}

/** The words of all cells that are drawn, row by row, the head first; what is only read out left out. */
export async function shownCells(page: Page): Promise<readonly (readonly string[])[]> {
  return tableOf(page)
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('[aria-colindex]')].map((cell) => {
          const lines = [...cell.querySelectorAll('.line')].map((line) => {
            const copy = line.cloneNode(true) as HTMLElement;
            for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
            return copy.textContent.trim();
          });
          return (lines.length > 0 ? lines.join('\n') : cell.textContent.trim()).trimEnd();
        }),
      ),
    );
}
