import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { csvOf, generatedRows } from '../cases/generatedProgramme';
import { figure, mark, openApp, openTable, reckoning } from './milepost';
import { shownCells, showMode, tableOf } from './tableOf';

const PLAN = `Agency,Area,Milestone,Date,Funding,Risk
MSD,Build,Ātea opened,2027,Funded,Low
MOJ,Build,Wharf rebuilt,Phase 1 2026 Phase 2 2030,Phase 1 Funded Phase 2 Not funded,High
MSD/MOJ,Plan,Consents given,TBC,TBC,
MOJ,Plan,Apples picked,18 July 2024,Partially funded*,Low
`;

const row = (page: Page, title: string): Locator => tableOf(page).getByRole('row', { name: title });
const cell = (page: Page, title: string, column: number): Locator =>
  row(page, title).locator(`[aria-colindex="${String(column)}"]`);
const titles = (page: Page): Promise<string[]> => tableOf(page).getByRole('rowheader').allInnerTexts();

test.describe('the table', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await openTable(page, 'plan.csv', PLAN);
    await expect(reckoning(page)).toContainText('4 milestones');
    await showMode(page, 'Table');
    await expect(tableOf(page)).toBeVisible();
  });

  test('has the milestones of the figure in its order, with what is written beside what was read (A2, D1)', async ({
    page,
  }) => {
    expect(await titles(page)).toEqual(['Ātea opened', 'Consents given', 'Wharf rebuilt', 'Apples picked']);
    await expect(row(page, 'Ātea opened')).toContainText('the whole of 2027');
    await expect(row(page, 'Wharf rebuilt')).toContainText('the whole of 2026');
    await expect(row(page, 'Wharf rebuilt')).toContainText('the whole of 2030');
    await expect(page.getByText('4 of 4 milestones', { exact: true })).toBeVisible();
    await expect(tableOf(page)).toHaveAttribute('aria-rowcount', '5');
  });

  test('follows the filter, and says how many are left (A2)', async ({ page }) => {
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('dialog', { name: 'Filters' }).getByRole('checkbox', { name: /^TBC/ }).check();
    await page.keyboard.press('Escape');
    await expect(page.getByText('1 of 4 milestones', { exact: true })).toBeVisible();
    expect(await titles(page)).toEqual(['Consents given']);
  });

  test('sorts by the head of a column: up, down, and back to the order of the plan', async ({ page }) => {
    const head = tableOf(page).getByRole('columnheader', { name: 'Milestone' });
    await expect(head).toHaveAttribute('aria-sort', 'none');
    await head.click();
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect(await titles(page)).toEqual(['Apples picked', 'Ātea opened', 'Consents given', 'Wharf rebuilt']);
    await expect(page.getByText('Sorted by Milestone', { exact: true })).toBeVisible();
    await head.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    expect((await titles(page))[0]).toBe('Wharf rebuilt');
    await head.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'none');
    expect((await titles(page))[0]).toBe('Ātea opened');
    await head.press('Space');
    await page.getByRole('button', { name: 'Back to the order of the plan' }).click();
    expect((await titles(page))[0]).toBe('Ātea opened');
  });

  test('sorts dates by their first day, those without one last, both ways', async ({ page }) => {
    const head = tableOf(page).getByRole('columnheader', { name: 'Date as written' });
    await head.click();
    expect(await titles(page)).toEqual(['Apples picked', 'Wharf rebuilt', 'Ātea opened', 'Consents given']);
    await head.click();
    expect(await titles(page)).toEqual(['Ātea opened', 'Wharf rebuilt', 'Apples picked', 'Consents given']);
  });

  test('is one Tab stop, and the arrow keys go from cell to cell (A7)', async ({ page }) => {
    await expect(tableOf(page).locator('[tabindex="0"]')).toHaveCount(1);
    await page.getByRole('button', { name: /^Save table/ }).focus();
    await page.keyboard.press('Tab');
    await expect(cell(page, 'Ātea opened', 1)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(cell(page, 'Ātea opened', 2)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(cell(page, 'Consents given', 2)).toBeFocused();
    await page.keyboard.press('End');
    const last = Number(await tableOf(page).getAttribute('aria-colcount'));
    await expect(cell(page, 'Consents given', last)).toBeFocused();
    await page.keyboard.press('Control+End');
    await expect(cell(page, 'Apples picked', last)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(cell(page, 'Apples picked', 1)).toBeFocused();
    await page.keyboard.press('Control+Home');
    await expect(cell(page, 'Ātea opened', 1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(tableOf(page).getByRole('columnheader', { name: 'Milestone' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(tableOf(page).getByRole('columnheader', { name: 'Milestone' })).toBeFocused();
    await expect(tableOf(page).locator('[tabindex="0"]')).toHaveCount(1);
    await page.keyboard.press('PageDown');
    await expect(tableOf(page).locator(':focus')).toHaveAttribute('role', 'rowheader');
  });

  test('opens details with Enter, goes into them with Enter again, and comes back with Esc (A7)', async ({ page }) => {
    const details = page.getByRole('tabpanel', { name: 'Details' });
    await cell(page, 'Consents given', 2).focus();
    await page.keyboard.press('Enter');
    await expect(details).toContainText('Consents given');
    await expect(row(page, 'Consents given')).toHaveAttribute('aria-selected', 'true');
    await expect(cell(page, 'Consents given', 2)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(details).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(details).toBeHidden();
    await expect(cell(page, 'Consents given', 2)).toBeFocused();
    await expect(row(page, 'Consents given')).toHaveAttribute('aria-selected', 'false');
  });

  test('opens details with a click, and does not while words are marked to be copied', async ({ page }) => {
    await cell(page, 'Apples picked', 1).dblclick();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('tabpanel')).toBeHidden();
    await page.evaluate(() => {
      const words = document.querySelector('[role=rowheader]');
      if (words !== null) window.getSelection()?.selectAllChildren(words);
    });
    await cell(page, 'Apples picked', 3).dispatchEvent('click');
    await expect(page.getByRole('tabpanel')).toBeHidden();
    await page.evaluate(() => window.getSelection()?.empty());
    await cell(page, 'Apples picked', 3).click();
    await expect(page.getByRole('tabpanel', { name: 'Details' })).toContainText('Apples picked');
  });

  test('has the columns that are chosen, those of the file among them', async ({ page }) => {
    await page.getByRole('button', { name: 'Choose columns' }).click();
    const chooser = page.getByRole('dialog', { name: 'Columns of the table' });
    await expect(chooser.getByRole('checkbox', { name: /^Milestone\s*always shown/ })).toBeDisabled();
    await chooser.getByRole('checkbox', { name: 'Risk' }).check();
    await chooser.getByRole('checkbox', { name: 'How exact' }).uncheck();
    await expect(tableOf(page).getByRole('columnheader', { name: 'Risk' })).toBeVisible();
    await expect(tableOf(page).getByRole('columnheader', { name: 'How exact' })).toHaveCount(0);
    await expect(row(page, 'Wharf rebuilt')).toContainText('High');
    await chooser.getByRole('button', { name: 'As it was' }).click();
    await expect(tableOf(page).getByRole('columnheader', { name: 'Risk' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(chooser).toBeHidden();
  });

  test('keeps its sort and its columns while the timeline fills the window', async ({ page }) => {
    await tableOf(page).getByRole('columnheader', { name: 'Milestone' }).click();
    await showMode(page, 'Timeline');
    await expect(figure(page)).toBeVisible();
    await showMode(page, 'Table');
    await expect(tableOf(page).getByRole('columnheader', { name: 'Milestone' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });

  test('saves what is shown as CSV: its rows, their order, its columns, its size in the button (A2, A21)', async ({
    page,
  }) => {
    await tableOf(page).getByRole('columnheader', { name: 'Milestone' }).click();
    const shown = await shownCells(page);
    const button = page.getByRole('button', { name: /^Save table \(CSV, \d+ KB\)$/ });
    const download = page.waitForEvent('download');
    await button.click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('plan_table.csv');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const cells = [...text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)];
    const records = cells.reduce<string[][]>(
      (all, [, words = '', end]) => {
        all.at(-1)?.push(words.replaceAll('""', '"').trimEnd());
        if (end === '\r\n') all.push([]);
        return all;
      },
      [[]],
    );
    expect(records.slice(0, -1)).toEqual(shown);
    await expect(page.getByRole('status')).toContainText('Saved plan_table.csv.');
  });

  test('copies what is shown, for a sheet and for a paper', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy table' }).click();
    await expect(page.getByRole('status')).toContainText('Copied 4 rows.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const lines = text.split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^Milestone\tLane/);
    expect(lines[3]).toContain('the whole of 2026; the whole of 2030');
  });

  test('says so when the browser does not let it be copied', async ({ page }) => {
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: {} });
    });
    await page.getByRole('button', { name: 'Copy table' }).click();
    await expect(page.getByRole('status')).toContainText('Save it as CSV instead');
  });

  test('shows what is searched for, ringed, without leaving the table', async ({ page }) => {
    await page.getByRole('combobox', { name: /Search/ }).fill('Wharf');
    await page.keyboard.press('Enter');
    await expect(row(page, 'Wharf rebuilt')).toHaveClass(/current/);
    await expect(tableOf(page)).toBeVisible();
  });
});

test.describe('timeline and table beside each other', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await openTable(page, 'plan.csv', PLAN);
    await expect(reckoning(page)).toContainText('4 milestones');
    await showMode(page, 'Both');
    await expect(tableOf(page)).toBeVisible();
  });

  test('show the same milestone, whichever of them it is chosen in', async ({ page }) => {
    await cell(page, 'Wharf rebuilt', 1).click();
    await expect(page.getByRole('tabpanel', { name: 'Details' })).toContainText('Wharf rebuilt');
    await expect(mark(page, /^Wharf rebuilt/)).toHaveAttribute('tabindex', '0');
    await mark(page, /^Apples picked/).press('Enter');
    await expect(row(page, 'Apples picked')).toHaveAttribute('aria-selected', 'true');
    await expect(row(page, 'Apples picked')).toHaveClass(/current/);
  });

  test('are divided by a line that moves by dragging, by keys and by clicks, and goes back to the middle (A10)', async ({
    page,
  }) => {
    const line = page.getByRole('separator', { name: 'Room of the timeline' });
    const share = async (): Promise<number> => Number(await line.getAttribute('aria-valuenow'));
    expect(await share()).toBe(50);
    await line.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await share()).toBe(45);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await share()).toBe(55);
    await page.keyboard.press('Home');
    expect(await share()).toBe(20);
    await page.keyboard.press('End');
    expect(await share()).toBe(80);
    await page.keyboard.press('Enter');
    expect(await share()).toBe(50);
    const box = await line.boundingBox();
    if (box === null) throw new Error('missing line');
    await page.mouse.move(box.x + box.width / 2, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x - 200, box.y + 200, { steps: 4 });
    await page.mouse.up();
    expect(await share()).toBeLessThan(40);
    await line.click();
    await expect.poll(share).toBe(50);
    await line.click();
    await expect.poll(share).toBe(70);
    await line.dblclick();
    await expect.poll(share).toBe(50);
  });

  for (const size of [
    { width: 1000, height: 700 },
    { width: 768, height: 1024 },
  ]) {
    test(`stand one above the other at ${String(size.width)} × ${String(size.height)}`, async ({ page }) => {
      await page.setViewportSize(size);
      const line = page.getByRole('separator', { name: 'Room of the timeline' });
      await expect(line).toHaveAttribute('aria-orientation', 'horizontal');
      const [above, below] = [await figure(page).boundingBox(), await tableOf(page).boundingBox()];
      expect(above?.y ?? 0).toBeLessThan(below?.y ?? 0);
      await line.focus();
      await page.keyboard.press('ArrowUp');
      await expect(line).toHaveAttribute('aria-valuenow', '45');
    });
  }
});

test.describe('a long table', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await openTable(page, 'long.csv', csvOf(generatedRows(5000, 7)));
    await expect(reckoning(page)).toContainText('5000 milestones');
    await showMode(page, 'Table');
    await expect(page.getByText('5,000 of 5,000 milestones')).toBeVisible();
  });

  test('draws only the rows near the window, and says how many there are', async ({ page }) => {
    await expect(tableOf(page)).toHaveAttribute('aria-rowcount', '5001');
    expect(await tableOf(page).getByRole('row').count()).toBeLessThan(80);
    await tableOf(page).evaluate((grid) => {
      grid.scrollTop = grid.scrollHeight / 2;
    });
    await expect
      .poll(async () => Number(await tableOf(page).getByRole('row').nth(20).getAttribute('aria-rowindex')))
      .toBeGreaterThan(1000);
    expect(await tableOf(page).getByRole('row').count()).toBeLessThan(80);
  });

  test('goes to its ends by key, every row where it belongs and no text cut off', async ({ page }) => {
    await tableOf(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press('Control+End');
    await expect(page.locator(':focus')).toHaveAttribute('aria-colindex', /\d+/);
    await expect(page.locator('[role=row]:focus-within')).toHaveAttribute('aria-rowindex', '5001');
    await page.keyboard.press('Control+Home');
    await expect(page.locator('[role=row]:focus-within')).toHaveAttribute('aria-rowindex', '2');
    for (let i = 0; i < 12; i++) await page.keyboard.press('PageDown');
    const focused = page.locator('[role=row]:focus-within');
    await expect(focused).toBeInViewport();
    const problems = await tableOf(page).evaluate((grid) => {
      const rows = [...grid.querySelectorAll<HTMLElement>('[data-row]')].map((each) => each.getBoundingClientRect());
      const overlaps = rows.filter((each, i) => {
        const next = rows[i + 1];
        return next !== undefined && next.top < each.bottom - 1;
      });
      const cut = [...grid.querySelectorAll<HTMLElement>('[data-row] [aria-colindex]')].filter(
        (each) => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1,
      );
      return [overlaps.length, cut.length];
    });
    expect(problems).toEqual([0, 0]);
  });

  test('keeps the focus while its row is scrolled away (A7)', async ({ page }) => {
    await tableOf(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, 20_000);
    await expect.poll(() => tableOf(page).evaluate((grid) => grid.scrollTop)).toBeGreaterThan(10_000);
    await expect(page.locator('[role=row]:focus-within')).toHaveAttribute('aria-rowindex', '3');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[role=row]:focus-within')).toHaveAttribute('aria-rowindex', '4');
    await expect(page.locator('[role=row]:focus-within')).toBeInViewport();
  });

  test('keeps what is looked at in its place while rows above turn out higher or lower than thought', async ({
    page,
  }) => {
    await tableOf(page).evaluate((grid) => {
      grid.scrollTop = 60_000;
    });
    await page.mouse.move(400, 500);
    for (let i = 0; i < 15; i++) {
      const before = await tableOf(page).evaluate((grid) => {
        const middle = grid.getBoundingClientRect().top + 300;
        const at = [...grid.querySelectorAll<HTMLElement>('[data-row]')].find(
          (each) => each.getBoundingClientRect().bottom > middle,
        );
        return { id: at?.dataset['row'] ?? '', top: at?.getBoundingClientRect().top ?? 0 };
      });
      await page.mouse.wheel(0, -150);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await page.waitForFunction(
        ([id, top]) => {
          const now = [...document.querySelectorAll<HTMLElement>('[data-row]')].find(
            (each) => each.dataset['row'] === id,
          );
          return Math.abs((now?.getBoundingClientRect().top ?? 0) - top - 150) < 2;
        },
        [before.id, before.top] as const,
      );
    }
  });
});
