import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { watchPages } from './closedNetwork';
import { openApp, openTable, reckoning } from './milepost';
import { serveFolder } from './serveFolder';
import { openSpeaker, startShow } from './showing';

const DIST = join(import.meta.dirname, '../../dist');
const SAMPLE = '30 milestones: 28 placed, 2 with no date';

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Commands' }).fill(words);
  await page.keyboard.press('Enter');
}

const cached = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });

test('works in any folder of a plain server, and asks it for nothing but its own files', async ({ page, context }) => {
  const server = await serveFolder(DIST, '/tools/milepost/');
  try {
    const watched = watchPages(context);
    await page.goto(server.address);
    await expect(reckoning(page)).toHaveText(SAMPLE);
    await openTable(page, 'plan.csv', 'Milestone,Date\nKept from the server,2026\n');
    await startShow(page);
    await (await openSpeaker(page)).close();
    await page.waitForLoadState('networkidle');
    expect(watched.asked.filter((address) => !address.startsWith(server.address))).toEqual([]);
    expect(watched.wrong).toEqual([]);
    expect(server.asked.filter((path) => !/^\/tools\/milepost\/(assets\/[\w.-]+|icon\.svg|)$/.test(path))).toEqual([]);
  } finally {
    await server.close();
  }
});

test('is sent with the headers of headers.txt by `npm start`, and works under them (S2)', async ({ page, context }) => {
  const watched = watchPages(context);
  const answer = await page.goto('/');
  const headers = answer?.headers() ?? {};
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/);
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
  await expect(reckoning(page)).toHaveText(SAMPLE);
  await startShow(page);
  const speaker = await openSpeaker(page);
  await expect(speaker.locator('#clock')).toHaveText(/^\d{1,2}:\d\d:\d\d$/);
  expect(watched.wrong).toEqual([]);
});

test('keeps the app on the device only when asked to, opens from there with no network, and goes again (S8, S12)', async ({
  page,
  context,
}) => {
  await openApp(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await cached(page)).toEqual([]);

  await command(page, 'Keep the app on this device');
  await expect(page.getByRole('status').filter({ hasText: 'The app is kept on this device.' })).toBeAttached();
  await context.setOffline(true);
  await page.reload();
  await expect(reckoning(page)).toHaveText(SAMPLE);
  await page.goto('/index.html');
  await expect(reckoning(page)).toHaveText(SAMPLE);
  // Parts that come when they are asked for, too.
  await startShow(page);
  await page.keyboard.press('Escape');
  await openTable(page, 'secret-plan.csv', 'Milestone,Date\nNot in any cache,2026\n');
  await expect(reckoning(page)).toHaveText('1 milestone: 1 placed');
  const files = await cached(page);
  expect(files.length).toBeGreaterThan(60);
  expect(files.filter((path) => !/^\/(assets\/[\w.-]+|icon\.svg|app\.webmanifest|)$/.test(path))).toEqual([]);

  await command(page, 'Stop keeping the app');
  await expect(page.getByRole('status').filter({ hasText: 'The app is no longer kept' })).toBeAttached();
  expect(await cached(page)).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('says so when the server has no service worker', async ({ page }) => {
  const server = await serveFolder(DIST, '/plain/');
  try {
    await page.goto(server.address);
    await expect(reckoning(page)).toHaveText(SAMPLE);
    await page.evaluate(() => {
      navigator.serviceWorker.register = () => Promise.reject(new TypeError('404'));
    });
    await command(page, 'Keep the app on this device');
    await expect(page.getByRole('status').filter({ hasText: 'could not be kept' })).toBeAttached();
  } finally {
    await server.close();
  }
});
