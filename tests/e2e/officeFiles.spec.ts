import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { packageFaults, partOf, partsOf } from '../render/office/officeChecks';
import { openApp, showTab } from './milepost';

async function saveAs(page: Page, format: 'PowerPoint' | 'Word'): Promise<{ name: string; bytes: Uint8Array }> {
  await page.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save figure as ${format}` }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
}

test.beforeEach(async ({ page }) => {
  await openApp(page);
  await showTab(page, 'Figure');
});

test('saves slides of native shapes with alt text, and notes unless they are not wanted', async ({ page }) => {
  await page.getByRole('radio', { name: 'Slide 16:9' }).check();
  const { name, bytes } = await saveAs(page, 'PowerPoint');
  expect(name).toMatch(/_2024-07-18_slide\.pptx$/);
  expect(packageFaults(bytes)).toEqual([]);
  const slides = [...partsOf(bytes).keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  const drawn = slides.map((path) => partOf(bytes, path)).join('');
  expect(drawn).toContain('Whetū national case management platform');
  expect(drawn.match(/<p:nvSpPr>\s*<p:cNvPr [^>]*descr="/g)).toHaveLength(35);
  expect(partOf(bytes, 'ppt/notesSlides/notesSlide1.xml')).toContain('Timeline of 30 milestones');

  await page.getByRole('checkbox', { name: /Speaker notes/ }).uncheck();
  const silent = await saveAs(page, 'PowerPoint');
  expect(partOf(silent.bytes, 'ppt/notesSlides/notesSlide1.xml')).not.toContain('Timeline of 30 milestones');
});

test('saves a document with the figure as SVG and PNG, its caption and all rows of its data', async ({ page }) => {
  const { name, bytes } = await saveAs(page, 'Word');
  expect(name).toMatch(/\.docx$/);
  expect(packageFaults(bytes)).toEqual([]);
  const paths = [...partsOf(bytes).keys()];
  expect(paths.filter((path) => path.endsWith('.svg'))).toHaveLength(1);
  expect(paths.filter((path) => path.endsWith('.png'))).toHaveLength(1);
  expect(partOf(bytes, 'word/document.xml').match(/<w:tr>/g)).toHaveLength(36);
});

test('the alt text that is typed goes into files, is undone, and gives way to the generated one', async ({ page }) => {
  await page.getByText('Alt text and data table').click();
  const alt = page.getByRole('textbox', { name: 'Alt text' });
  await expect(alt).toHaveValue(/^Timeline of 30 milestones in 6 lanes/);
  await alt.fill('Thirty milestones, 21 of them funded.');
  await alt.blur();
  const { bytes } = await saveAs(page, 'Word');
  expect(partOf(bytes, 'word/document.xml')).toContain('descr="Thirty milestones, 21 of them funded."');
  await page.getByRole('button', { name: 'Use the generated words' }).click();
  await expect(alt).toHaveValue(/^Timeline of 30 milestones/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(alt).toHaveValue('Thirty milestones, 21 of them funded.');
  await alt.fill('');
  await alt.blur();
  await expect(alt).toHaveValue(/^Timeline of 30 milestones/);
});

test('alt text and data table are copied; where that is refused, the words are selected', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByText('Alt text and data table').click();
  await page.getByRole('button', { name: 'Copy the alt text' }).click();
  await expect(page.getByRole('status')).toContainText('Copied the alt text.');
  const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  expect(await clipboard()).toMatch(/^Timeline of 30 milestones/);
  await page.getByRole('button', { name: 'Copy the data table' }).click();
  await expect(page.getByRole('status')).toContainText('Copied the data table: 35 rows.');
  expect((await clipboard()).split('\n')).toHaveLength(36);

  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Copy the long description' }).click();
  await expect(page.getByRole('alert')).toContainText('press Ctrl+C');
  const selected = await page.evaluate(() => {
    const field = document.activeElement as HTMLTextAreaElement;
    return field.value.slice(field.selectionStart, field.selectionEnd);
  });
  expect(selected).toContain('Whetū national case management platform');
});
