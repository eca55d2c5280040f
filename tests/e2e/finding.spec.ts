import { expect, test, type Page } from '@playwright/test';
import { choice, filters, focused, openFilters, option, row, said, search, section } from './finding';
import { figure, mark, openApp, openTable, reckoning, showTab } from './milepost';

const PLAN = [
  'Agency,Workstream,Phase,Milestone,Date,Funding,Owner',
  'Harbours,Lights,Design,Plan agreed,2026,Funded,Aroha',
  'Harbours,Boats,Build,Boats bought,15 March 2027,Not funded,Ben',
  'Ferries,Boats,Build,Crew trained,Q3 2028,Partially funded,Aroha',
  'Ferries,Lights,Design,Whānau hui held,TBC,TBC,Cam',
  'Ferries,Boats,Design,Police briefed,2029,Funded,',
].join('\n');

/** The choices of a list as they are shown: words and counts. */
function list(page: Page, name: string): Promise<readonly string[]> {
  return filters(page)
    .getByRole('group', { name, exact: true })
    .locator('label')
    .evaluateAll((labels) =>
      labels.map((label) =>
        [...label.querySelectorAll(':scope > span:not(.count), [aria-hidden]')]
          .map((part) => part.textContent)
          .join(' '),
      ),
    );
}

test.describe('filters', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await openTable(page, 'plan.csv', PLAN);
    await expect(reckoning(page)).toHaveText('5 milestones: 4 placed, 1 with no date');
  });

  test('count beside every choice what it would show under all other choices', async ({ page }) => {
    await openFilters(page);
    await expect.poll(() => list(page, 'Agency')).toEqual(['Harbours 2', 'Ferries 3']);
    await choice(page, 'Not funded').check();
    await expect.poll(() => list(page, 'Agency')).toEqual(['Harbours 1', 'Ferries 0']);
    // Of its own list the others stay what they would add.
    expect(await list(page, 'Funding status')).toEqual(['Funded 2', 'Partially funded 1', 'Not funded 1', 'TBC 1']);
    await choice(page, 'Ferries').check();
    await expect(reckoning(page)).toHaveText('5 milestones: 0 placed, 5 filtered out');
    await expect.poll(() => list(page, 'Funding status')).toContain('Not funded 0');
    await expect(page.getByRole('button', { name: 'Filters, 2 chosen' })).toBeAttached();
  });

  test('choose by phase, date, exactness, findings and any column', async ({ page }) => {
    const shows = async (title: string, value: string, words: string): Promise<void> => {
      await choice(page, value).check();
      await expect(row(page)).toContainText(`${title}: ${value}`);
      await expect(reckoning(page)).toContainText(words);
      await choice(page, value).uncheck();
      await expect(row(page)).toBeHidden();
    };
    await openFilters(page);
    await section(page, 'Phase');
    await shows('Phase', 'Build', '2 placed');
    await section(page, 'Date');
    await shows('Date', 'No date yet', '1 with no date, 4 filtered out');
    await section(page, 'How exact the date is');
    await shows('How exact the date is', 'A quarter', '1 placed, 4 filtered out');
    await section(page, 'Findings');
    await shows('Findings', 'With findings to check', '1 placed, 4 filtered out');
    await filters(page).getByLabel('Another column').selectOption('Owner');
    await shows('Owner', 'Aroha', '2 placed, 3 filtered out');
    await shows('Owner', 'No Owner given', '1 placed, 4 filtered out');
  });

  test('choose by a stretch of time, with fields of their own', async ({ page }) => {
    await openFilters(page);
    await section(page, 'Time');
    await filters(page).getByRole('textbox', { name: 'From', exact: true }).fill('2027');
    await filters(page).getByRole('textbox', { name: 'To', exact: true }).fill('2028');
    await filters(page).getByRole('button', { name: 'Show this time' }).click();
    await expect(reckoning(page)).toHaveText('5 milestones: 2 placed, 1 with no date, 2 filtered out');
    await expect(row(page)).toContainText('3 of 5 shown, 2 filtered out');
    await page.keyboard.press('Escape');
    await row(page)
      .getByRole('button', { name: /^Remove Time: .*2027/ })
      .click();
    await expect(reckoning(page)).toHaveText('5 milestones: 4 placed, 1 with no date');
  });

  test('find words without macrons and with a slip of the fingers (L3)', async ({ page }) => {
    await openFilters(page);
    const words = filters(page).getByRole('searchbox', { name: 'Words' });
    await words.fill('whanau');
    await expect(reckoning(page)).toContainText('1 with no date, 4 filtered out');
    await words.fill('polise');
    await expect(mark(page, /^Police briefed/)).toBeVisible();
    await expect(reckoning(page)).toContainText('1 placed, 4 filtered out');
  });

  test('stand in a row above the figure, each taken away by click or key, the focus staying near (A7)', async ({
    page,
  }) => {
    await openFilters(page);
    await choice(page, 'Harbours').check();
    await choice(page, 'Not funded').check();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Filter');
    await expect(row(page)).toContainText('1 of 5 shown, 4 filtered out');
    await row(page).getByRole('button', { name: 'Remove Agency: Harbours' }).click();
    await expect(row(page)).toContainText('1 of 5 shown');
    expect(await focused(page)).toBe('Remove Funding status: Not funded');
    await page.keyboard.press('Enter');
    await expect(row(page)).toBeHidden();
    await expect(reckoning(page)).toHaveText('5 milestones: 4 placed, 1 with no date');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Filter');
  });

  test('are cleared with one click, and come back with undo', async ({ page }) => {
    await openFilters(page);
    await choice(page, 'Harbours').check();
    await choice(page, 'Not funded').check();
    await page.keyboard.press('Escape');
    await row(page).getByRole('button', { name: 'Clear all' }).click();
    await expect(row(page)).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(row(page)).toContainText('1 of 5 shown, 4 filtered out');
  });

  test('are told once for each choice (A4)', async ({ page }) => {
    await openFilters(page);
    await expect(choice(page, 'Harbours')).toBeVisible();
    await page.evaluate(() => {
      const region = document.querySelector('footer [role=status]');
      const heard: string[] = [];
      Object.assign(window, { heard });
      if (region === null) return;
      new MutationObserver(() => heard.push(region.textContent)).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await choice(page, 'Harbours').check();
    await expect(said(page)).toContainText('3 milestones are filtered out');
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toHaveLength(1);
  });

  test('pale the rest instead of hiding it, and take the choices along', async ({ page }) => {
    await openFilters(page);
    await choice(page, 'Harbours').check();
    await filters(page).getByRole('radio', { name: 'Show the rest paler' }).check();
    await expect(reckoning(page)).toHaveText('5 milestones: 4 placed, 1 with no date');
    await expect(row(page)).toContainText('2 of 5 stand out');
    await expect(row(page)).toContainText('Stands out: Agency: Harbours');
    await choice(page, 'Not funded').check();
    await expect(row(page)).toContainText('1 of 5 stands out');
    await filters(page).getByRole('radio', { name: 'Hide the rest' }).check();
    await expect(reckoning(page)).toHaveText('5 milestones: 1 placed, 4 filtered out');
  });

  test('work by keyboard alone: open, choose, close, focus back on the button', async ({ page }) => {
    await page.getByRole('button', { name: /^Filters/ }).focus();
    await page.keyboard.press('Enter');
    await expect(filters(page).getByRole('radio', { name: 'Hide the rest' })).toBeFocused();
    await choice(page, 'Funded').first().focus();
    await page.keyboard.press('Space');
    await expect(reckoning(page)).toContainText('3 filtered out');
    await page.keyboard.press('Escape');
    await expect(filters(page)).toBeHidden();
    await expect(page.getByRole('button', { name: /^Filters/ })).toBeFocused();
  });

  test('narrow a long list by typing; what is chosen stays', async ({ page }) => {
    const many = Array.from(
      { length: 60 },
      (_, index) => `Agency ${String(index + 1)},Milestone ${String(index)},2026`,
    );
    await openTable(page, 'many.csv', ['Agency,Milestone,Date', ...many].join('\n'));
    await page.getByRole('button', { name: /in its place|Replace/ }).click();
    await expect(reckoning(page)).toHaveText('60 milestones: 60 placed');
    await openFilters(page);
    const box = filters(page).getByRole('searchbox', { name: 'Narrow the list: Agency' });
    await expect(filters(page)).toContainText('The first 50 of 60. Type to narrow them.');
    await choice(page, /^Agency 7\b/).check();
    await box.fill('agency 5');
    await expect(choice(page, /^Agency 7\b/)).toBeVisible();
    await expect(choice(page, /^Agency 59\b/)).toBeVisible();
    await expect(choice(page, /^Agency 6\b/)).toBeHidden();
    await box.fill('zzz');
    await expect(choice(page, /^Agency 7\b/)).toBeVisible();
  });
});

