import { expect, type Locator, type Page } from '@playwright/test';
import { openApp, openTable, pickFromFile, reckoning, showTab } from './milepost';

export const PLAN = 'Milestone,Lead,Date,Funding\nLamp lit,MSD,2026,Funded\nFog heard,Police,2027,TBC\n';

export const offer = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: 'is kept on this device until' });
export const state = (page: Page): Locator => page.getByRole('button', { name: /^Kept on this device until/ });
export const title = (page: Page): Locator => page.getByRole('heading', { level: 1 });

/** Types a title for the figure: work that would be lost. */
export async function retitle(page: Page, words: string): Promise<void> {
  await showTab(page, 'Figure');
  await page.getByLabel('Title', { exact: true }).fill(words);
  await expect(title(page)).toHaveText(words);
}

/** Opens a plan, names it and has it kept. */
export async function keepPlan(page: Page, words = 'Harbour plan'): Promise<void> {
  await openApp(page);
  await openTable(page, 'harbour.csv', PLAN);
  await retitle(page, words);
  await switchOn(page);
}

export async function switchOn(page: Page): Promise<void> {
  await pickFromFile(page, /Keep on this device/);
  await page.getByRole('checkbox', { name: /^Keep “/ }).check();
  await expect(page.getByText(/^Kept until .* Last written /)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(state(page)).toBeVisible();
}

/** The project texts that lie in the store. To ask makes none where none is. */
export const keptText = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    if ((await indexedDB.databases()).length === 0) return '';
    return new Promise<string>((resolve, reject) => {
      const opening = indexedDB.open('milepost.kept');
      opening.onerror = () => {
        reject(new Error('not opened'));
      };
      opening.onsuccess = () => {
        const reading = opening.result.transaction('texts').objectStore('texts').getAll();
        reading.onsuccess = () => {
          opening.result.close();
          resolve((reading.result as string[]).join('\n'));
        };
      };
    });
  });

/** Loads the page anew; says whether the browser asked first. */
export async function asksOnReload(page: Page): Promise<boolean> {
  let hasAsked = false;
  page.once('dialog', (dialog) => {
    hasAsked = dialog.type() === 'beforeunload';
    void dialog.accept();
  });
  await page.reload();
  await expect(reckoning(page)).toBeVisible();
  page.removeAllListeners('dialog');
  return hasAsked;
}
