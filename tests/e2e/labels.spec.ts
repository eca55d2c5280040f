import { expect, test } from '@playwright/test';
import { figure, openApp, showTab } from './milepost';
import { violationsIn } from './violations';

test('where labels stand is chosen in the panel, undone, and kept while the page stays', async ({ page }) => {
  await openApp(page);
  await showTab(page, 'Figure');
  await page.getByText('Labels', { exact: true }).click();
  const numbers = page.getByRole('radio', { name: /^Numbers beside the marks/ });
  const number = figure(page).locator('text', { hasText: /^27$/ });
  await expect(page.getByRole('radio', { name: 'Beside their marks' })).toBeChecked();
  await expect(number).toHaveCount(0);

  await numbers.check();
  await expect(number).toHaveCount(2);
  expect(await violationsIn(page)).toEqual([]);

  await page.keyboard.press('ControlOrMeta+z');
  await expect(number).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'Beside their marks' })).toBeChecked();

  await page.getByRole('radio', { name: /^Inside bars/ }).check();
  await expect(page.getByRole('radio', { name: /^Inside bars/ })).toBeChecked();
});
