import { expect, type Locator, type Page } from '@playwright/test';

/** The search box. */
export const search = (page: Page): Locator => page.getByRole('combobox', { name: 'Search milestones' });
/** What opens from the button of the filters. */
export const filters = (page: Page): Locator => page.getByRole('dialog', { name: 'Filters' });
/** The row that tells what is filtered. */
export const row = (page: Page): Locator => page.getByRole('region', { name: 'What is filtered' });
/** What was last said. */
export const said = (page: Page): Locator => page.locator('footer [role=status]');
/** The list of commands. */
export const commands = (page: Page): Locator => page.getByRole('dialog', { name: 'Commands' });
/** A choice in the filters. */
export const choice = (page: Page, name: string | RegExp): Locator => filters(page).getByRole('checkbox', { name });
/** A line of the list under the search box, or of the commands. */
export const option = (page: Page, name: string | RegExp): Locator => page.getByRole('option', { name });

export async function openFilters(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Filters/ }).click();
  await expect(filters(page)).toBeVisible();
}

/** Opens a section of the filters under its name. */
export async function section(page: Page, name: string): Promise<void> {
  await filters(page)
    .locator('summary', { hasText: new RegExp(`^${name}`) })
    .click();
}

/** Where the focus is, in a word. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '');

/** Opens the commands with their keys, and waits for them. */
export async function openCommands(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(commands(page).getByRole('combobox')).toBeFocused();
}
