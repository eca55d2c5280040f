import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { readTable } from '../../src/csv/readTable';
import { chooseLanes, figure, mark, openApp, openTable, reckoning, showTab } from './milepost';

const PLAN = [
  'Harbour plan',
  'Agency,Milestone,Date,Funding,RAG',
  'Harbours,Plan agreed,31 June 2025,Funded,Green',
  'Harbours,Boats bought,H1 2026,Not funded*,Red',
  'Ferries,Crew trained,H1 2026,Funded,Green',
  'Ferries,Wharf opened,by H2 2027,Funded,Red',
  'Agency,Milestone,Date,Funding,RAG',
  'Ferries,,2028,Funded,Green',
  'Total,4,,,',
  '* Subject to Budget.',
].join('\n');

const group = (page: Page, cause: string) => page.getByRole('tabpanel').locator('details', { hasText: cause });

async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await act();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test.beforeEach(async ({ page }) => {
  await openApp(page);
  await openTable(page, 'harbour.csv', PLAN);
  await expect(reckoning(page)).toHaveText('7 rows: 3 placed, 1 with no date, 3 set aside');
});

test('a repair that is offered is used with one click, marked, and put back (U14)', async ({ page }) => {
  await showTab(page, 'Findings');
  const impossible = group(page, 'Impossible date');
  await expect(impossible).toContainText('Line 3, column “Date”');
  await impossible.getByRole('button', { name: 'Use “30 June 2025”' }).click();
  await expect(reckoning(page)).toHaveText('7 rows: 4 placed, 3 set aside');
  await expect(impossible).toBeHidden();
  await expect(page.getByRole('status')).toContainText('Changed one cell.');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);

  await page.getByText(/^Your edits/).click();
  await expect(page.getByRole('tabpanel')).toContainText('31 June 2025 is now 30 June 2025');
  await page.getByRole('button', { name: 'Put back line 3, Date' }).click();
  await expect(impossible).toBeVisible();
  await expect(reckoning(page)).toHaveText('7 rows: 3 placed, 1 with no date, 3 set aside');
});

test('a repair reaches equal cells or the column, as one step of undo (U8)', async ({ page }) => {
  await showTab(page, 'Findings');
  const halves = group(page, 'Half basis');
  const first = halves.getByRole('listitem').first();
  await expect(first.getByRole('combobox').locator('option')).toHaveText([
    'this cell',
    'all 2 cells that say this',
    'all 3 such cells of the column',
  ]);
  await first.getByRole('combobox').selectOption('column');
  await first.getByRole('button', { name: 'Use “H1 2026/27”' }).click();
  await expect(page.getByRole('status')).toContainText('Changed 3 cells.');
  await expect(halves).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(halves.getByRole('listitem')).toHaveCount(3);
});

