import { expect, test, type Page } from '@playwright/test';
import { choice, commands, filters, openCommands, openFilters, option, row, search, section } from './finding';
import { openApp } from './milepost';
import { violationsIn, violationsInBoth } from './violations';

/** What can be open, each reached from a fresh start. */
const STATES: readonly { readonly name: string; readonly reach: (page: Page) => Promise<void> }[] = [
  {
    name: 'filters with every section open, and a row of choices',
    reach: async (page) => {
      await openFilters(page);
      await choice(page, 'Not funded').check();
      for (const name of ['Area', 'Phase', 'Time', 'Date', 'How exact', 'Findings']) await section(page, name);
      await expect(choice(page, 'A year')).toBeAttached();
    },
  },
  {
    name: 'a row of choices and highlights',
    reach: async (page) => {
      await openFilters(page);
      await choice(page, 'Not funded').check();
      await filters(page).getByRole('radio', { name: 'Show the rest paler' }).check();
      await page.keyboard.press('Escape');
      await expect(row(page)).toBeVisible();
    },
  },
  {
    name: 'a search with matches',
    reach: async (page) => {
      await search(page).fill('trainign');
      await expect(option(page, /Training/).first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'a search that found one',
    reach: async (page) => {
      await search(page).fill('review');
      await search(page).press('Enter');
      await expect(page.getByText('1 of 4', { exact: true })).toBeVisible();
    },
  },
  {
    name: 'a search without a match',
    reach: async (page) => {
      await search(page).fill('zzzz');
      await expect(page.getByText('No milestone has “zzzz”.').first()).toBeVisible();
    },
  },
  { name: 'commands', reach: openCommands },
  {
    name: 'commands that fit',
    reach: async (page) => {
      await openCommands(page);
      await page.keyboard.type('fund');
      await expect(option(page, /Not funded/).first()).toBeVisible();
    },
  },
  {
    name: 'no command that fits',
    reach: async (page) => {
      await openCommands(page);
      await page.keyboard.type('zzzz');
      await expect(commands(page)).toContainText('Nothing fits');
    },
  },
];

for (const { width, height } of [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 320, height: 640 },
]) {
  for (const { name, reach } of STATES) {
    test(`${name}: no accessibility violations at ${String(width)} × ${String(height)}${width === 1440 ? ', light and dark' : ''} (A1, A15)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openApp(page);
      await expect(search(page)).toBeVisible();
      await reach(page);
      expect(await (width === 1440 ? violationsInBoth : violationsIn)(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    });
  }
}
