import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { leftOnDevice } from './closedNetwork';
import { PLAN, asksOnReload, keepPlan, keptText, offer, retitle, state, switchOn, title } from './kept';
import { figure, openApp, openTable, pickFromFile, reckoning, showTab } from './milepost';
import { show, slide } from './showing';
import { violationsIn } from './violations';

test('a whole journey stores nothing in the browser (S8)', async ({ page }) => {
  await openApp(page);
  await openTable(page, 'harbour.csv', PLAN);
  await retitle(page, 'Harbour plan');
  await page.locator('#search').fill('lamp');
  await page.keyboard.press('Enter');
  await showTab(page, 'Columns');
  for (const keys of ['Control+s', 'Control+Shift+s']) {
    const download = page.waitForEvent('download');
    await page.keyboard.press(keys);
    await (await download).path();
  }
  await page.keyboard.press('Control+Enter');
  await expect(slide(page)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(show(page)).toHaveCount(0);
  await pickFromFile(page, /Keep on this device/);
  await page.keyboard.press('Escape');
  expect(await leftOnDevice(page)).toEqual([]);
});

test('a plan is kept only when that is switched on, with where and until when, and is gone when it is switched off (S8)', async ({
  page,
}) => {
  await openApp(page);
  await openTable(page, 'harbour.csv', PLAN);
  await retitle(page, 'Harbour plan');
  await pickFromFile(page, /Keep on this device/);
  const dialog = page.getByRole('dialog', { name: 'Keep this plan on this device' });
  await expect(dialog).toContainText(`for pages from ${new URL(page.url()).host}`);
  await expect(dialog).toContainText('This plan is not kept.');
  await dialog.getByRole('checkbox', { name: 'Keep “Harbour plan” on this device' }).check();
  await expect(dialog).toContainText(/Kept until \d+ \p{L}+\. Last written \p{L}+day \d+ \p{L}+, \d+:\d\d [ap]m\./u);
  expect(await leftOnDevice(page)).toEqual(['IndexedDB milepost.kept']);
  await dialog.getByRole('radio', { name: '30 days' }).check();
  await dialog.getByRole('checkbox').uncheck();
  await expect(dialog).toContainText('This plan is not kept.');
  expect(await leftOnDevice(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(state(page)).toBeHidden();
});

test('another plan is not kept until that is switched on for it (S8)', async ({ page }) => {
  await keepPlan(page);
  await page.keyboard.press('Escape');
  await openTable(page, 'other.csv', 'Milestone,Date\nSecret,2026\n');
  await page.getByRole('button', { name: 'Open in its place' }).click();
  await expect(title(page)).toHaveText('other');
  await expect(state(page)).toBeHidden();
  await retitle(page, 'Another plan');
  await page.waitForTimeout(1500);
  expect(await keptText(page)).not.toContain('Secret');
  // What was kept of the first stays, and is there to be brought back.
  await pickFromFile(page, /Keep on this device/);
  await expect(page.getByText(/^“Harbour plan” from /)).toBeVisible();
});

test('kept work is offered at the next start, and brought back with its edits only when asked (S8)', async ({
  page,
}) => {
  await keepPlan(page);
  await retitle(page, 'Harbour plan 2');
  await expect.poll(() => keptText(page)).toContain('Harbour plan 2');
  expect(await asksOnReload(page)).toBe(false);

  await expect(offer(page)).toContainText(
    /^Work on “Harbour plan 2” from \p{L}+day \d+ \p{L}+, \d+:\d\d [ap]m is kept/u,
  );
  await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(title(page)).toHaveText('Harbour plan 2');
  await expect(reckoning(page)).toHaveText('2 milestones: 2 placed');
  await expect(offer(page)).toBeHidden();
  await expect(state(page)).toBeVisible();
  // It goes on being kept.
  await retitle(page, 'Harbour plan 3');
  await expect.poll(() => keptText(page)).toContain('Harbour plan 3');
});

test('kept work can be deleted from the offer, after a question', async ({ page }) => {
  await keepPlan(page);
  await page.reload();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('button', { name: 'No, keep it' })).toBeFocused();
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(page.getByText('Deleted “Harbour plan” from this device.')).toBeVisible();
  await expect(offer(page)).toBeHidden();
  expect(await leftOnDevice(page)).toEqual([]);
});

test('a change is written when the page is left right after it', async ({ page }) => {
  await keepPlan(page);
  await retitle(page, 'The last words');
  expect(await asksOnReload(page)).toBe(false);
  await expect(offer(page)).toContainText('The last words');
});

test('kept work is deleted at the first start after its last day (S8)', async ({ page }) => {
  await keepPlan(page);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('milepost.kept');
        opening.onsuccess = () => {
          const change = opening.result.transaction('works', 'readwrite');
          const works = change.objectStore('works');
          works.getAll().onsuccess = ({ target }) => {
            const [work] = (target as IDBRequest<{ until: string }[]>).result;
            works.put({ ...work, until: '2001-01-01' });
          };
          change.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await expect(reckoning(page)).toBeVisible();
  await expect.poll(() => leftOnDevice(page)).toEqual([]);
  await expect(offer(page)).toBeHidden();
});

test('clearing deletes all that is stored and the plan on the screen, and looks again (S8)', async ({ page }) => {
  await keepPlan(page);
  await showTab(page, 'Columns');
  await page.getByRole('checkbox', { name: /Remember/ }).check();
  await expect.poll(() => leftOnDevice(page)).toContain('localStorage milepost.columns');
  await page.evaluate(async () => {
    localStorage.setItem('of another program', 'stays');
    await caches.open('milepost-test');
  });

  await page.keyboard.press('Control+k');
  await page.keyboard.type('clear all data');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Database milepost.kept');
  await expect(dialog).toContainText('Local storage milepost.columns');
  await dialog.getByRole('button', { name: 'Clear all data' }).click();
  await expect(dialog).toContainText('We looked again: nothing of Milepost is stored in this browser.');
  await expect(dialog).toContainText('Cache milepost-test');
  expect(await leftOnDevice(page)).toEqual(['localStorage of another program']);
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  expect(await asksOnReload(page)).toBe(false);
});

test('clearing offers to save unsaved work first, and says what could not be deleted', async ({ page }) => {
  await openApp(page);
  await openTable(page, 'harbour.csv', PLAN);
  await retitle(page, 'Harbour plan');
  await page.evaluate(() => {
    localStorage.setItem('milepost.stuck', 'x');
    Storage.prototype.removeItem = () => undefined;
  });
  await pickFromFile(page, /Clear all data/);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Your changes to “Harbour plan” are not saved as a project.');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the project first' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.milepost\.json$/);
  await expect(dialog).not.toContainText('not saved as a project');
  await dialog.getByRole('button', { name: 'Clear all data' }).click();
  await expect(page.getByRole('dialog', { name: 'Some data is still there' })).toContainText(
    'Local storage milepost.stuck',
  );
});

test.describe('leaving (U10)', () => {
  test('is never held up by the sample, a table that was only opened, or how it is looked at', async ({ page }) => {
    await openApp(page);
    await page.locator('#search').click();
    expect(await asksOnReload(page)).toBe(false);
    await openTable(page, 'harbour.csv', PLAN);
    await figure(page).click();
    await showTab(page, 'Figure');
    await page.getByRole('radiogroup', { name: 'Page' }).getByRole('radio').nth(1).check({ force: true });
    expect(await asksOnReload(page)).toBe(false);
  });

  test('is asked about when words or edits are in no file, and not once they are saved or undone', async ({ page }) => {
    await openApp(page);
    await openTable(page, 'harbour.csv', PLAN);
    await retitle(page, 'Harbour plan');
    expect(await asksOnReload(page)).toBe(true);

    await openTable(page, 'harbour.csv', PLAN);
    await retitle(page, 'Harbour plan');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    await (await download).path();
    await expect(page.getByText(/^Saved .*milepost\.json/)).toBeVisible();
    expect(await asksOnReload(page)).toBe(false);

    await openTable(page, 'harbour.csv', PLAN);
    await retitle(page, 'Harbour plan');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(title(page)).toHaveText('harbour');
    expect(await asksOnReload(page)).toBe(false);
  });

  test('is asked about when kept work was brought back and is kept no longer', async ({ page }) => {
    await keepPlan(page);
    await page.reload();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect(title(page)).toHaveText('Harbour plan');
    await state(page).click();
    await page.getByRole('checkbox', { name: /^Keep “/ }).uncheck();
    await page.keyboard.press('Escape');
    expect(await asksOnReload(page)).toBe(true);
  });
});

test('a page opened from a disk keeps, offers and clears in the same way, and says who can read it (S8, S10)', async ({
  page,
}) => {
  await page.goto(pathToFileURL(join(import.meta.dirname, '../../dist/milepost.html')).href);
  await expect(reckoning(page)).toBeVisible();
  await openTable(page, 'harbour.csv', PLAN);
  await retitle(page, 'Harbour plan');
  await pickFromFile(page, /Keep on this device/);
  await expect(page.getByRole('dialog')).toContainText('Every page that is opened from disk in this browser can read');
  await page.keyboard.press('Escape');
  await switchOn(page);
  await retitle(page, 'Harbour plan 2');
  expect(await asksOnReload(page)).toBe(false);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(title(page)).toHaveText('Harbour plan 2');
  await pickFromFile(page, /Clear all data/);
  await page.getByRole('dialog').getByRole('button', { name: 'Clear all data' }).click();
  await expect(page.getByRole('dialog')).toContainText('We looked again: nothing of Milepost is stored');
  expect(await leftOnDevice(page)).toEqual([]);
});

test('offers, troubles and dialogs have no accessibility violations and fit 320 px (A1, A15)', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  const check = async (window: Page): Promise<void> => {
    for (const width of [1440, 320]) {
      await window.setViewportSize({ width, height: 900 });
      expect(await violationsIn(window)).toEqual([]);
      expect(await window.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    }
    await window.setViewportSize({ width: 1440, height: 900 });
  };
  await keepPlan(page);
  await check(page);
  await state(page).click();
  await check(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Clear all data' }).click();
  await expect(page.getByText('It holds 1 plan that was kept.')).toBeVisible();
  await check(page);
  await page.keyboard.press('Escape');
  const other = await context.newPage();
  await openApp(other);
  await pickFromFile(other, /Keep on this device/);
  await expect(other.getByText('Open in another window.')).toBeVisible();
  await other.getByRole('button', { name: 'Bring it back' }).click();
  await expect(other.getByRole('button', { name: 'Keep this one instead' })).toBeVisible();
  await check(other);
  await page.reload();
  await page.close();
  await other.reload();
  await expect(offer(other)).toBeVisible();
  await check(other);
});
