import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { figure, mark, openApp, openTable, pickFromFile, reckoning, showTab } from './milepost';

const NASTY = 'Harbour plan\nMilestone,Date,RAG\nOne,31 June 2025,Red\nTwo,H1 2026,Green\nThree,H1 2026,Red\n,2027,Red\nTotal,3,\n'; // prettier-ignore

/** Opens a table with findings and edits one of its cells. */
async function edit(page: Page): Promise<void> {
  await openTable(page, 'plan.csv', NASTY);
  await showTab(page, 'Findings');
  await page.getByRole('button', { name: 'Use “30 June 2025”' }).click();
}

/** The states of the page, each reached from a fresh start. */
const STATES: readonly { readonly name: string; readonly reach: (page: Page) => Promise<void> }[] = [
  { name: 'first visit', reach: () => Promise.resolve() },
  { name: 'details of a milestone', reach: (page) => mark(page, /^Spend review/).press('Enter') },
  { name: 'guide', reach: (page) => showTab(page, 'Details') },
  { name: 'rows', reach: (page) => showTab(page, 'Rows') },
  { name: 'columns', reach: (page) => showTab(page, 'Columns') },
  { name: 'findings', reach: (page) => showTab(page, 'Findings') },
  { name: 'figure settings', reach: (page) => showTab(page, 'Figure') },
  {
    name: 'time settings with a line and a form',
    reach: async (page) => {
      await showTab(page, 'Figure');
      await page.locator('summary', { hasText: /^Time$/ }).click();
      await page.getByRole('radio', { name: 'Both' }).check();
      await page.getByRole('button', { name: 'Budget day', exact: true }).click();
      await page.getByLabel('Date or start').fill('22 May 2025');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByRole('button', { name: 'Election', exact: true }).click();
      await page.getByRole('button', { name: 'Add', exact: true }).click();
    },
  },
  {
    name: 'details card',
    reach: (page) =>
      mark(page, /^Spend review/)
        .locator('text')
        .first()
        .hover(),
  },
  { name: 'filters', reach: (page) => page.getByRole('button', { name: 'Filters' }).click() },
  { name: 'samples', reach: (page) => pickFromFile(page, /^Samples/) },
  { name: 'paste', reach: (page) => pickFromFile(page, /^Paste/) },
  {
    name: 'no match',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Filters' }).click();
      await page.getByRole('searchbox', { name: 'Words' }).fill('nothing like this');
      await expect(page.getByRole('heading', { name: 'No milestone matches the filters' })).toBeVisible();
    },
  },
  { name: 'no milestones', reach: (page) => openTable(page, 'plan.csv', 'Milestone,Date\n') },
  {
    name: 'findings with repairs and edits',
    reach: async (page) => {
      await edit(page);
      await page.getByText(/^Your edits/).click();
    },
  },
  {
    name: 'editing a cell',
    reach: async (page) => {
      await edit(page);
      await mark(page, /^One/).press('Enter');
      await page.getByRole('button', { name: 'Edit Milestone' }).click();
    },
  },
  {
    name: 'rows set aside',
    reach: async (page) => {
      await openTable(page, 'plan.csv', NASTY);
      await reckoning(page).getByRole('button', { name: '2 set aside' }).click();
      await page.getByRole('button', { name: 'Edit line 6' }).click();
    },
  },
  {
    name: 'columns without funding',
    reach: async (page) => {
      await openTable(page, 'plan.csv', NASTY);
      await showTab(page, 'Columns');
    },
  },
  { name: 'refused file', reach: (page) => openTable(page, 'plan.csv', '') },
  { name: 'asking for the year', reach: (page) => openTable(page, 'plan.csv', 'Milestone,Date\nCabinet,21 Oct\n') },
];

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
] as const;

for (const size of SIZES) {
  for (const { name, reach } of STATES) {
    test(`${name}: no accessibility violations at ${String(size.width)} × ${String(size.height)} (A1)`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await openApp(page);
      await reach(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(overflow).toBe(false);
    });
  }
}

test('dark: no accessibility violations (A1)', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openApp(page);
  await showTab(page, 'Findings');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});

test('toolbar controls are at least 44 px high (A11)', async ({ page }) => {
  await openApp(page);
  const heights = await page
    .locator('header button:visible, header label.button, header select')
    .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(8);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(42);
});

test('no text on screen is smaller than 12 px (A14)', async ({ page }) => {
  await openApp(page);
  await showTab(page, 'Details');
  const sizes = await page
    .locator('header, aside, footer, main')
    .evaluateAll((parts) =>
      parts.flatMap((part) =>
        [...part.querySelectorAll('*')].map((each) => parseFloat(getComputedStyle(each).fontSize)),
      ),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test('nothing moves for people who ask for that (A16)', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page);
  await showTab(page, 'Figure');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('no request leaves the page, nothing is stored, and no data is in the address, in a full journey (S4, S8, S9)', async ({
  page,
  baseURL,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await openApp(page);
  await openTable(page, 'secret.csv', 'Milestone,Date\nA secret milestone,2026\n');
  await expect(reckoning(page)).toHaveText('1 milestone: 1 placed');
  await showTab(page, 'Columns');
  await showTab(page, 'Figure');
  await page.getByLabel('Marking').fill('IN CONFIDENCE');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save SVG' }).click();
  await (await download).path();
  await expect(figure(page)).toBeVisible();

  const own = new URL(baseURL ?? page.url()).origin;
  expect(requests.length).toBeGreaterThan(3);
  expect(requests.filter((url) => !url.startsWith(own) && !url.startsWith(`blob:${own}`))).toEqual([]);
  expect(requests.join('\n')).not.toContain('secret');
  await expect.poll(() => page.url()).toMatch(/^[^#]*\/#v1&for=[0-9a-f]{8}&panel=figure$/);
  expect(page.url().startsWith(`${own}/#`)).toBe(true);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    document.cookie.length,
  ]);
  expect(stored).toEqual([0, 0, 0, 0]);
});
