import { expect, test, type Page } from '@playwright/test';
import { commands, focused, openCommands, row, said, search } from './finding';
import { figure, mark, openApp, showTab } from './milepost';

test.describe('commands', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await expect(search(page)).toBeVisible();
  });

  async function run(page: Page, typed: string, name: string | RegExp): Promise<void> {
    await openCommands(page);
    await page.keyboard.type(typed);
    await expect(commands(page).locator('[role=option][aria-selected=true]')).toContainText(name);
    await page.keyboard.press('Enter');
    await expect(commands(page)).toBeHidden();
  }

  /** Loads the page anew, with what draws the list of commands kept away until the returned function is called. */
  async function reloadWithoutCommands(page: Page): Promise<() => void> {
    let letIn = (): void => undefined;
    const isLetIn = new Promise<void>((resolve) => (letIn = resolve));
    await page.route(/assets\/Palette-/, async (route) => {
      await isLetIn;
      await route.continue();
    });
    await page.reload();
    return letIn;
  }

  test('open with Ctrl+K, close with Esc and Ctrl+K, and give the focus back', async ({ page }) => {
    await mark(page, /^Spend review/).focus();
    await openCommands(page);
    await page.keyboard.press('Escape');
    await expect(commands(page)).toBeHidden();
    expect(await focused(page)).toMatch(/^Spend review/);
    await openCommands(page);
    await page.keyboard.press('Control+k');
    await expect(commands(page)).toBeHidden();
  });

  test('open again however fast the keys come', async ({ page }) => {
    await openCommands(page);
    for (let turn = 0; turn < 8; turn += 1) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
    }
    await expect(commands(page).getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(commands(page)).toBeHidden();
  });

  test('take what is typed before they are there: nothing of it reaches the page', async ({ page }) => {
    const letIn = await reloadWithoutCommands(page);
    await showTab(page, 'Columns');
    const remember = page.locator('label', { hasText: 'Remember' }).locator('input');
    await remember.check();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('clear all dataK');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Tab');
    await expect(remember).toBeFocused();
    await expect(remember).toBeChecked();
    letIn();
    await expect(commands(page).getByRole('combobox')).toHaveValue('clear all data');
    await expect(commands(page).getByRole('option').first()).toHaveText('This device: clear all data');
    await page.keyboard.press('Escape');
    await expect(remember).toBeFocused();
  });

  test('are done where Enter was pressed before they were there', async ({ page }) => {
    const letIn = await reloadWithoutCommands(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('show: table');
    await page.keyboard.press('Enter');
    letIn();
    await expect(page.getByRole('grid')).toBeVisible();
    await expect(commands(page)).toBeHidden();
  });

  test('do what they say: modes, panel, lanes, colour, time, filters, saving, undo', async ({ page }) => {
    await run(page, 'pages', 'Show: Pages');
    await expect(page.getByRole('button', { name: 'Pages' })).toHaveAttribute('aria-pressed', 'true');
    await run(page, 'timel', 'Show: Timeline');
    await expect(figure(page)).toBeVisible();
    await run(page, 'findings', 'Panel: Findings');
    await expect(page.getByRole('tab', { name: 'Findings' })).toHaveAttribute('aria-selected', 'true');
    await run(page, 'close the', 'Close the panel');
    await run(page, 'lanes by fund', 'Lanes by Funding');
    await expect(figure(page).locator('text', { hasText: 'Partially funded' }).first()).toBeAttached();
    await run(page, 'undo', 'Undo');
    await run(page, 'colour by area', 'Colour by Area');
    await run(page, 'go to 2026/27', 'Go to 2026/27');
    await expect(said(page)).toHaveText('Showing 2026/27');
    await run(page, 'show all time', 'Show all time');
    await run(page, 'not funded', 'Show only Funding status: Not funded');
    await expect(row(page)).toContainText('Funding status: Not funded');
    await run(page, 'clear', 'Show all');
    await expect(row(page)).toBeHidden();
    const download = page.waitForEvent('download');
    await run(page, 'save png', 'Save figure as PNG');
    expect((await download).suggestedFilename()).toMatch(/\.png$/);
    await run(page, 'search', 'Search milestones');
    await expect(search(page)).toBeFocused();
  });

  test('go to milestones and lanes by their names, with a slip and without macrons', async ({ page }) => {
    await run(page, 'whetu', 'Whetū national');
    await expect(figure(page).locator('[data-id][tabindex="0"]')).toHaveAccessibleName(/^Whetū/);
    await run(page, 'lane childern', 'Go to lane Children and Young People');
    await expect(figure(page).locator('[data-id][tabindex="0"]')).toHaveAccessibleName(/^Implement sexual violence/);
  });

  test('turn single keys off and on (A8)', async ({ page }) => {
    await run(page, 'single', 'Turn single-key shortcuts off');
    await mark(page, /^Spend review/).focus();
    await page.keyboard.press('/');
    await expect(search(page)).not.toBeFocused();
    await run(page, 'single', 'Turn single-key shortcuts on');
    await mark(page, /^Spend review/).focus();
    await page.keyboard.press('/');
    await expect(search(page)).toBeFocused();
  });

  test('say when nothing fits', async ({ page }) => {
    await openCommands(page);
    await page.keyboard.type('zzzz');
    await expect(commands(page)).toContainText('Nothing fits “zzzz”.');
  });
});
