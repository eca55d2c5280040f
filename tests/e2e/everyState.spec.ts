import { expect, test } from '@playwright/test';
import { figure, openApp, openTable, reckoning, showTab } from './milepost';
import { reach, STATES } from './states';
import { violationsIn, violationsInBoth } from './violations';

const SIZES = [
  { width: 1440, height: 900, check: violationsInBoth },
  { width: 1024, height: 768, check: violationsIn },
] as const;

for (const { width, height, check } of SIZES) {
  for (const state of STATES) {
    const ground = check === violationsInBoth ? ', light and dark' : '';
    test(`${state.name}: no accessibility violations at ${String(width)} × ${String(height)}${ground} (A1)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await reach(page, state);
      expect(await check(page)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(overflow).toBe(false);
    });
  }
}

test('toolbar controls are at least 44 px high (A11)', async ({ page }) => {
  await openApp(page);
  const heights = await page
    .locator('header button:visible, header label.button, header select')
    .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(8);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(42);
});

test('no text on screen is smaller than 12 px (A14)', async ({ page }) => {
  await openApp(page);
  await showTab(page, 'Details');
  const sizes = await page
    .locator('header, aside, footer, main')
    .evaluateAll((parts) =>
      parts.flatMap((part) =>
        [...part.querySelectorAll('*')].map((each) => parseFloat(getComputedStyle(each).fontSize)),
      ),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test('nothing moves for people who ask for that (A16)', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  await showTab(page, 'Figure');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('no request leaves the page, nothing is stored, and no data is in the address, in a full journey (S4, S8, S9)', async ({
  page,
  baseURL,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await openApp(page);
  await openTable(page, 'secret.csv', 'Milestone,Date\nA secret milestone,2026\n');
  await expect(reckoning(page)).toHaveText('1 milestone: 1 placed');
  await showTab(page, 'Columns');
  await showTab(page, 'Figure');
  await page.getByLabel('Marking').fill('IN CONFIDENCE');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save SVG' }).click();
  await (await download).path();
  await expect(figure(page)).toBeVisible();

  const own = new URL(baseURL ?? page.url()).origin;
  expect(requests.length).toBeGreaterThan(3);
  expect(requests.filter((url) => !url.startsWith(own) && !url.startsWith(`blob:${own}`))).toEqual([]);
  expect(requests.join('\n')).not.toContain('secret');
  await expect.poll(() => page.url()).toMatch(/^[^#]*\/#v1&for=[0-9a-f]{8}&panel=figure$/);
  expect(page.url().startsWith(`${own}/#`)).toBe(true);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    document.cookie.length,
  ]);
  expect(stored).toEqual([0, 0, 0, 0]);
});
