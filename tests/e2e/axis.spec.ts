import { expect, test, type Page } from '@playwright/test';
import { figure, openApp, reckoning, showTab } from './milepost';

const drawn = (page: Page) => () => figure(page).locator('text').allTextContents();

test.beforeEach(async ({ page }) => {
  await openApp(page);
  await showTab(page, 'Figure');
  await page.locator('summary', { hasText: /^Time$/ }).click();
});

test('years are calendar, financial or both, and the choice is undone (D9, U8)', async ({ page }) => {
  await page.getByRole('radio', { name: 'Both' }).check();
  await expect.poll(drawn(page)).toEqual(expect.arrayContaining(['2026', '2026/27']));
  await page.getByRole('radio', { name: 'Financial years' }).check();
  await expect.poll(drawn(page)).not.toEqual(expect.arrayContaining(['2026']));
  await page.getByRole('heading', { name: 'Time shown' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radio', { name: 'Both' })).toBeChecked();
});

test('lines and bands are added, changed and removed with the keyboard alone (A6, A7)', async ({ page }) => {
  await page.getByRole('button', { name: 'Budget day', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Date or start')).toBeFocused();
  await page.keyboard.type('B25');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“B25” is a Budget, not a date.')).toBeVisible();
  await page.getByLabel('Date or start').fill('22 May 2025');
  await expect(page.getByText('A line: 22 May 2025')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(drawn(page)).toEqual(expect.arrayContaining(['Budget day', '22 May 2025']));

  const change = page.getByRole('button', { name: 'Change Budget day, 22 May 2025' });
  await expect(change).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByLabel('Date or start').fill('May 2025');
  await expect(page.getByText('A band: 1–31 May 2025')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(change).toBeFocused();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(change).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Budget day', exact: true })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect.poll(drawn(page)).toEqual(expect.arrayContaining(['Budget day', '22 May 2025']));
});

test('a stretch of time is shown alone, what it leaves out is counted, and all comes back', async ({ page }) => {
  await page.getByLabel('From', { exact: true }).fill('July 2025');
  await page.getByLabel('To', { exact: true }).fill('2026');
  await page.keyboard.press('Enter');
  await expect(reckoning(page)).toContainText('filtered out');
  await expect.poll(drawn(page)).not.toEqual(expect.arrayContaining(['2028']));
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
  await expect(page.getByLabel('From', { exact: true })).toBeFocused();

  await page.getByLabel('From', { exact: true }).fill('2090');
  await page.getByLabel('To', { exact: true }).fill('2091');
  await page.keyboard.press('Enter');
  await page.getByLabel('From', { exact: true }).fill('soon');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Give a day, a month/)).toBeVisible();
});
