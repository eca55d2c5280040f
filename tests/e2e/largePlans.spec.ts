import { expect, test, type Page } from '@playwright/test';
import { holdWorkers, release } from './heldWorker';
import { chooseTable, figure, mark, openApp, openTable, reckoning, showTab } from './milepost';
import { violationsIn } from './violations';

const ROWS = 10_000;

/** A table of so many rows, two agencies and one year, so that the figure stays cheap. */
function rowsOf(count: number): string {
  const agency = (i: number): string => (i % 2 === 0 ? 'Harbours' : 'Ferries');
  const rows = Array.from({ length: count }, (_, i) => `${agency(i)},Milestone ${String(i)},2026,Funded`);
  return ['Agency,Milestone,Date,Funding', ...rows, ''].join('\n');
}

const LARGE = rowsOf(ROWS);
const PART = /^Reading large\.csv: the first [\d,]+ rows are shown$/;
const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });
const progress = (page: Page) => page.getByRole('progressbar', { name: /^Reading/ });

/** Opens the page and chooses a large file whose reading is held after its first rows. */
async function openFirstRows(page: Page): Promise<void> {
  await holdWorkers(page);
  await openApp(page);
  await chooseTable(page, 'large.csv', LARGE);
  await expect(reckoning(page)).toHaveText(PART);
}

test.describe('the first rows of a large file', () => {
  test('are drawn while the rest is being read, and nothing says that they are all (U5, U12)', async ({ page }) => {
    await openFirstRows(page);
    await expect(mark(page, /^Milestone \d+\./).first()).toBeVisible();
    await expect(progress(page)).toBeVisible();
    await expect(notices(page)).toContainText(/The first [\d,]+ rows are shown\. Reading large\.csv/);
    await expect(figure(page)).toHaveAccessibleName(/Reading large\.csv: the first [\d,]+ rows are shown\.$/);
    await release(page);
    await expect(reckoning(page)).toHaveText(/^10,?000 milestones: 10,?000 placed$/);
    await expect(progress(page)).toBeHidden();
  });

  for (const way of ['Escape', 'Cancel'] as const) {
    test(`make room for what was open with ${way} (U12)`, async ({ page }) => {
      await openFirstRows(page);
      if (way === 'Escape') await page.keyboard.press('Escape');
      else await page.getByRole('button', { name: 'Cancel' }).click();
      await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
      await expect(page.locator('main [data-id]')).toHaveCount(30);
      await expect(page.getByText('Stopped reading large.csv. Nothing has changed.')).toBeVisible();
      await release(page);
      await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
    });
  }

  test('make room for what was open when the reading breaks', async ({ page }) => {
    await openFirstRows(page);
    await page.evaluate(() => {
      window.held.fail();
    });
    await expect(page.getByRole('alert')).toContainText('Reading large.csv stopped part way.');
    await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
    await expect(page.locator('main [data-id]')).toHaveCount(30);
  });

  test('are not saved, and the reason is said', async ({ page }) => {
    await openFirstRows(page);
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    for (const keys of ['Control+s', 'Control+Shift+s']) {
      await page.keyboard.press(keys);
      await expect(page.getByText(/rows are shown\. Wait until all of it is read, or cancel\.$/)).toBeVisible();
    }
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await release(page);
    await expect(reckoning(page)).toHaveText(/^10,?000 milestones/);
    expect(downloads).toEqual([]);
    const saved = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    expect((await saved).suggestedFilename()).toMatch(/\.json$/);
  });

  test('have no accessibility violations (A1)', async ({ page }) => {
    await openFirstRows(page);
    await expect(mark(page, /^Milestone \d+\./).first()).toBeVisible();
    expect(await violationsIn(page)).toEqual([]);
  });
});

test('a large plan is filtered down to one milestone, and counted in full (U5)', async ({ page }) => {
  await openApp(page);
  await openTable(page, 'large.csv', LARGE);
  await expect(reckoning(page)).toHaveText(/^10,?000 milestones: 10,?000 placed$/, { timeout: 60_000 });
  await page.getByRole('combobox', { name: 'Search milestones' }).fill('Milestone 4242');
  await page.getByRole('option', { name: 'Show only this one' }).click();
  await expect(mark(page, /^Milestone 4242/)).toBeVisible();
  await expect(reckoning(page)).toHaveText(/^10,?000 milestones: 1 placed, 9,?999 filtered out$/);
});

test.describe('a change of columns of a large plan', () => {
  /** A plan large enough for a worker, and small enough to be drawn in no time. */
  async function openHeld(page: Page): Promise<void> {
    await holdWorkers(page);
    await openApp(page);
    await release(page);
    await openTable(page, 'plan.csv', rowsOf(2500));
    await expect(reckoning(page)).toHaveText(/^2,?500 milestones/);
    await showTab(page, 'Columns');
    await page.evaluate(() => {
      window.held.hold();
    });
    await page.getByRole('combobox', { name: 'Funding' }).selectOption('');
    await expect(progress(page)).toBeVisible();
    await expect(notices(page)).toContainText('2,500 rows, reading the dates');
  }

  test('shows progress while it is being read, and the plan from before until then (U12)', async ({ page }) => {
    await openHeld(page);
    await expect(mark(page, /^Milestone \d+\..*Funded/).first()).toBeVisible();
    await release(page);
    await expect(progress(page)).toBeHidden();
    await expect(mark(page, /^Milestone \d+\./).first()).toBeVisible();
    await expect(mark(page, /^Milestone \d+\..*Funded/)).toHaveCount(0);
    await expect(reckoning(page)).toHaveText(/^2,?500 milestones/);
  });

  test('can be stopped: the columns are as they were (U12)', async ({ page }) => {
    await openHeld(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(progress(page)).toBeHidden();
    await expect(page.getByRole('combobox', { name: 'Funding' })).toHaveValue('funding');
    await expect(mark(page, /^Milestone \d+\..*Funded/).first()).toBeVisible();
  });
});
