import { expect, test, type Page } from '@playwright/test';
import { openApp, openTable, showTab } from './milepost';
import { violationsIn } from './violations';

const sheets = (page: Page) => page.locator('main').getByRole('img', { name: /^Page \d/ });

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

test('shows the pages as they will be saved, live, and goes back to the timeline', async ({ page }) => {
  await page.getByRole('button', { name: 'Pages' }).click();
  await expect(sheets(page)).toHaveCount(1);
  await expect(page.locator('main')).toContainText('1 page, A4 landscape');
  await page.getByRole('button', { name: 'Page setup' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Harbour plan');
  await expect(sheets(page).first()).toContainText('Harbour plan');
  expect(await violationsIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Back to the timeline' }).click();
  await expect(sheets(page)).toHaveCount(0);
});

test('prints the pages and nothing else, each on a sheet of its own size (A21)', async ({ page }) => {
  const rows = Array.from(
    { length: 60 },
    (_, i) => `Agency ${String(i % 6)},Milestone number ${String(i)},${String(2024 + (i % 5))}`,
  );
  await openTable(page, 'plan.csv', ['Agency,Milestone,Date', ...rows].join('\n'));
  await expect(page.getByTestId('reckoning')).toContainText('60 milestones');
  await showTab(page, 'Figure');
  await page.getByRole('radio', { name: 'A4 portrait' }).check();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const printed = page.locator('.print-sheets');
  await expect(printed).toBeVisible();
  await expect(page.locator('.app')).toBeHidden();
  const count = await printed.getByRole('img').count();
  expect(count).toBeGreaterThan(0);
  await expect(printed).toContainText('Milestone number 59');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  // 210 × 297 mm in points, to a quarter of a millimetre.
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes).toHaveLength(count);
  for (const [, width, height] of boxes) {
    expect(Math.abs(Number(width) - 595.28)).toBeLessThan(0.75);
    expect(Math.abs(Number(height) - 841.89)).toBeLessThan(0.75);
  }
  // The browser has said by now that the printing is over.
  await expect(printed).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.app')).toBeVisible();
});
