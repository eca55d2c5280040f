import { pathToFileURL } from 'node:url';
import { expect, type Locator, type Page, type TestInfo } from '@playwright/test';

/** The dialog "Save as a page". */
export const packDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Save as a page' });

export async function openPackDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('menuitem', { name: /Save as a page/ }).click();
  await expect(packDialog(page)).toBeVisible();
  return packDialog(page);
}

/** What a page that was saved with a plan says of itself. */
export const opened = (page: Page): Locator => page.getByRole('region', { name: 'About this page' });

/** Saves the page as the dialog stands, and gives the path of the file. */
export async function savePack(page: Page, info: TestInfo): Promise<string> {
  const waiting = page.waitForEvent('download');
  await packDialog(page).getByRole('button', { name: 'Save the page' }).click();
  const download = await waiting;
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Opens a file of the disk in a window of its own, with the network gone. What goes wrong in it is kept. */
export async function openFromDisk(page: Page, path: string, hash = ''): Promise<{ page: Page; trouble: string[] }> {
  const context = await page
    .context()
    .browser()
    ?.newContext({ offline: true, viewport: { width: 1440, height: 900 }, locale: 'en-NZ' });
  if (context === undefined) throw new Error('missing browser');
  const window = await context.newPage();
  const trouble: string[] = [];
  window.on('pageerror', (error) => trouble.push(error.message));
  window.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  window.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) trouble.push(`request: ${request.url()}`);
  });
  await window.goto(`${pathToFileURL(path).href}${hash}`);
  return { page: window, trouble };
}
