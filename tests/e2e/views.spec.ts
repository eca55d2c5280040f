import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { choice, openFilters } from './finding';
import { figure, mark, openApp, openGroup, openTable, pickFromFile, reckoning } from './milepost';
import { violationsIn, violationsInBoth } from './violations';

const PLAN = [
  'Agency,Workstream,Milestone,Date,Funding',
  'Harbours,Lights,Plan agreed,2026,Funded',
  'Harbours,Boats,Boats bought,2027,Not funded',
  'Ferries,Boats,Crew trained,2028,Partially funded',
].join('\n');

const SIZES = [
  [1440, 900],
  [1920, 1080],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [320, 640],
] as const;

const said = (page: Page): Locator => page.locator('[role=status]').filter({ hasText: /\S/ });
const bar = (page: Page): Locator => page.getByRole('banner');
const viewsMenu = (page: Page): Locator => page.getByRole('dialog', { name: 'Views' });

async function openViews(page: Page): Promise<Locator> {
  if (!(await viewsMenu(page).isVisible())) await bar(page).getByRole('button', { name: 'Views' }).click();
  await expect(viewsMenu(page).getByLabel('Name of the view')).toBeVisible();
  return viewsMenu(page);
}

async function saveView(page: Page, name: string): Promise<void> {
  const menu = await openViews(page);
  await menu.getByLabel('Name of the view').fill(name);
  await menu.getByRole('button', { name: 'Save this view' }).click();
  await expect(menu.locator('[data-view]').filter({ hasText: name })).toBeVisible();
}

/** Leaves out all but what is not funded. */
async function filterNotFunded(page: Page): Promise<void> {
  await openFilters(page);
  await choice(page, /^Not funded/).check();
  await page.keyboard.press('Escape');
  await expect(reckoning(page)).toContainText('2 filtered out');
}

const namesIn = (menu: Locator): Promise<string[]> => menu.locator('[data-view] .words').allTextContents();
/** What the levels are made of, outermost first. */
const levelsIn = (menu: Locator): Promise<string[]> =>
  menu.getByRole('list', { name: 'Levels of lanes' }).locator('select').evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value)); // prettier-ignore

