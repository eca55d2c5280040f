import { expect, test } from '@playwright/test';
import { chooseLanes, figure, mark, openApp, openGroup, openTable, reckoning, showTab } from './milepost';

const PLAN = [
  'Agency,Workstream,Milestone,Date,Funding',
  'Harbours,Lights,Plan agreed,2026,Funded',
  'Harbours,Boats,Boats bought,2027,Not funded',
  'Ferries,Boats,Crew trained,2028,Partially funded',
].join('\n');

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

test('lanes and sub-lanes are any column', async ({ page }) => {
  await openTable(page, 'plan.csv', PLAN);
  const drawn = () => figure(page).locator('text').allTextContents();
  await chooseLanes(page, 'Lanes', 'Funding');
  await chooseLanes(page, 'Sub-lanes', 'Agency');
  await expect.poll(drawn).toEqual(expect.arrayContaining(['Funded', 'Partially funded', 'Harbours', 'Ferries']));
  await chooseLanes(page, 'Lanes', 'Agency');
  const menu = await openGroup(page);
  await expect(menu.getByLabel('Lanes', { exact: true })).toHaveValue('agency');
  await expect(menu.getByLabel('Sub-lanes')).toHaveCount(0);
});

test('filters by words, shows what is left out, and clears (U5, U11)', async ({ page }) => {
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('searchbox', { name: 'Words' }).fill('whetu');
  await expect(reckoning(page)).toHaveText('30 milestones: 1 placed, 29 filtered out');
  await expect(mark(page, /^Whetū/)).toBeVisible();
  await page.getByRole('searchbox', { name: 'Words' }).fill('nothing like this');
  await expect(page.getByRole('heading', { name: 'No milestone matches the filters' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
  await page.getByRole('button', { name: 'Filters' }).click();
  await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveValue('');
});

test('filters by funding status', async ({ page }) => {
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('checkbox', { name: 'Partially funded' }).check();
  await expect(reckoning(page)).toHaveText('30 milestones: 2 placed, 28 filtered out');
  await expect(page.getByRole('button', { name: 'Filters, 1 chosen' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Partially funded' }).uncheck();
  await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
});

test('the use of a column is shown, changed, seen at once, and undone (U3, U8)', async ({ page }) => {
  await openTable(page, 'plan.csv', PLAN);
  await showTab(page, 'Columns');
  const date = page.getByRole('combobox', { name: 'Date' });
  await expect(date).toHaveValue('date');
  await expect(page.getByRole('tabpanel')).toContainText('2026');
  await date.selectOption({ label: 'Not used' });
  await expect(reckoning(page)).toHaveText('3 milestones: 0 placed, 3 with no date');
  await page.keyboard.press('Control+z');
  await expect(reckoning(page)).toHaveText('3 milestones: 3 placed');
  await expect(date).toHaveValue('date');
  await page.keyboard.press('Control+Shift+z');
  await expect(reckoning(page)).toHaveText('3 milestones: 0 placed, 3 with no date');
});

test('asks for the date of the document when dates have no year (D8)', async ({ page }) => {
  await openTable(page, 'meetings.csv', 'Milestone,Date\nCabinet,21 Oct\nPublication,29-31 October\n');
  await expect(reckoning(page)).toHaveText('2 milestones: 0 placed, 2 with no date');
  await expect(page.getByText('Some dates have no year')).toBeVisible();
  await page.getByLabel('Date of this document').fill('2024-07-18');
  await expect(reckoning(page)).toHaveText('2 milestones: 2 placed');
  await expect(page.getByText('Some dates have no year')).toBeHidden();
});

test('title, marking, source and as-at date are edited and drawn', async ({ page }) => {
  await showTab(page, 'Figure');
  await page.getByRole('textbox', { name: 'Title' }).fill('Our plan');
  await page.getByLabel('Marking').fill('IN CONFIDENCE');
  await page.getByLabel('Source line').fill('Source: us.');
  await page.getByLabel('As at').fill('2025-03-01');
  const drawn = figure(page).locator('text');
  for (const words of ['Our plan', 'Source: us.', '1 March 2025']) {
    await expect(drawn.filter({ hasText: words }).first()).toBeAttached();
  }
  await expect(drawn.filter({ hasText: 'IN CONFIDENCE' }).first()).toBeAttached();
  await expect(page).toHaveTitle(/^Our plan/);
});
