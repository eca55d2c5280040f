import { expect, test, type Page } from '@playwright/test';
import { FORMAT, writeWorkbook } from '../sheet/writeWorkbook';
import {
  chooseLanes,
  chooseTable,
  figure,
  mark,
  openApp,
  openTable,
  pasteText,
  reckoning,
  rowsOf,
  showTab,
} from './milepost';
import { violationsIn } from './violations';

const PLAN = 'Agency,Milestone,Date,Funding\nHarbours,Plan agreed,2026,Funded\nFerries,Boats,TBC,\n';
const OTHER = 'Agency,Milestone,Date,Funding\nHarbours,Plan agreed,2027,Funded\nPorts,Wharf,2028,Funded\n';

const dialog = (page: Page) => page.getByRole('dialog');

/** A workbook's worth of tables, as a web page: the app asks about both in the same way. */
const TWO_TABLES = `<!doctype html><html><body>
<table><caption>Budget</caption><tr><th>Item</th><th>Amount</th></tr><tr><td>Rope</td><td>12</td></tr></table>
<table><caption>Programme</caption><tr><th>Milestone</th><th>Date</th></tr>
<tr><td>One</td><td>2026</td></tr><tr><td>Two</td><td>2027</td></tr></table></body></html>`;

test.describe('several tables in one file', () => {
  test('are one question, with their rows and columns; the keyboard answers it', async ({ page }) => {
    await openApp(page);
    await openTable(page, 'page.html', TWO_TABLES);
    await expect(dialog(page)).toContainText('page.html holds 2 tables.');
    await expect(page.getByRole('checkbox', { name: /Budget.*1 row.*Item, Amount/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /Budget/ })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Open this table' })).toBeDisabled();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(reckoning(page)).toHaveText('2 milestones: 2 placed');
    await showTab(page, 'Columns');
    await page.getByText('How this file was read').click();
    await expect(page.getByRole('tabpanel')).toContainText('Programme');
  });

  test('leave the figure as it was when none is chosen', async ({ page }) => {
    await openApp(page);
    await openTable(page, 'page.html', TWO_TABLES);
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(page.getByText('page.html was not opened. Nothing has changed.')).toBeVisible();
  });
});

test('a workbook opens on the sheet that is chosen, and its dates keep their day', async ({ page }) => {
  await openApp(page);
  const day = { serial: 45_491, format: FORMAT.day };
  const workbook = writeWorkbook(
    { name: 'Cover', rows: [['Programme of work']] },
    {
      name: 'Plan',
      rows: [
        ['Milestone', 'Date', 'Funding'],
        ['Plan agreed', day, 'Funded'],
      ],
    },
    {
      name: 'Risks',
      rows: [
        ['Risk', 'Owner'],
        ['Weather', 'Ports'],
        ['Cost', 'Ports'],
      ],
    },
    {
      name: 'Old plan',
      state: 'hidden',
      rows: [
        ['Milestone', 'Date'],
        ['Dropped', '2020'],
      ],
    },
  );
  await openTable(page, 'programme.xlsx', Buffer.from(workbook));
  await expect(dialog(page).getByRole('checkbox')).toHaveCount(3);
  await expect(dialog(page)).toContainText('Hidden, 1 row');
  await expect(page.getByRole('checkbox', { name: /^Plan/ })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^Plan/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(mark(page, /^Plan agreed.*18 July 2024/)).toBeVisible();
});

test('several sheets of a workbook open together, each under its own name', async ({ page }) => {
  await openApp(page);
  const sheet = (name: string, title: string) => ({
    name,
    rows: [
      ['Milestone', 'Date'],
      [title, '2027'],
    ],
  });
  const workbook = writeWorkbook(
    sheet('Year 1', 'Plan agreed'),
    sheet('Year 2', 'Wharf built'),
    sheet('Year 3', 'Review'),
  );
  await openTable(page, 'years.xlsx', Buffer.from(workbook));
  await page.getByRole('checkbox', { name: /Year 2/ }).check();
  await page.getByRole('button', { name: 'Open these 2 tables' }).click();
  await expect(reckoning(page)).toHaveText('2 milestones: 2 placed');
  await chooseLanes(page, 'Lanes', 'Source file');
  const drawn = () => figure(page).locator('text').allTextContents();
  await expect.poll(drawn).toEqual(expect.arrayContaining(['years.xlsx: Year 1', 'years.xlsx: Year 2']));

  await openTable(page, 'years.xlsx', Buffer.from(workbook));
  await page.getByRole('button', { name: 'Open in its place' }).click();
  await page.getByRole('button', { name: 'Open all 3' }).click();
  await expect(reckoning(page)).toHaveText('3 milestones: 3 placed');
});

test('letters are read anew when a person says how they are stored', async ({ page }) => {
  await openApp(page);
  const bytes = Buffer.from('Milestone,Date,Funding\nM.ori wards,2026,Funded\nPlan agreed,2027,TBC\n');
  bytes[bytes.indexOf('.')] = 0xe2;
  await openTable(page, 'wards.csv', bytes);
  await expect(mark(page, /^Mâori wards/)).toBeVisible();
  await showTab(page, 'Columns');
  await page.getByText('How this file was read').click();
  await page.getByLabel('Text encoding').selectOption({ label: 'Always Windows-1257 (Baltic)' });
  await expect(mark(page, /^Māori wards/)).toBeVisible();
});

test.describe('a file beside the one that is open', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await openTable(page, 'plan.csv', PLAN);
    await expect(reckoning(page)).toHaveText('2 milestones: 1 placed, 1 with no date');
    await openTable(page, 'other.csv', OTHER);
    await expect(dialog(page)).toContainText('plan.csv is open.');
  });

  test('is added when asked for: one plan, conflicts told, lanes by file (U6)', async ({ page }) => {
    await page.getByRole('button', { name: 'Add to what is open' }).click();
    await expect(reckoning(page)).toHaveText('4 milestones: 3 placed, 1 with no date');
    await chooseLanes(page, 'Lanes', 'Source file');
    const drawn = () => figure(page).locator('text').allTextContents();
    await expect.poll(drawn).toEqual(expect.arrayContaining(['plan.csv', 'other.csv']));
    await showTab(page, 'Findings');
    await expect(page.getByRole('tabpanel').locator('details', { hasText: 'Conflict' })).toContainText('Plan agreed');
  });

  test('takes its place when asked for', async ({ page }) => {
    await page.getByRole('button', { name: 'Open in its place' }).click();
    await expect(reckoning(page)).toHaveText('2 milestones: 2 placed');
    await expect(mark(page, /^Wharf/)).toBeVisible();
  });

  test('is not opened when the question is closed', async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(reckoning(page)).toHaveText('2 milestones: 1 placed, 1 with no date');
  });
});

