import { expect, test, type Page } from '@playwright/test';
import { openApp, showTab } from './milepost';

/** The kinds and sizes of what is on the clipboard, and its plain text. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (item === undefined) throw new Error('missing item on the clipboard');
    const picture = item.types.includes('image/png') ? await item.getType('image/png') : undefined;
    const text = item.types.includes('text/plain') ? await (await item.getType('text/plain')).text() : '';
    const bitmap = picture === undefined ? undefined : await createImageBitmap(picture);
    return { types: item.types, text, width: bitmap?.width };
  });

test.beforeEach(async ({ page }) => {
  await openApp(page);
  await showTab(page, 'Figure');
});

test.describe('where the browser lets it', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the figure is copied as a picture and as SVG, and its data as a table (U15)', async ({ page }) => {
    await page.getByRole('button', { name: 'Copy picture' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied the figure as a picture.' })).toBeVisible();
    const [, mm] = /1 page, (\d+) × \d+ mm/.exec(await page.getByRole('tabpanel').innerText()) ?? [];
    // At 150 dots per inch; the panel tells whole millimetres.
    expect(Math.abs(((await clipboard(page)).width ?? 0) - (Number(mm) / 25.4) * 150)).toBeLessThan(4);

    await page.getByRole('button', { name: 'Copy SVG' }).click();
    await expect(page.getByText('Copied the figure as SVG.')).toBeVisible();
    expect((await clipboard(page)).text).toMatch(/^<svg [\s\S]*Whetū[\s\S]*<\/svg>\s*$/);

    await page.getByText('Alt text and data table').click();
    await page.getByRole('button', { name: 'Copy the data table' }).click();
    await expect(page.getByText('Copied the data table: 35 rows.')).toBeVisible();
    const table = await clipboard(page);
    expect(table.types).toContain('text/html');
    expect(table.text.split('\n')[0]).toContain('Milestone\tPhase');
  });
});

test('says what to do instead where the browser does not let it', async ({ page }) => {
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.getByRole('button', { name: 'Copy SVG' }).click();
  await expect(page.getByText('This browser did not let the figure be copied. Save it instead.')).toBeVisible();
});
