import { expect, test } from '@playwright/test';
import { bytesOf, dropTable, figure, mark, openApp, openTable, pasteText, pickFromFile, reckoning } from './milepost';

const PLAN =
  'Agency,Milestone,Date,Funding\nMinistry of Harbours,Plan agreed,2026,Funded\nCoastal Ferries,Boats,TBC,\n';

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

test('opens on the Te Aorerekura plan and says what it is and how to bring a plan', async ({ page }) => {
  await expect(page.getByText('This is a sample')).toContainText(
    'drop a CSV or Excel file anywhere, open it, or paste a table',
  );
  await expect(figure(page).getByRole('button')).toHaveCount(30);
  await expect(page).toHaveTitle(/^Second Te Aorerekura Action Plan/);
});

test('opens a CSV chosen with the file input', async ({ page }) => {
  await openTable(page, 'harbours.csv', PLAN);
  await expect(reckoning(page)).toHaveText('2 milestones: 1 placed, 1 with no date');
  await expect(mark(page, /^Plan agreed/)).toBeVisible();
  await expect(page.getByText('This is a sample')).toBeHidden();
});

test('opens the same file again after it was changed', async ({ page }) => {
  await openTable(page, 'harbours.csv', PLAN);
  await openTable(page, 'harbours.csv', `${PLAN}Coastal Ferries,Wharf,2027,Funded\n`);
  await expect(reckoning(page)).toHaveText('3 milestones: 2 placed, 1 with no date');
});

test('opens a CSV dropped anywhere (U1)', async ({ page }) => {
  await dropTable(page, 'harbours.csv', PLAN);
  await expect(reckoning(page)).toHaveText('2 milestones: 1 placed, 1 with no date');
  await expect(page.getByText('Drop to open')).toBeHidden();
});

test('reads a table pasted on the page (U1)', async ({ page }) => {
  await pasteText(page, 'Milestone\tDate\nWhānau hui\t2026\n');
  await expect(mark(page, /^Whānau hui/)).toBeVisible();
  await expect(reckoning(page)).toHaveText('1 milestone: 1 placed');
});

test('reads a table pasted in the dialog', async ({ page }) => {
  await pickFromFile(page, /^Paste/);
  await page.getByRole('textbox', { name: 'Table' }).fill('Milestone\tDate\nHui\t2026\nHui two\t2027\n');
  await page.getByRole('button', { name: 'Read the table' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(reckoning(page)).toHaveText('2 milestones: 2 placed');
});

test('text pasted into a field stays in the field (A8)', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Search milestones' }).focus();
  await pasteText(page, 'Milestone\tDate\nHui\t2026\n');
  await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
});

test('keeps the figure and says one clear sentence when a file can not be read', async ({ page }) => {
  await openTable(page, 'book.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]));
  await expect(page.getByRole('alert')).toContainText('book.xlsx could not be opened.');
  await expect(page.getByRole('alert')).toContainText('save it as an Excel workbook (.xlsx) or as CSV UTF-8');
  await expect(figure(page).getByRole('button')).toHaveCount(30);
  await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('says what is missing in a file of column names only (U11)', async ({ page }) => {
  await openTable(page, 'empty-plan.csv', 'Milestone,Date,Funding\n');
  await expect(page.getByRole('heading', { name: 'No milestones yet' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('empty-plan.csv has the columns Milestone, Date, Funding');
  await expect(reckoning(page)).toHaveText('0 milestones: 0 placed');
});

test('has a gallery of six samples, each with a figure', async ({ page }) => {
  const counts: string[] = [];
  for (let i = 0; i < 6; i++) {
    await pickFromFile(page, /^Samples/);
    const card = page.getByRole('dialog').getByRole('listitem').nth(i).getByRole('button');
    await card.click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(figure(page).getByRole('button').first()).toBeVisible();
    counts.push((await reckoning(page).textContent())?.split(':')[0] ?? '');
  }
  expect(counts).toEqual([
    '30 milestones',
    '18 milestones',
    '12 milestones',
    '6 milestones',
    '17 milestones',
    '28 milestones',
  ]);
});

test('opens the plan and its profile together and reports where they disagree (U6)', async ({ page }) => {
  const files = ['te-aorerekura-plan.csv', 'te-aorerekura-year-1-2-profile.csv'];
  await page
    .locator('input[type=file]')
    .setInputFiles(files.map((name) => ({ name, mimeType: 'text/csv', buffer: bytesOf(`data/${name}`) })));
  await expect(reckoning(page)).toContainText('48 milestones');
  await page.getByRole('button', { name: /^Findings/ }).click();
  const conflict = page.getByRole('tabpanel').locator('details', { hasText: 'Conflict' });
  await expect(conflict).toContainText('Local Practice Improvement Plans');
});

test('text of a file is only ever text (S5)', async ({ page }) => {
  await openTable(page, 'x.csv', 'Milestone,Date\n<img src=x onerror=alert(1)><b>bold</b>,2026\n');
  await expect(mark(page, /^<img src=x onerror=alert\(1\)><b>bold<\/b>/)).toBeVisible();
  expect(await page.locator('main img, main b').count()).toBe(0);
});