test('a copied table is read as the page it comes from: cells over several rows are filled down', async ({ page }) => {
  await openApp(page);
  const html =
    '<table><tr><th>Area</th><th>Milestone</th><th>Date</th></tr>' +
    '<tr><td rowspan="2">Lights</td><td>One</td><td>2026</td></tr><tr><td>Two</td><td>2027</td></tr></table>';
  await pasteText(page, 'Area\tMilestone\tDate\nLights\tOne\t2026\n\tTwo\t2027\n', html);
  await expect(mark(page, /^Two.*Lights|^Two/)).toBeVisible();
  await expect(reckoning(page)).toHaveText('2 milestones: 2 placed');
  await showTab(page, 'Columns');
  await page.getByText('How this file was read').click();
  await expect(page.getByLabel('Cells parted by')).toBeHidden();
});

test('copied words that are no table as a page are read as words', async ({ page }) => {
  await openApp(page);
  await pasteText(page, 'Milestone\tDate\nOne\t2026\n', '<p>Milestone Date One 2026</p>');
  await expect(reckoning(page)).toHaveText('1 milestone: 1 placed');
});

test('a pasted list of one column is a plan without dates', async ({ page }) => {
  await openApp(page);
  await pasteText(page, 'Milestone\nPlan agreed, in part\nBoats bought\n');
  await expect(reckoning(page)).toHaveText('2 milestones: 0 placed, 2 with no date');
  await expect(mark(page, /^Plan agreed, in part/)).toBeVisible();
});