/** Drags the middle of one element to the middle of another. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [a, b] = [await from.boundingBox(), await to.boundingBox()];
  if (a === null || b === null) throw new Error('drag: nothing to drag');
  await page.mouse.move(a.x + a.width / 2, a.y + a.height / 2);
  await page.mouse.down();
  await page.mouse.move(b.x + b.width / 2, b.y + b.height / 2 + Math.sign(b.y - a.y) * 8, { steps: 5 });
  await page.mouse.up();
}

test.describe('the bar', () => {
  for (const [width, height] of SIZES) {
    test(`has all of its controls in reach at ${String(width)} × ${String(height)} (A11, A15)`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openApp(page);
      // They come a moment later than the rest.
      await expect(bar(page).getByRole('button', { name: 'Filters' })).toBeVisible();
      const controls = bar(page).locator('button:visible, label:visible, input[type=search]:visible');
      const boxes = await controls.evaluateAll((all) =>
        all.map((each) => {
          const { left, right, width: wide, height: high } = each.getBoundingClientRect();
          return { name: each.textContent, left, right, wide, high };
        }),
      );
      expect(boxes.length).toBeGreaterThan(10);
      for (const { name, left, right, wide, high } of boxes) {
        expect.soft(left, name).toBeGreaterThanOrEqual(0);
        expect.soft(right, name).toBeLessThanOrEqual(width);
        expect.soft(high, name).toBeGreaterThanOrEqual(42);
        expect.soft(wide, name).toBeGreaterThanOrEqual(24);
      }
      const box = await bar(page).boundingBox();
      expect(box?.height).toBeLessThanOrEqual(width >= 960 ? 57 : 110);
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    });
  }

  test('has the file input from the start, before anything is open', async ({ page }) => {
    await page.goto('/', { waitUntil: 'commit' });
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    await openTable(page, 'plan.csv', PLAN);
    await expect(reckoning(page)).toHaveText('3 milestones: 3 placed');
  });

  test('goes through the File menu by keyboard, and back to its button', async ({ page }) => {
    await openApp(page);
    const button = bar(page).getByRole('button', { name: 'File' });
    await button.focus();
    await page.keyboard.press('ArrowDown');
    const item = (name: RegExp): Locator => page.getByRole('menuitem', { name });
    await expect(item(/^Paste/)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(item(/^Samples/)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(item(/^Save project/)).toBeFocused();
    await page.keyboard.press('End');
    await expect(item(/^Clear all data/)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(item(/^Paste/)).toBeFocused();
    expect(await violationsIn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await expect(page.getByRole('menu')).toHaveCount(0);
    await pickFromFile(page, /^Samples/);
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('fills the window with something else: a row of buttons, or a menu where there is less room', async ({
    page,
  }) => {
    await openApp(page);
    await bar(page).getByRole('button', { name: 'Pages' }).click();
    await expect(page.locator('main')).toContainText('A4 landscape');
    await bar(page).getByRole('button', { name: 'Timeline' }).click();
    await expect(figure(page)).toBeVisible();

    await page.setViewportSize({ width: 1024, height: 768 });
    await bar(page).getByRole('button', { name: 'Timeline' }).click();
    await expect(page.getByRole('menuitemradio', { name: 'Timeline' })).toBeFocused();
    await expect(page.getByRole('menuitemradio', { name: 'Timeline' })).toBeChecked();
    expect(await violationsIn(page)).toEqual([]);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toContainText('A4 landscape');
    await expect(bar(page).getByRole('button', { name: 'Pages' })).toBeFocused();
  });
});

test.describe('the Group menu', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await openTable(page, 'plan.csv', PLAN);
    await expect(reckoning(page)).toHaveText('3 milestones: 3 placed');
  });

  test('adds, changes, reorders and removes levels of lanes, each a step of undo (U8, A10)', async ({ page }) => {
    const menu = await openGroup(page);
    await expect.poll(() => levelsIn(menu)).toEqual(['agency', 'area']);
    await menu.getByRole('button', { name: 'Add a level' }).click();
    await menu.getByLabel('Third level').selectOption({ label: 'Year' });
    await expect.poll(() => levelsIn(menu)).toEqual(['agency', 'area', 'year']);
    await expect(menu.getByRole('button', { name: 'Add a level' })).toHaveCount(0);

    const handle = menu.getByRole('button', { name: 'Move Year', exact: true });
    await handle.focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => levelsIn(menu)).toEqual(['agency', 'year', 'area']);
    await expect(handle).toBeFocused();
    await expect(said(page)).toContainText('Year is level 2 of 3.');
    await menu.getByRole('button', { name: 'Move Year up' }).click();
    await expect.poll(() => levelsIn(menu)).toEqual(['year', 'agency', 'area']);
    await expect(menu.getByRole('button', { name: 'Move Year up' })).toBeFocused();

    await drag(page, handle, menu.getByRole('button', { name: 'Move Area', exact: true }));
    await expect.poll(() => levelsIn(menu)).toEqual(['agency', 'area', 'year']);

    await menu.getByRole('button', { name: 'Remove Agency' }).click();
    await expect.poll(() => levelsIn(menu)).toEqual(['area', 'year']);
    for (const levels of [
      ['agency', 'area', 'year'],
      ['year', 'agency', 'area'],
      ['agency', 'year', 'area'],
    ]) {
      // prettier-ignore
      await page.keyboard.press('Control+z');
      await expect.poll(() => levelsIn(menu)).toEqual(levels);
    }
  });

  test('takes all levels away, and says what that means', async ({ page }) => {
    const menu = await openGroup(page);
    await menu.getByRole('button', { name: 'Remove Area' }).click();
    await menu.getByRole('button', { name: 'Remove Agency' }).click();
    await expect(menu).toContainText('All milestones stand together.');
    await expect(bar(page).getByRole('button', { name: 'Group: No lanes' })).toBeVisible();
    await menu.getByRole('button', { name: 'Add a level' }).click();
    await expect.poll(() => levelsIn(menu)).toEqual(['agency']);
  });

  test('lets go of a level that is dragged when Escape is pressed', async ({ page }) => {
    const menu = await openGroup(page);
    const handle = menu.getByRole('button', { name: 'Move Agency', exact: true });
    const box = await handle.boundingBox();
    await handle.hover();
    await page.mouse.down();
    await page.mouse.move(box?.x ?? 0, (box?.y ?? 0) + 100, { steps: 3 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(menu).toBeVisible();
    expect(await levelsIn(menu)).toEqual(['agency', 'area']);
  });

  test('orders, folds and colours, and leads to all settings', async ({ page }) => {
    const menu = await openGroup(page);
    await menu.getByLabel('Order of lanes').selectOption({ label: 'By name or number' });
    await expect(bar(page).getByRole('button', { name: 'Undo' })).toHaveCount(0);
    await menu.getByRole('button', { name: 'Fold all lanes' }).click();
    await expect(mark(page, /^Crew trained/)).toHaveCount(0);
    await menu.getByRole('button', { name: 'Unfold all' }).click();
    await expect(mark(page, /^Crew trained/)).toBeVisible();
    await menu.getByLabel('Lanes without milestones').check();
    await menu.getByLabel('Colour by').selectOption({ label: 'Agency' });
    await expect(figure(page)).toContainText('Harbours');
    await menu.getByRole('button', { name: 'All settings of the figure' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Figure' })).toBeVisible();
    await expect(menu).toBeHidden();
  });

  test('is closed by Escape alone: the panel stays, the focus goes to the button', async ({ page }) => {
    await bar(page)
      .getByRole('button', { name: /^Findings/ })
      .click();
    const button = bar(page).getByRole('button', { name: /^Group/ });
    await button.focus();
    await page.keyboard.press('Enter');
    const menu = await openGroup(page);
    await expect(menu.getByLabel('Lanes', { exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
    await expect(page.getByRole('tabpanel', { name: 'Findings' })).toBeVisible();
  });
});

test.describe('saved views', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await openTable(page, 'plan.csv', PLAN);
    await expect(reckoning(page)).toHaveText('3 milestones: 3 placed');
  });

  test('are saved under a name, shown again, renamed, updated and deleted, each a step of undo (U8)', async ({
    page,
  }) => {
    const menu = await openViews(page);
    await expect(menu).toContainText('None is saved yet.');
    await expect(menu.getByLabel('Name of the view')).toHaveValue('By Agency, then Area');
    await menu.getByLabel('Name of the view').press('Enter');
    await expect.poll(() => namesIn(menu)).toEqual(['By Agency, then Area']);
    await expect(menu).toContainText('Shown now');

    await page.keyboard.press('Escape');
    await filterNotFunded(page);
    await saveView(page, 'Boats only');
    await (await openViews(page)).locator('[data-view]', { hasText: 'By Agency' }).click();
    await expect(reckoning(page)).toHaveText('3 milestones: 3 placed');
    await expect(said(page)).toContainText('“By Agency, then Area” is shown.');

    await openViews(page);
    await menu.getByRole('button', { name: 'Change “Boats only”' }).click();
    await menu.getByRole('button', { name: 'Rename' }).click();
    await expect(menu.getByLabel('New name')).toBeFocused();
    await menu.getByLabel('New name').fill('The sea');
    await page.keyboard.press('Enter');
    await expect.poll(() => namesIn(menu)).toEqual(['By Agency, then Area', 'The sea']);
    await menu.getByRole('button', { name: 'Update to what is shown' }).click();
    await expect(said(page)).toContainText('“The sea” is what is shown now.');
    await menu.getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => namesIn(menu)).toEqual(['By Agency, then Area']);
    await expect(menu.locator('[data-view]')).toBeFocused();
    await page.keyboard.press('Escape');
    for (const step of ['deleted', 'updated', 'renamed']) {
      await page.keyboard.press('Control+z');
      await expect(page.getByRole('button', { name: 'Redo' }), step).toBeEnabled();
    }
    await openViews(page);
    await expect.poll(() => namesIn(menu)).toEqual(['By Agency, then Area', 'Boats only']);
    await menu.locator('[data-view]', { hasText: 'Boats only' }).click();
    await expect(reckoning(page)).toContainText('filtered out');
  });

  test('stand in an order of one’s own: by drag, by keys, by buttons (A10)', async ({ page }) => {
    for (const name of ['A', 'B', 'C']) await saveView(page, name);
    const menu = await openViews(page);
    const handle = (name: string): Locator => menu.getByRole('button', { name: `Move “${name}”` });
    await drag(page, handle('A'), handle('C'));
    await expect.poll(() => namesIn(menu)).toEqual(['B', 'C', 'A']);
    await handle('A').press('ArrowUp');
    await expect.poll(() => namesIn(menu)).toEqual(['B', 'A', 'C']);
    await expect(handle('A')).toBeFocused();
    await menu.getByRole('button', { name: 'Change “C”' }).click();
    await menu.getByRole('button', { name: 'Move up' }).click();
    await expect.poll(() => namesIn(menu)).toEqual(['B', 'C', 'A']);
    await menu.locator('[data-view]', { hasText: /^B/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(menu.locator('[data-view]', { hasText: /^C/ })).toBeFocused();
    await page.keyboard.press('End');
    await expect(menu.locator('[data-view]', { hasText: /^A/ })).toBeFocused();
  });

  test('go into the project file and come back with it (U9)', async ({ page }) => {
    const menu = await openGroup(page);
    await menu.getByLabel('Lanes', { exact: true }).selectOption({ label: 'Funding' });
    await page.keyboard.press('Escape');
    await saveView(page, 'By money');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+Shift+z');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const text = readFileSync(await (await download).path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ savedViews: [{ name: 'By money', spec: { lanes: 'funding' } }] });
    await page.reload();
    await expect(reckoning(page)).toContainText('30 milestones');
    await openTable(page, 'plan.milepost.json', text);
    await expect(reckoning(page)).toHaveText('3 milestones: 3 placed');
    const group = await openGroup(page);
    await group.getByLabel('Lanes', { exact: true }).selectOption({ label: 'Agency' });
    await page.keyboard.press('Escape');
    await (await openViews(page)).locator('[data-view]').click();
    await expect(bar(page).getByRole('button', { name: /^Group: Funding/ })).toBeVisible();
  });

  test('say when they match nothing any more, or ask for a column that is gone', async ({ page }) => {
    await filterNotFunded(page);
    await saveView(page, 'Boats');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(reckoning(page)).toHaveText('3 milestones: 3 placed');
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+Shift+z');
    await mark(page, /^Boats bought/).press('Enter');
    await page.getByRole('tabpanel').getByRole('button', { name: 'Edit Funding' }).press('Enter');
    await expect(page.getByRole('tabpanel').getByRole('textbox')).toBeFocused();
    await page.keyboard.type('Funded');
    await page.keyboard.press('Enter');
    await expect(reckoning(page)).toContainText('3 filtered out');
    const menu = await openViews(page);
    await expect(menu).toContainText('No milestone matches it now.');
    await menu.locator('[data-view]').click();
    await expect(page.getByRole('heading', { name: /No milestone matches/ })).toBeVisible();
    await expect(said(page)).toContainText('“Boats” is shown. No milestone matches it now.');
  });
});

test.describe('every open menu', () => {
  const OPENERS: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['File', (page) => bar(page).getByRole('button', { name: 'File' }).click()],
    ['Group', async (page) => (await openGroup(page)).getByRole('button', { name: 'Add a level' }).click()],
    ['Views, none', openViews],
    [
      'Views, being changed',
      async (page) => {
        await saveView(page, 'One');
        await saveView(page, 'A name that is rather long for the little room there is beside a handle and a button');
        await viewsMenu(page).getByRole('button', { name: 'Change “One”' }).click();
        await viewsMenu(page).getByRole('button', { name: 'Rename' }).click();
      },
    ],
  ];
  for (const [name, open] of OPENERS) {
    for (const [width, height] of [
      [1440, 900],
      [390, 844],
      [320, 640],
    ] as const) {
      // prettier-ignore
      test(`${name}: no accessibility violations light or dark, all of it on the screen, at ${String(width)} × ${String(height)} (A1, A15)`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height });
        await openApp(page);
        await open(page);
        expect(await violationsInBoth(page)).toEqual([]);
        const box = await page.locator('[popover]:popover-open').boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
        expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
      });
    }
  }
});
