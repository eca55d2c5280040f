import { expect, test, type Locator, type Page } from '@playwright/test';
import { figure, mark, openApp, openTable, reckoning, showTab } from './milepost';
import { showMode, tableOf } from './tableOf';

const PLAN = `Agency,Milestone,Date,Funding,Notes,Risk
MSD,Ātea opened,2027,Funded,Blessing first,Low
MOJ,Wharf rebuilt,Phase 1 2026 Phase 2 2030,Phase 1 Funded,,High
MSD/MOJ,Consents given,TBC,TBC,,
MOJ,Apples picked,18 July 2024,Not funded*,,Low
* Not funded: Requires new money.
`;

const details = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Details' });
const title = (page: Page): Locator => details(page).getByRole('heading', { level: 2 });
const step = (page: Page, name: 'Previous' | 'Next'): Locator => details(page).getByRole('button', { name });

/** The line of the details under a name. */
const line = (page: Page, name: string): Locator =>
  details(page)
    .locator('dt', { hasText: new RegExp(`^${name}$`) })
    .locator('+ dd');

test.beforeEach(async ({ page }) => {
  await openApp(page);
  await openTable(page, 'plan.csv', PLAN);
  await expect(reckoning(page)).toContainText('4 milestones');
});

test('tell all that is known: cells beside their reading for each phase, notes, findings, the whole row (D1)', async ({
  page,
}) => {
  await mark(page, /^Wharf rebuilt/).press('Enter');
  await expect(title(page)).toHaveText('Wharf rebuilt');
  await expect(details(page)).toContainText('2026 read as the whole of 2026');
  await expect(details(page)).toContainText('2030 read as the whole of 2030');
  await expect(details(page)).toContainText('A year · EDTF 2026');
  await expect(details(page).getByRole('heading', { name: /finding/ })).toBeVisible();
  await expect(details(page)).toContainText('No funding status is given for “Phase 2”');
  await expect(details(page).getByRole('button', { name: 'Show the milestone' })).toHaveCount(0);
  await expect(details(page).getByRole('button', { name: 'Edit Risk' })).toBeVisible();
  await expect(details(page)).toContainText('plan.csv, line 3');
});

test('tell its notes, and the note that a mark in a cell points to (D15, E7)', async ({ page }) => {
  await mark(page, /^Apples picked/).press('Enter');
  await expect(details(page)).toContainText('Not funded* read as Not funded');
  await expect(details(page)).toContainText('* Not funded: Requires new money.');
  await step(page, 'Next').click();
  await mark(page, /^Ātea opened/).press('Enter');
  await expect(details(page)).toContainText('Blessing first');
});