test.describe('search', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await expect(search(page)).toBeVisible();
  });

  test('begins with / in the figure, lists the best matches with their letters marked', async ({ page }) => {
    await mark(page, /^Spend review/).focus();
    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
    await page.keyboard.type('whetu');
    await expect(option(page, /^Whetū/)).toBeVisible();
    await expect(option(page, /^Whetū/).locator('mark')).toHaveText('Whetū');
    await expect(said(page)).toHaveText('1 milestone found');
    await expect(search(page)).toHaveValue('whetu');
  });

  test('forgives a slip, and says so', async ({ page }) => {
    await search(page).fill('trainign');
    await expect(page.getByText('No milestone says “trainign”. These say “training”.')).toBeVisible();
    await expect(option(page, /Training delivered/)).toBeVisible();
  });

  test('goes to matches with Enter, on with Enter, back with Shift+Enter, and leaves with Esc', async ({ page }) => {
    await mark(page, /^Good practice/).focus();
    await page.keyboard.press('/');
    await page.keyboard.type('review');
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 of 4', { exact: true })).toBeVisible();
    await expect(said(page)).toHaveText(/^1 of 4: Review/);
    await page.keyboard.press('Enter');
    await expect(page.getByText('2 of 4', { exact: true })).toBeVisible();
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    await expect(page.getByText('4 of 4', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Next match (Enter)' }).click();
    await expect(page.getByText('1 of 4', { exact: true })).toBeVisible();
    await search(page).press('Escape');
    // The figure had the focus, and has it again: on what was found.
    expect(await focused(page)).toMatch(/^Review/);
  });

  test('goes to what the arrow keys choose, and Esc gives the focus back to where it was', async ({ page }) => {
    const before = page.getByRole('button', { name: 'How to read this' });
    await before.focus();
    await search(page).focus();
    await page.keyboard.type('plan');
    await expect(option(page, /plan/i).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('[role=option][aria-selected=true]');
    await expect(chosen).toHaveCount(1);
    const title = await chosen.locator('.title').innerText();
    await page.keyboard.press('Enter');
    await expect(said(page)).toContainText(title);
    await expect(figure(page).locator('[data-id][tabindex="0"]')).toHaveAccessibleName(
      new RegExp(`^${title.slice(0, 12)}`),
    );
    await page.keyboard.press('Escape');
    await expect(before).toBeFocused();
  });

  test('makes the words the filter', async ({ page }) => {
    await search(page).fill('review');
    await option(page, 'Show only these 4').click();
    await expect(row(page)).toContainText('4 of 30 shown, 26 filtered out');
    await expect(row(page)).toContainText('“review”');
    await expect(search(page)).toHaveValue('');
  });

  test('tells of matches that are filtered out, and shows them', async ({ page }) => {
    await openFilters(page);
    await choice(page, 'TBC').check();
    await page.keyboard.press('Escape');
    await search(page).fill('whetu');
    await option(page, '1 more is filtered out. Clear the filters to see it.').click();
    await expect(row(page)).toBeHidden();
    await expect(option(page, /^Whetū/)).toBeVisible();
  });

  test('says when nothing matches', async ({ page }) => {
    await search(page).fill('zzzz');
    await expect(page.getByText('No milestone has “zzzz”.').first()).toBeVisible();
    await expect(said(page)).toHaveText('No milestone has “zzzz”.');
    await expect(search(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('begins with Ctrl+F in the figure only; / and letters are typed where text is typed (A8)', async ({ page }) => {
    await mark(page, /^Spend review/).focus();
    await page.keyboard.press('Control+f');
    await expect(search(page)).toBeFocused();
    await page.keyboard.type('b/n');
    await expect(search(page)).toHaveValue('b/n');
    await search(page).fill('');
    await showTab(page, 'Figure');
    const title = page.getByRole('textbox', { name: 'Title' });
    await title.fill('');
    await title.press('/');
    await expect(title).toHaveValue('/');
    await expect(title).toBeFocused();
    await title.press('Control+f');
    await expect(title).toBeFocused();
    await page.getByRole('tab', { name: 'Figure' }).press('/');
    await expect(page.getByRole('tab', { name: 'Figure' })).toBeFocused();
  });
});
