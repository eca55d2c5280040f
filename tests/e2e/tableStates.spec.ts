import { expect, test, type Page } from '@playwright/test';
import { csvOf, generatedRows } from '../cases/generatedProgramme';
import { mark, openApp, openTable, reckoning } from './milepost';
import { cardsOf, showMode, tableOf } from './tableOf';
import { violationsIn } from './violations';

/** What axe finds, and whether the page can be scrolled sideways. */
async function problems(page: Page, part = 'html'): Promise<readonly string[]> {
  const violations = await violationsIn(page, part);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [...violations, ...(wide ? ['scrolls sideways'] : [])];
}

const STATES: readonly { readonly name: string; readonly reach: (page: Page) => Promise<void> }[] = [
  { name: 'table', reach: (page) => showMode(page, 'Table') },
  {
    name: 'sorted table with details',
    reach: async (page) => {
      await showMode(page, 'Table');
      await tableOf(page).getByRole('columnheader', { name: 'Funding status' }).click();
      await tableOf(page).getByRole('rowheader').first().click();
      await expect(page.getByRole('tabpanel', { name: 'Details' })).toBeVisible();
    },
  },
  {
    name: 'columns to choose from',
    reach: async (page) => {
      await showMode(page, 'Table');
      await page.getByRole('button', { name: 'Choose columns' }).click();
      await expect(page.getByRole('dialog', { name: 'Columns of the table' })).toBeVisible();
    },
  },
  {
    name: 'timeline and table',
    reach: async (page) => {
      await showMode(page, 'Both');
      await expect(tableOf(page)).toBeVisible();
    },
  },
  {
    name: 'timeline and table with details',
    reach: async (page) => {
      await showMode(page, 'Both');
      await mark(page, /^Spend review/).press('Enter');
      await expect(page.getByRole('tabpanel', { name: 'Details' })).toBeVisible();
    },
  },
];

for (const size of [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
]) {
  for (const { name, reach } of STATES) {
    test(`${name}: no accessibility violations at ${String(size.width)} × ${String(size.height)} (A1)`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await openApp(page);
      await reach(page);
      expect(await problems(page)).toEqual([]);
    });
  }
}

for (const [name, media] of [
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active', colorScheme: 'dark' }],
] as const) {
  test(`${name}: the table has no accessibility violations (A1, A17)`, async ({ page }) => {
    await page.emulateMedia(media);
    await openApp(page);
    await showMode(page, 'Table');
    await tableOf(page).getByRole('rowheader').first().click();
    expect(await problems(page, 'main')).toEqual([]);
  });
}

test('controls of the table are at least 44 px high, its heads and cells at least 24 (A11)', async ({ page }) => {
  await openApp(page);
  await showMode(page, 'Table');
  const heights = (selector: string): Promise<number[]> =>
    page.locator(selector).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(Math.min(...(await heights('main .bar button, main [role=columnheader]')))).toBeGreaterThanOrEqual(44);
  expect(Math.min(...(await heights('main [data-row]')))).toBeGreaterThanOrEqual(24);
});

test('each milestone has one row with a name, and its row says where it is among all (A2, A5)', async ({ page }) => {
  await openApp(page);
  await showMode(page, 'Table');
  const grid = tableOf(page);
  const names = new Map<string, string>();
  for (let i = 0; i < 30; i++) {
    for (const row of await grid.getByRole('row').all()) {
      const at = await row.getAttribute('aria-rowindex');
      if (at !== '1') names.set(at ?? '', (await row.getByRole('rowheader').innerText()).trim());
    }
    if (names.size === 30) break;
    await grid.evaluate((each) => {
      each.scrollTop += 400;
    });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  expect([...names.keys()].map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i + 2));
  expect(new Set(names.values()).size).toBe(30);
});

test.describe('where it is narrow', () => {
  for (const size of [
    { width: 390, height: 844 },
    { width: 320, height: 640 },
  ]) {
    test(`milestones are cards at ${String(size.width)} px, without scrolling sideways (A15)`, async ({ page }) => {
      await page.setViewportSize(size);
      await openApp(page);
      await expect(cardsOf(page)).toBeVisible();
      await expect(page.getByText('30 of 30 milestones')).toBeVisible();
      expect(await problems(page)).toEqual([]);
      expect(await cardsOf(page).evaluate((list) => list.scrollWidth <= list.clientWidth)).toBe(true);
    });
  }

  test('the page zoomed to 400 % is as a window of 320 px: cards, no scrolling sideways (A15)', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      viewport: { width: 320, height: 256 },
      deviceScaleFactor: 4,
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const page = await context.newPage();
    await openApp(page);
    await expect(cardsOf(page)).toBeVisible();
    expect(await problems(page)).toEqual([]);
    await context.close();
  });

  test('a timeline chosen by hand stays until the window is wide and narrow again, and is there again then (A15)', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openApp(page);
    await showMode(page, 'Timeline');
    await expect(cardsOf(page)).toBeHidden();
    await page.setViewportSize({ width: 1440, height: 900 });
    await showMode(page, 'Both');
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(tableOf(page)).toBeHidden();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(tableOf(page)).toBeVisible();
  });

  test('cards are one Tab stop; arrow keys go through them, Enter opens details over them, Esc comes back (A7)', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openApp(page);
    const focused = cardsOf(page).locator('[role=listitem]:focus-within');
    await expect(cardsOf(page).locator('[tabindex="0"]')).toHaveCount(1);
    await cardsOf(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await expect(focused).toHaveAttribute('aria-posinset', '2');
    await page.keyboard.press('End');
    await expect(focused).toHaveAttribute('aria-posinset', '30');
    await expect(focused).toBeInViewport();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(focused).toHaveAttribute('aria-posinset', '2');
    await page.keyboard.press('Enter');
    const details = page.getByRole('tabpanel', { name: 'Details' });
    await expect(details).toBeFocused();
    expect(await problems(page)).toEqual([]);
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Escape');
    await expect(details).toBeHidden();
    await expect(focused).toHaveAttribute('aria-posinset', '3');
  });

  test('cards sort by the list above them, and the other way round', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openApp(page);
    const first = cardsOf(page).getByRole('listitem').first();
    const inOrder = await first.innerText();
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Milestone');
    await expect(first).not.toHaveText(inOrder);
    const upwards = await first.innerText();
    await page.getByRole('button', { name: 'Turn the order round' }).click();
    await expect(first).not.toHaveText(upwards);
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Order of the plan');
    await expect(first).toContainText(inOrder.split('\n')[0] ?? '');
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a card opens with a tap, and the panel closes with one (A11)', async ({ page }) => {
    await openApp(page);
    await openTable(page, 'long.csv', csvOf(generatedRows(500, 3)));
    await expect(reckoning(page)).toContainText('500 milestones');
    await expect(page.getByText('500 of 500 milestones')).toBeVisible();
    await cardsOf(page).getByRole('listitem').nth(1).tap();
    await expect(page.getByRole('tabpanel', { name: 'Details' })).toBeVisible();
    await page.getByRole('button', { name: 'Next' }).tap();
    await page.getByRole('button', { name: 'Close panel' }).tap();
    await expect(page.getByRole('tabpanel')).toBeHidden();
    await expect(cardsOf(page).locator('.current')).toHaveAttribute('aria-posinset', '3');
  });
});
