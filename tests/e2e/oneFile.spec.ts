import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { programmeCsv } from '../bench/programme';
import { writeWorkbook } from '../sheet/writeWorkbook';
import { leftOnDevice, watchPages, type Watched } from './closedNetwork';
import { chooseLanes, openTable, reckoning, showTab } from './milepost';
import { expectStep, openSpeaker, show, startShow } from './showing';

const FILE = join(import.meta.dirname, '../../dist/milepost.html');
const ADDRESS = pathToFileURL(FILE).href;

let context: BrowserContext;
let page: Page;
let watched: Watched;

test.beforeEach(async ({ browser }) => {
  context = await browser.newContext({ offline: true, viewport: { width: 1440, height: 900 }, locale: 'en-NZ', timezoneId: 'Pacific/Auckland' }); // prettier-ignore
  watched = watchPages(context);
  page = await context.newPage();
  await page.goto(ADDRESS);
  await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
});

test.afterEach(async () => {
  expect(watched.asked.filter((address) => address.split('#')[0] !== ADDRESS)).toEqual([]);
  expect(watched.wrong).toEqual([]);
  expect(await leftOnDevice(page)).toEqual([]);
  await context.close();
});

/** Saves something and gives it back. */
async function saved(ask: () => Promise<unknown>): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await ask();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

/** Opens a file in the place of the one that is open. */
async function openInPlace(name: string, content: string | Buffer): Promise<void> {
  await openTable(page, name, content);
  await page.getByRole('button', { name: 'Open in its place' }).click();
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

test('opens from a disk with the network off, and shows a plan (S10, S11)', async () => {
  expect(page.url()).toBe(ADDRESS);
  await expect(page).toHaveTitle(/Milepost$/);
  await page.reload();
  await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
});

test('reads tables, a large one in a worker that it holds itself, and workbooks', async () => {
  await openTable(page, 'small.csv', 'Milestone,Date,Lead\nReport back,Sept 2026,MoJ\n');
  await expect(reckoning(page)).toHaveText('1 milestone: 1 placed');
  const worker = page.waitForEvent('worker');
  await openInPlace('large.csv', programmeCsv(3000));
  expect((await worker).url()).toMatch(/^blob:/);
  await expect(reckoning(page)).toContainText('3000 milestones');
  const workbook = writeWorkbook({ name: 'Plan', rows: [['Milestone', 'Date'], ['Report back', '2026'], ['Consult', 'TBC']] }); // prettier-ignore
  await openInPlace('plan.xlsx', Buffer.from(workbook));
  await expect(reckoning(page)).toHaveText('2 milestones: 1 placed, 1 with no date');
});

for (const [format, isWhole] of [
  ['SVG', (bytes: Uint8Array) => textOf(bytes).endsWith('</svg>\n')],
  ['PNG', (bytes: Uint8Array) => textOf(bytes.slice(1, 4)) === 'PNG'],
  ['PDF', (bytes: Uint8Array) => textOf(bytes.slice(-6)).includes('%%EOF')],
  ['PowerPoint', (bytes: Uint8Array) => 'ppt/presentation.xml' in unzipSync(bytes)],
  ['Word', (bytes: Uint8Array) => 'word/document.xml' in unzipSync(bytes)],
] as const) {
  test(`saves the figure as ${format}`, async () => {
    await showTab(page, 'Figure');
    await page.getByRole('radiogroup', { name: 'Format' }).getByRole('radio', { name: new RegExp(`^${format}`) }).check(); // prettier-ignore
    const { bytes } = await saved(() => page.getByRole('button', { name: /^Save figure as/ }).click());
    expect(isWhole(bytes)).toBe(true);
  });
}

test('saves the table, the repaired data and the project, and opens the project again', async () => {
  await chooseLanes(page, 'Lanes', 'Funding');
  const project = await saved(() => page.keyboard.press('Control+s'));
  expect(project.name).toMatch(/\.milepost\.json$/);
  await showTab(page, 'Findings');
  const data = await saved(() => page.getByRole('button', { name: /^Repaired table/ }).click());
  expect(textOf(data.bytes.slice(0, 3))).toBe('\ufeff');
  await openTable(page, 'other.csv', 'Milestone,Date\nOnly one,2026\n');
  await expect(reckoning(page)).toHaveText('1 milestone: 1 placed');
  await openTable(page, project.name, Buffer.from(project.bytes));
  await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
  await expect(page.getByRole('button', { name: /^Group/ })).toContainText('Funding');
});

test('presents, with a speaker window of its own that has a clock', async () => {
  await startShow(page);
  const speaker = await openSpeaker(page);
  await expect(speaker.locator('#clock')).toHaveText(/^\d{1,2}:\d\d:\d\d$/);
  // Its clock is a script in it, not ours: it goes on when this page is gone.
  expect(await speaker.evaluate(() => document.documentElement.dataset['timer'])).toBe('1');
  await speaker.getByRole('button', { name: 'Next' }).click();
  await expectStep(page, 2);
  await page.reload();
  await expect(speaker.getByRole('alert')).toBeVisible();
  await speaker.close();
  await expect(show(page)).toHaveCount(0);
});

test('saves the steps as slides to take away', async () => {
  await showTab(page, 'Steps');
  const { bytes } = await saved(() => page.getByRole('button', { name: 'Save PowerPoint' }).click());
  expect(Object.keys(unzipSync(bytes)).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThan(8); // prettier-ignore
});

test('copies the figure, and prints its pages', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await showTab(page, 'Figure');
  await page.getByRole('button', { name: 'Copy SVG' }).click();
  await expect(page.getByText('Copied the figure as SVG.')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.print-sheets').getByRole('img').first()).toBeVisible();
});
