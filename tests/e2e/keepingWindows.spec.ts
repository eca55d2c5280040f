import { expect, test, type Locator, type Page } from '@playwright/test';
import { leftOnDevice } from './closedNetwork';
import { keepPlan, keptText, offer, retitle, state, title } from './kept';
import { openApp, pickFromFile } from './milepost';

test.describe('two windows', () => {
  test('one of them keeps a plan: the other is told, and can take over (S8)', async ({ page, context }) => {
    await keepPlan(page);
    const other = await context.newPage();
    await openApp(other);
    // What another window has open is not offered, but listed.
    await expect(offer(other)).toBeHidden();
    await pickFromFile(other, /Keep on this device/);
    await other.getByRole('button', { name: 'Bring it back' }).click();
    const told = (window: Page): Locator => window.getByRole('alert').filter({ hasText: 'open in another window' });
    await expect(told(other)).toContainText('“Harbour plan” is also open in another window.');

    await retitle(other, 'Of the second');
    await retitle(page, 'Of the first');
    await expect.poll(() => keptText(page)).toContain('Of the first');
    expect(await keptText(page)).not.toContain('Of the second');

    await told(other).getByRole('button', { name: 'Keep this one instead' }).click();
    await expect.poll(() => keptText(page)).toContain('Of the second');
    await expect(told(other)).toBeHidden();
    await expect(told(page)).toBeVisible();
    await retitle(page, 'Of the first again');
    await page.waitForTimeout(1500);
    expect(await keptText(page)).not.toContain('again');
    await told(page).getByRole('button', { name: 'Go on without keeping' }).click();
    await expect(told(page)).toBeHidden();
    expect(await keptText(page)).toContain('Of the second');
    await expect(state(page)).toBeHidden();
  });

  test('what is deleted in one is not written again by the other without a word', async ({ page, context }) => {
    await keepPlan(page);
    const other = await context.newPage();
    await openApp(other);
    await pickFromFile(other, /Clear all data/);
    await other.getByRole('dialog').getByRole('button', { name: 'Clear all data' }).click();
    await expect(other.getByText('We looked again')).toBeVisible();

    await retitle(page, 'Changed after that');
    await expect(page.getByText('What was kept of “Changed after that” was deleted in another window.')).toBeVisible();
    expect(await leftOnDevice(page)).toEqual([]);
    await page.getByRole('button', { name: 'Keep it again' }).click();
    await expect.poll(() => keptText(page)).toContain('Changed after that');
  });

  test('where a browser has no locks, the stamp in the store still keeps one from overwriting the other', async ({
    page,
    context,
  }) => {
    await context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
    });
    await keepPlan(page);
    const other = await context.newPage();
    await openApp(other);
    await other.getByRole('button', { name: 'Bring it back' }).click();
    await expect(title(other)).toHaveText('Harbour plan');
    await retitle(other, 'Of the second');
    await expect.poll(() => keptText(page)).toContain('Of the second');
    await retitle(page, 'Of the first');
    await expect(page.getByText(/is also open in another window/)).toBeVisible();
    expect(await keptText(page)).toContain('Of the second');
  });
});
