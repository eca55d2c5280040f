import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { writePng } from '../../src/cli/writePng';
import { writePdf } from '../../src/render/pdf/writePdf';
import { writeSvg } from '../../src/render/writeSvg';
import { CASES } from '../cases/cases';
import { figureOf } from '../cases/figureCase';
import { readFile } from '../cases/readFile';
import { readPdf } from '../render/pdf/readPdf';
import { chunksOf } from '../render/png/chunksOf';
import { writeScenes } from '../render/writeScenes';
import { comparePictures } from '../tools/comparePictures';
import { openApp, openTable, showTab } from './milepost';

const PLAN = CASES.find(({ name }) => name === 'te-aorerekura-plan');
if (PLAN === undefined) throw new Error('missing case');
/** The figure that the app opens with. */
const PAGES = figureOf({ ...PLAN, marking: '' }, readFile);

test.beforeEach(async ({ page }) => {
  await openApp(page);
  await showTab(page, 'Figure');
});

async function save(page: Page, format: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await page.getByRole('radiogroup', { name: 'Format' }).getByRole('radio', { name: new RegExp(`^${format}`) }).check(); // prettier-ignore
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save figure as ${format}` }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

test('saves a PDF with the texts, alt text and page size of the pipeline (E2, E9, E11)', async ({ page }) => {
  const { name, bytes } = await save(page, 'PDF');
  expect(name).toMatch(/_2024-07-18_a4-landscape\.pdf$/);
  const [here, there] = [await readPdf(bytes), await readPdf((await writeScenes(writePdf, PAGES)).files[0] ?? bytes)];
  expect(here).toEqual(there);
  await expect(page.getByRole('status')).toContainText(/Saved .+\.pdf \(PDF, \d+ KB\): 1 page, \d+ × \d+ mm/);
  const again = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save again: .+\.pdf \(PDF, \d+ KB\)$/ }).click();
  expect((await again).suggestedFilename()).toBe(name);
});

test('saves a PNG that looks like the one of the command line, at its size in mm (E8)', async ({ page }) => {
  const { bytes } = await save(page, 'PNG');
  const [here, there] = [bytes, (await writeScenes(writePng, PAGES)).files[0] ?? bytes].map((file) =>
    PNG.sync.read(Buffer.from(file)),
  );
  if (here === undefined || there === undefined) throw new Error('missing picture');
  expect([here.width, here.height]).toEqual([there.width, there.height]);
  expect(comparePictures(here, there)).toBeLessThan(0.02);
  expect(chunksOf(bytes).map(({ type }) => type)).toContain('pHYs');
});

test('saves an SVG with a PNG beside it, for documents', async ({ page }) => {
  await page.getByRole('checkbox', { name: /^A PNG beside it/ }).check();
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  await page.getByRole('button', { name: 'Save figure as SVG' }).click();
  await expect(page.getByRole('status')).toContainText(/Saved .+\.svg and .+\.png \(/, { timeout: 15_000 });
  expect(names.map((name) => name.slice(-4))).toEqual(['.svg', '.png']);
});

test('saves a PNG at the resolution chosen, which can be undone', async ({ page }) => {
  await page.getByRole('radio', { name: /^PNG/ }).check();
  await page.getByLabel('Resolution').selectOption({ label: '96 dots per inch' });
  const { bytes } = await save(page, 'PNG');
  expect(PNG.sync.read(Buffer.from(bytes)).width).toBe(Math.round(((PAGES[0]?.paper?.widthMm ?? 0) / 25.4) * 96));
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Resolution')).toHaveValue('300');
});

test('saves SVG with letters as shapes', async ({ page }) => {
  await page.getByLabel('Letters as shapes').check();
  const { bytes } = await save(page, 'SVG');
  expect(Buffer.from(bytes).equals(Buffer.from((await writeScenes(writeSvg, PAGES, { outlines: true })).files[0] ?? []))).toBe(true); // prettier-ignore
});

test('Ctrl+Shift+S and the bar save the format chosen', async ({ page }) => {
  await page.getByRole('radio', { name: /^PDF/ }).check();
  for (const ask of [
    () => page.keyboard.press('Control+Shift+S'),
    () => page.getByRole('button', { name: 'Save PDF' }).click(),
  ]) {
    const download = page.waitForEvent('download');
    await ask();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  }
});

test('names letters that the font lacks, and saves all the same', async ({ page }) => {
  await openTable(page, 'plan.csv', 'Milestone,Date\nPlan 計,2026\n');
  await showTab(page, 'Figure');
  await save(page, 'PDF');
  await expect(page.getByRole('tabpanel')).toContainText('計 (U+8A08) in “Plan 計”');
});

test('says so when a part can not be loaded; the figure stays, and saving works again', async ({ page }) => {
  await page.route(/writePdf/, (route) => route.abort());
  await page.getByRole('radio', { name: /^PDF/ }).check();
  await page.getByRole('button', { name: 'Save figure as PDF' }).click();
  await expect(page.getByRole('status')).toContainText('could not be loaded');
  await expect(page.getByRole('tabpanel')).toContainText('could not be loaded');
  await save(page, 'SVG');
  await expect(page.getByRole('tabpanel')).not.toContainText('could not be loaded');
});

test('stops when asked', async ({ page }) => {
  const rows = Array.from({ length: 320 }, (_, i) => `Agency ${String(i % 12)},Milestone ${String(i)},${String(2024 + (i % 8))}`); // prettier-ignore
  await openTable(page, 'long.csv', ['Agency,Milestone,Date', ...rows].join('\n'));
  await showTab(page, 'Figure');
  await page.getByRole('radio', { name: /^PNG/ }).check();
  await page.getByLabel('Resolution').selectOption({ label: '600 dots per inch' });
  await page.getByRole('button', { name: 'Save figure as PNG' }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('status')).toContainText('Stopped. No file was saved.');
  await expect(page.getByRole('button', { name: 'Save figure as PNG' })).toBeVisible();
});
