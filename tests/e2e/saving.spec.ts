import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { dayFromIso } from '../../src/base/day';
import { readTable } from '../../src/csv/readTable';
import { PAGES, type PageName } from '../../src/layout/pageSize';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';
import { renderSvg } from '../../src/render/svgString';
import { paperFigure } from '../../src/scene/figure';
import { buildView } from '../../src/view/buildView';
import { defaultViewSpec } from '../../src/view/defaultViewSpec';
import { bytesOf, openApp, openTable, reckoning, showTab } from './milepost';

const AS_AT = dayFromIso('2024-07-18');
const TEXT = {
  title: 'Second Te Aorerekura Action Plan: indicative milestones by action area',
  marking: '',
  source: 'Source: Update on Second Te Aorerekura Action Plan, 18 July 2024, Appendix 3.',
  asAt: AS_AT,
  draft: '',
  captioned: true,
  altText: '',
  longDescription: '',
};
const STEM = 'second-te-aorerekura-action-plan-indicative-milestones-by-action-area_2024-07-18';

const table = readTable(bytesOf('data/te-aorerekura-plan.csv'), 'te-aorerekura-plan.csv');
const plan = readPlan(table, suggestMapping(table).mapping, { documentDate: AS_AT });

/** What the pipeline makes of the sample without a browser. */
function expected(page: PageName, text = TEXT): readonly string[] {
  return paperFigure(buildView(plan, defaultViewSpec(plan), text), PAGES[page]).map(renderSvg);
}

async function save(page: Page): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save SVG' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

test('saves the figure for A4 landscape: the bytes of the pipeline, named title_as-at_page (U15)', async ({ page }) => {
  const { name, text } = await save(page);
  expect(name).toBe(`${STEM}_a4-landscape.svg`);
  expect([text]).toEqual(expected('a4-landscape'));
  await expect(page.getByRole('status')).toContainText(/Saved .+ \(SVG, \d+ KB\): 1 page, \d+ × \d+ mm/);
});

test('the saved figure has all 30 titles whole, and no data ids (E10)', async ({ page }) => {
  const { text } = await save(page);
  const lines = [...text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '');
  const words = lines.join(' ').replaceAll('&amp;', '&');
  expect(plan.milestones).toHaveLength(30);
  for (const { title } of plan.milestones) expect(words).toContain(title);
  expect(text).not.toContain('…');
  expect(text).not.toContain('data-id');
});

test('saves in the light colours and alike when the screen is dark (P8)', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect([(await save(page)).text]).toEqual(expected('a4-landscape'));
});

test('saves for the page that was chosen, with the words that were typed', async ({ page }) => {
  await showTab(page, 'Figure');
  await page.getByLabel('Marking').fill('IN CONFIDENCE');
  await page.getByRole('radio', { name: 'A3 landscape' }).check();
  const { name, text } = await save(page);
  expect(name).toBe(`${STEM}_a3-landscape.svg`);
  expect([text]).toEqual(expected('a3-landscape', { ...TEXT, marking: 'IN CONFIDENCE' }));
});

test('the panel says how many pages there are and how large', async ({ page }) => {
  await showTab(page, 'Figure');
  await page.getByRole('radio', { name: 'Slide 16:9' }).check();
  const pages = expected('slide').length;
  await expect(page.getByRole('tabpanel')).toContainText(pages === 1 ? '1 page, ' : `${String(pages)} pages, up to `);
  await expect(page.getByRole('img', { name: /^Preview of / })).toHaveCount(pages);
});

test('saves every page of a figure that needs more than ten', async ({ page }) => {
  const rows = Array.from(
    { length: 320 },
    (_, i) => `Agency ${String(i % 12)},Milestone ${String(i)},${String(2024 + (i % 8))}`,
  );
  await openTable(page, 'long.csv', ['Agency,Milestone,Date', ...rows].join('\n'));
  await expect(reckoning(page)).toHaveText('320 milestones: 320 placed');
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  await page.getByRole('button', { name: 'Save SVG' }).click();
  const said = page.getByRole('status');
  await expect(said).toContainText('Saved long_a4-landscape_1.svg to ', { timeout: 15_000 });
  const pages = Number(/: (\d+) pages/.exec((await said.textContent()) ?? '')?.[1]);
  expect(pages).toBeGreaterThan(10);
  await expect.poll(() => names.length).toBe(pages);
});

test('Ctrl+Shift+S saves the figure', async ({ page }) => {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+Shift+S');
  expect((await download).suggestedFilename()).toBe(`${STEM}_a4-landscape.svg`);
});