test('go to the next and the one before by button and by key, the focus staying where it is (A7)', async ({ page }) => {
  await mark(page, /^Ātea opened/).press('Enter');
  await expect(details(page)).toContainText('1 of 2 in MSD');
  await expect(step(page, 'Previous')).toHaveAttribute('aria-disabled', 'true');
  await step(page, 'Next').focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Consents given');
  await expect(step(page, 'Next')).toBeFocused();
  await expect(page.getByRole('status')).toContainText('Consents given. 2 of 2 in MSD.');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(title(page)).toHaveText('Apples picked');
  await expect(details(page)).toContainText('1 of 3 in MOJ');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(title(page)).toHaveText('Wharf rebuilt');
  await expect(step(page, 'Next')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Wharf rebuilt');
  await expect(step(page, 'Next')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(title(page)).toHaveText('Apples picked');
  await expect(mark(page, /^Apples picked/)).toHaveAttribute('tabindex', '0');
});

test('leave Alt and an arrow to the field that is typed in (A8)', async ({ page }) => {
  await mark(page, /^Ātea opened/).press('Enter');
  await details(page).getByRole('button', { name: 'Edit Milestone' }).click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(title(page)).toHaveText('Ātea opened');
});

test('go on in the order of the table when that is sorted', async ({ page }) => {
  await showMode(page, 'Table');
  await tableOf(page).getByRole('columnheader', { name: 'Milestone' }).click();
  await tableOf(page).getByRole('rowheader', { name: 'Apples picked' }).click();
  await expect(details(page)).toContainText('1 of 4');
  await step(page, 'Next').click();
  await expect(title(page)).toHaveText('Ātea opened');
  await expect(tableOf(page).getByRole('row', { name: 'Ātea opened' })).toHaveAttribute('aria-selected', 'true');
});

test('lead to what stands around it: in its lane, in time, of the same lead; the focus goes to the new title', async ({
  page,
}) => {
  await mark(page, /^Apples picked/).press('Enter');
  const around = (name: string): Locator =>
    details(page).locator('h4', { hasText: name }).locator('+ dl').getByRole('button');
  await expect(around('In MOJ')).toHaveText(['Wharf rebuilt']);
  await expect(around('In time')).toHaveText(['Wharf rebuilt']);
  await around('In time').press('Enter');
  await expect(title(page)).toHaveText('Wharf rebuilt');
  await expect(title(page)).toBeFocused();
  await expect(around('In time')).toHaveText(['Apples picked', 'Ātea opened']);
  await expect(around('Also led by MOJ')).toHaveText(['Apples picked', 'Consents given']);
});

test('name each lane of a milestone that stands in several, and each lead as a way to all it leads (U7)', async ({
  page,
}) => {
  await mark(page, /^Consents given/).press('Enter');
  await expect(line(page, 'Lanes')).toContainText('MSD, 2 of 2');
  await expect(line(page, 'Lanes')).toContainText('MOJ, 3 of 3');
  await line(page, 'Leads').getByRole('button', { name: 'MSD' }).click();
  await expect(reckoning(page)).toContainText('2 filtered out');
  await expect(title(page)).toHaveText('Consents given');
});

test('say that the filters leave a milestone out, and bring it back', async ({ page }) => {
  await mark(page, /^Apples picked/).press('Enter');
  await step(page, 'Next').click();
  await mark(page, /^Ātea opened/).press('Enter');
  await line(page, 'Lead').getByRole('button', { name: 'MSD' }).click();
  await reckoning(page)
    .getByRole('button', { name: /filtered out/ })
    .click();
  await page.getByRole('tabpanel', { name: 'Rows' }).getByRole('button', { name: 'Apples picked' }).click();
  await expect(details(page)).toContainText('The filters leave this milestone out');
  await expect(step(page, 'Next')).toHaveAttribute('aria-disabled', 'true');
  await details(page).getByRole('button', { name: 'Clear filters' }).click();
  await expect(reckoning(page)).not.toContainText('filtered out');
  await expect(details(page)).not.toContainText('The filters leave');
});

test('show the milestone in the timeline, beside the table where that was alone', async ({ page }) => {
  await showMode(page, 'Table');
  await tableOf(page).getByRole('rowheader', { name: 'Wharf rebuilt' }).click();
  await details(page).getByRole('button', { name: 'Show in the timeline' }).click();
  await expect(figure(page)).toBeVisible();
  await expect(tableOf(page)).toBeVisible();
  await expect(mark(page, /^Wharf rebuilt/)).toBeInViewport();
});

test('give the focus back to the mark they came from when they are closed (A7)', async ({ page }) => {
  await mark(page, /^Ātea opened/).press('Enter');
  await step(page, 'Next').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(details(page)).toBeHidden();
  await expect(mark(page, /^Consents given/)).toBeFocused();
  await showTab(page, 'Rows');
  await page.getByRole('button', { name: 'Close panel' }).click();
  await expect(page.getByRole('button', { name: 'How to read this' })).toBeFocused();
});

test('follow an edit of the title, and say what the file says', async ({ page }) => {
  await mark(page, /^Ātea opened/).press('Enter');
  await details(page).getByRole('button', { name: 'Edit Milestone' }).click();
  await page.keyboard.type('Ātea blessed');
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText('Ātea blessed');
  await expect(details(page)).toContainText('One cell edited');
  await expect(details(page)).toContainText('The file says Ātea opened');
});