test('any cell is edited in the details: Enter saves, Esc leaves it, and the milestone stays in view', async ({
  page,
}) => {
  await mark(page, /^Boats bought/).press('Enter');
  const details = page.getByRole('tabpanel', { name: 'Details' });
  await details.getByRole('button', { name: 'Edit Milestone' }).press('Enter');
  await expect(details.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('Boats and ferries bought');
  await page.keyboard.press('Enter');
  await expect(details.getByRole('heading', { name: 'Boats and ferries bought' })).toBeVisible();
  await expect(details).toContainText('The file says Boats bought');
  await expect(details.getByRole('button', { name: 'Edit Milestone' })).toBeFocused();
  await expect(mark(page, /^Boats and ferries bought/)).toBeVisible();

  await details.getByRole('button', { name: 'Edit Date' }).click();
  await page.keyboard.type('2030');
  await page.keyboard.press('Escape');
  await expect(details).toContainText('H1 2026');
  await expect(details).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(details.getByRole('heading', { name: 'Boats bought' })).toBeVisible();
});

test('a finding leads to the milestone, in the details and in the figure', async ({ page }) => {
  await showTab(page, 'Findings');
  await group(page, 'Impossible date').getByRole('button', { name: 'Show the milestone' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Details' })).toContainText('Plan agreed');
  await expect(mark(page, /^Plan agreed/)).toBeInViewport();
});

test('what was set aside is listed with the reason, and comes back (U5)', async ({ page }) => {
  await reckoning(page).getByRole('button', { name: '3 set aside' }).click();
  const rows = page.getByRole('tabpanel', { name: 'Rows' });
  await expect(rows.getByRole('listitem')).toContainText([
    /line 7.*The column names again/s,
    /line 8.*No milestone named/s,
    /line 9.*A total, not a milestone/s,
    /line 1.*Harbour plan.*Stands above the column names/s,
    /line 10.*\* Subject to Budget\..*A footnote/s,
  ]);
  await rows.getByRole('button', { name: 'Edit line 8' }).click();
  await rows.getByRole('button', { name: 'Edit Milestone' }).click();
  await page.keyboard.type('Wharf named');
  await page.keyboard.press('Enter');
  await expect(reckoning(page)).toHaveText('7 rows: 4 placed, 1 with no date, 2 set aside');
  await rows.getByRole('button', { name: 'Bring back line 10' }).click();
  await expect(reckoning(page)).toHaveText('8 rows: 4 placed, 2 with no date, 2 set aside');
  await page.getByRole('combobox', { name: 'Rows to list' }).selectOption('all');
  await rows.getByRole('button', { name: 'Set aside line 10' }).click();
  await expect(reckoning(page)).toHaveText('7 rows: 4 placed, 1 with no date, 2 set aside');
});

test('the repaired table, what was set aside and the findings are saved as CSV', async ({ page }) => {
  await showTab(page, 'Findings');
  await group(page, 'Impossible date').getByRole('button', { name: 'Use “30 June 2025”' }).click();
  const save = (name: RegExp) => saved(page, () => page.getByRole('button', { name }).click());

  const repaired = await save(/^Repaired table/);
  expect(repaired.name).toBe('harbour_repaired.csv');
  expect(repaired.text.startsWith('\ufeff"Harbour plan"\r\n"Agency","Milestone"')).toBe(true);
  const table = readTable(Buffer.from(repaired.text), 'harbour.csv');
  expect(table.rows[0]).toEqual({ line: 3, cells: ['Harbours', 'Plan agreed', '30 June 2025', 'Funded', 'Green'] });

  const aside = await save(/^Set aside/);
  expect(aside.name).toBe('harbour-plan_set-aside.csv');
  expect(aside.text).toContain('"harbour.csv","9","A total, not a milestone"');
  const findings = await save(/^Findings \(/);
  expect(findings.name).toBe('harbour-plan_findings.csv');
  expect(findings.text).toContain('"HALF_BASIS","harbour.csv","4","Date"');
});

test('a project is saved with Ctrl+S and opened like any file: everything is there again (U9)', async ({ page }) => {
  await showTab(page, 'Findings');
  await group(page, 'Impossible date').getByRole('button', { name: 'Use “30 June 2025”' }).click();
  await chooseLanes(page, 'Lanes', 'RAG');
  await showTab(page, 'Figure');
  await page.getByLabel('Marking').fill('IN CONFIDENCE');
  await page.getByRole('button', { name: 'Close panel' }).click();
  const drawn = () => figure(page).locator('text').allTextContents();
  await expect.poll(drawn).toContain('IN CONFIDENCE');
  const before = await drawn();
  const project = await saved(page, () => page.keyboard.press('Control+s'));
  expect(project.name).toBe('harbour-plan.milepost.json');

  await page.reload();
  await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
  await openTable(page, project.name, project.text);
  await expect(reckoning(page)).toHaveText('7 rows: 4 placed, 3 set aside');
  expect(await drawn()).toEqual(before);
  await showTab(page, 'Findings');
  await expect(page.getByText(/^Your edits/)).toBeVisible();
});

test('a damaged project is refused in plain words, and what was open stays', async ({ page }) => {
  await openTable(page, 'old.milepost.json', '{"milepost":"project","version":1,"tables":[]}');
  await expect(page.getByRole('alert')).toContainText('old.milepost.json could not be read as a project');
  await expect(mark(page, /^Plan agreed/)).toBeVisible();
});

test('numeric dates that tell nothing of their order are one question, answered with one click (D5)', async ({
  page,
}) => {
  await openTable(page, 'harbour.csv', 'Milestone,Date\nOne,03/04/2025\nTwo,05/06/2025\n');
  await expect(reckoning(page)).toHaveText('2 milestones: 2 placed');
  await showTab(page, 'Findings');
  await group(page, 'Day first').getByRole('button', { name: 'The month comes first' }).click();
  await page.getByRole('button', { name: 'Close panel' }).click();
  await expect(mark(page, /^One\. 03\/04\/2025, read as 4 March 2025/)).toBeVisible();
});

test('a table without funding says so and offers its other columns as the colour, in their own words', async ({
  page,
}) => {
  await openTable(page, 'harbour.csv', 'Milestone,Date,RAG\nOne,2025,Green\nTwo,2026,Red\nThree,2027,Red\n');
  await showTab(page, 'Columns');
  const panel = page.getByRole('tabpanel');
  await expect(panel).toContainText('nothing is said about funding');
  await panel.getByRole('button', { name: 'RAG' }).click();
  await expect(mark(page, /^Two\. .*RAG: Red\.$/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(mark(page, /^Two\. .*RAG: Red\.$/)).toHaveCount(0);
});
