import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

const ROOT = join(import.meta.dirname, '../..');

/** The bytes of a file of the repository. */
export const bytesOf = (path: string): Buffer => readFileSync(join(ROOT, path));

/** The sentence of a reconciliation: "30 milestones: 28 placed, 2 with no date". */
export const reckoning = (page: Page): Locator => page.getByTestId('reckoning');

/** The live figure. */
export const figure = (page: Page): Locator => page.getByRole('group', { name: /^Timeline|^Nothing/ });

/** The mark of a milestone, by the beginning of its name. */
export const mark = (page: Page, title: string | RegExp): Locator => figure(page).getByRole('button', { name: title });

/** Opens the page and waits for the first figure. */
export async function openApp(page: Page): Promise<void> {
  await page.goto('/');
  await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
}

/** Waits until nothing is being read any more: what was brought is shown, refused, or asked about. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('main[aria-busy=false], dialog[open]').first()).toBeVisible();
}

/** Chooses a table of the given text with the file input, and waits for what comes of it. */
export async function openTable(page: Page, name: string, text: string | Buffer): Promise<void> {
  await chooseTable(page, name, text);
  await settled(page);
}

/** Chooses a table of the given text with the file input. Its reading goes on after this. */
export async function chooseTable(page: Page, name: string, text: string | Buffer): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: typeof text === 'string' ? Buffer.from(text) : text });
}

/** Drops a file on the page. */
export async function dropTable(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: 'text/csv' }));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: files });
  await expect(page.getByText('Drop to open')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: files });
  await settled(page);
}

/** Pastes text where the focus is, and the page that was copied with it where there is one. */
export async function pasteText(page: Page, text: string, html?: string): Promise<void> {
  await page.evaluate(
    ([words, markup]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      if (markup !== undefined) clipboardData.setData('text/html', markup);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html] as const,
  );
}

/** Opens a tab of the panel from the bar or the panel itself. */
export async function showTab(
  page: Page,
  name: 'Details' | 'Rows' | 'Columns' | 'Findings' | 'Figure' | 'Steps',
): Promise<void> {
  if (!(await page.getByRole('tab', { name }).isVisible())) {
    await page.getByRole('button', { name: 'How to read this' }).click();
  }
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('tabpanel', { name })).toBeVisible();
}

/** Picks from the File menu of the bar. */
export async function pickFromFile(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('menuitem', { name }).click();
}

/** The menu of the bar in which lanes are made; opens it when it is not open. */
export async function openGroup(page: Page): Promise<Locator> {
  const menu = page.getByRole('dialog', { name: 'Group, order and colour' });
  if (!(await menu.isVisible())) await page.getByRole('button', { name: /^Group/ }).click();
  await expect(menu.getByLabel('Colour by')).toBeVisible();
  return menu;
}

/** Makes the lanes of a level of something else, and closes the menu again. */
export async function chooseLanes(
  page: Page,
  level: 'Lanes' | 'Sub-lanes' | 'Third level',
  group: string,
): Promise<void> {
  const menu = await openGroup(page);
  const choice = menu.getByLabel(level, { exact: true });
  if (!(await choice.isVisible())) await menu.getByRole('button', { name: 'Add a level' }).click();
  await choice.selectOption({ label: group });
  await page.keyboard.press('Escape');
}

/** A table of so many rows, all in one year, so that the figure stays cheap. */
export function rowsOf(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => `Milestone ${String(i)},2026,Agency ${String(i % 9)}`);
  return ['Milestone,Date,Agency', ...rows, ''].join('\n');
}