test('a table without column names opens, and says that none were found', async ({ page }) => {
  await openApp(page);
  await openTable(page, 'bare.csv', '2026-01-01,12\n2027-01-01,13\n2028-01-01,14\n');
  await expect(reckoning(page)).toContainText(/^3 /);
  await showTab(page, 'Columns');
  await page.getByText('How this file was read').click();
  await expect(page.getByRole('tabpanel')).toContainText('None found');
});

test('what parts the cells can be chosen, and the table is read again', async ({ page }) => {
  await openApp(page);
  await openTable(page, 'plan.csv', 'Made by hand\nMilestone;Date\nOne, two;2026\nThree, four;2027\n');
  await expect(reckoning(page)).toHaveText('2 milestones: 2 placed');
  await showTab(page, 'Columns');
  await page.getByText('How this file was read').click();
  const parted = page.getByLabel('Cells parted by');
  await expect(parted).toContainText('As found: semicolon');
  await expect(page.getByRole('tabpanel')).toContainText('Line 2');
  await expect(page.getByRole('tabpanel')).toContainText('Made by hand');
  await parted.selectOption({ label: 'Always comma' });
  await expect(page.getByRole('tabpanel').getByText('Milestone;Date').first()).toBeVisible();
  await parted.selectOption({ label: 'As found' });
  await expect(reckoning(page)).toHaveText('2 milestones: 2 placed');
});

const STATES: readonly { readonly name: string; readonly reach: (page: Page) => Promise<void> }[] = [
  {
    name: 'reading',
    reach: async (page) => {
      // A worker that starts and then says no more: the page stays as it is while a file is being read.
      await page.addInitScript(() => {
        Object.defineProperty(window, 'Worker', {
          value: class extends EventTarget {
            onmessage: ((event: MessageEvent) => void) | null = null;
            constructor() {
              super();
              setTimeout(() => this.onmessage?.(new MessageEvent('message', { data: { kind: 'ready' } })));
            }
            postMessage(): void {
              const step = { stage: 'dates', rows: 200_000, share: undefined };
              this.onmessage?.(new MessageEvent('message', { data: { kind: 'step', step } }));
            }
          },
        });
      });
      await openApp(page);
      await chooseTable(page, 'programme milestones.csv', rowsOf(2500));
      await expect(page.getByText('200,000 rows, reading the dates')).toBeVisible();
    },
  },
  {
    name: 'which table',
    reach: async (page) => {
      await openTable(page, 'page.html', TWO_TABLES);
      await expect(page.getByRole('checkbox', { name: /Budget/ })).toBeFocused();
    },
  },
  {
    name: 'beside or in its place',
    reach: async (page) => {
      await openTable(page, 'plan.csv', PLAN);
      await expect(reckoning(page)).toContainText('2 milestones');
      await openTable(page, 'other.csv', OTHER);
      await expect(dialog(page)).toBeVisible();
    },
  },
  {
    name: 'how the file was read',
    reach: async (page) => {
      await openTable(page, 'plan.csv', `Made by hand\n${PLAN}`);
      await showTab(page, 'Columns');
      await page.getByText('How this file was read').click();
      await expect(page.getByLabel('Cells parted by')).toBeVisible();
    },
  },
];

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
]) {
  for (const { name, reach } of STATES) {
    test(`${name}: no accessibility violations at ${String(width)} × ${String(height)} (A1)`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openApp(page);
      await reach(page);
      expect(await violationsIn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    });
  }
}
