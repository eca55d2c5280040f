import { expect, test } from '@playwright/test';
import { figure, mark, openApp, openTable, pickFromFile, reckoning, showTab } from './milepost';

const BASELINE = /^Baseline assessment of current local/;

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

test('each number of the reconciliation opens its rows, with their lines (U5)', async ({ page }) => {
  await reckoning(page).getByRole('button', { name: '2 with no date' }).click();
  const rows = page.getByRole('tabpanel', { name: 'Rows' }).getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText(/line \d+/);
  await expect(rows.first()).toContainText('TBC');
  await reckoning(page).getByRole('button', { name: '30 milestones' }).click();
  await expect(rows).toHaveCount(30);
});

test('rows that are set aside are listed with the reason', async ({ page }) => {
  await openTable(page, 'plan.csv', 'Milestone,Date\nOne,2026\nMilestone,Date\nTwo,2027\n');
  await expect(reckoning(page)).toHaveText('3 rows: 2 placed, 1 set aside');
  await reckoning(page).getByRole('button', { name: '1 set aside' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Rows' }).getByRole('listitem')).toContainText([
    /line 3.*The column names again/s,
  ]);
});

test('a row in the list leads to the milestone', async ({ page }) => {
  await reckoning(page).getByRole('button', { name: '28 placed' }).click();
  await page.getByRole('tabpanel').getByRole('button', { name: 'Spend review completed' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Details' })).toContainText('Spend review completed');
});

test('a finding names line and column and leads to the milestone (U4)', async ({ page }) => {
  await showTab(page, 'Findings');
  const group = page.getByRole('tabpanel').locator('details', { hasText: 'Phase status missing' });
  await expect(group).toContainText(/Line \d+, column “Expected Funding Pathway”/);
  await group.getByRole('button', { name: 'Show the milestone' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Details' })).toContainText('Baseline assessment');
});

test('pointing at a milestone shows its cells as written and how they were read (D1)', async ({ page }) => {
  await mark(page, BASELINE).locator('text').first().hover();
  const card = page.getByRole('tooltip');
  await expect(card).toContainText('Phase 1');
  await expect(card).toContainText('Not stated');
  await expect(card).toContainText('te-aorerekura-plan.csv, line');
  await card.hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
});

test('the figure is one Tab stop and is walked with the arrow keys (A7)', async ({ page }) => {
  await page.getByRole('button', { name: 'Dismiss' }).focus();
  await page.keyboard.press('Tab');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? '');
  await page.keyboard.press('Control+Home');
  const first = await focused();
  expect(first).not.toBe('');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await focused()).toBe(first);
  await page.keyboard.press('ArrowDown');
  const below = await focused();
  expect(below).not.toBe(first);
  await page.keyboard.press('End');
  await page.keyboard.press('Control+End');
  expect(await focused()).not.toBe(below);
  await expect(page.getByRole('tooltip')).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).not.toBe('');
});

test('Enter opens the details and Escape comes back, the focus never lost (A7)', async ({ page }) => {
  await mark(page, BASELINE).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tabpanel', { name: 'Details' })).toContainText('Phase 1 Funded');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tabpanel')).toBeHidden();
  await expect(mark(page, BASELINE)).toBeFocused();
});

test('every milestone is named once for screen readers, with dates, statuses and leads (A5)', async ({ page }) => {
  await pickFromFile(page, /^Samples/);
  await page.getByRole('button', { name: /^Counter-Terrorism/ }).click();
  await expect(reckoning(page)).toContainText('17 milestones');
  await expect(figure(page).getByRole('button')).toHaveCount(17);
  await expect(mark(page, /^Coordination with Social Cohesion.*Lead: MSD, MOJ/)).toHaveCount(1);
});

test('the axis stays in view when the figure is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 620 });
  const years = page.locator('.pin').getByText('2027', { exact: true });
  await expect(years).toBeHidden();
  await page.locator('.scroller').evaluate((scroller) => {
    scroller.scrollTop = 400;
  });
  await expect(years).toBeInViewport();
});
