import { expect, test, type Page } from '@playwright/test';
import { choice, filters, openFilters, search } from './finding';
import { chooseLanes, mark, openApp, openGroup, openTable, reckoning, showTab } from './milepost';

const PLAN = [
  'Agency,Theme,Stage,Outcome,Date,Funding,Priority',
  'Zebras,Quokkas,Alpha,Wombat census,2026,Funded,Ngaio',
  'Zebras / Yaks,Possums,Beta,Kiwi housing,2027,Not funded,Tama',
  'Yaks,Possums,Beta,Penguin crossing,2028,Partially funded,Ngaio',
].join('\n');

/** Words of the table above, and words that are typed below: none of them may stand in an address (S9). */
const SECRETS = `${PLAN.split('\n').join(',')},Walrus,plan.csv,Marsupial`
  .split(/[,\n/]/)
  .map((word) => word.trim().toLowerCase())
  .filter(
    (word) =>
      !/^(agency|date|funding|funded|not funded|partially funded|20\d\d|stage|theme|priority|alpha|beta)$/.test(word),
  );

const hash = (page: Page): string => new URL(page.url()).hash;

async function openPlan(page: Page): Promise<void> {
  await openTable(page, 'plan.csv', PLAN);
  await expect(reckoning(page)).toHaveText('3 milestones: 3 placed');
}

test('an address is empty until something is chosen, and never holds a word of the table or of the person (S9)', async ({
  page,
}) => {
  await openApp(page);
  await openPlan(page);
  expect(hash(page)).toBe('');
  const seen: string[] = [];
  const see = async (part: RegExp): Promise<void> => {
    await expect.poll(() => hash(page)).toMatch(part);
    seen.push(page.url());
  };

  await chooseLanes(page, 'Lanes', 'Priority');
  await see(/lanes=~[0-9a-f]{8}/);
  const group = await openGroup(page);
  await group.getByLabel('Colour by').selectOption({ label: 'Priority' });
  await see(/colourBy=~[0-9a-f]{8}/);
  await group.getByLabel('Order of lanes').selectOption({ label: 'By first date' });
  await see(/laneOrder=date/);
  await group.getByRole('button', { name: 'Fold all lanes' }).click();
  await see(/folded=/);
  await page.keyboard.press('Escape');
  await openFilters(page);
  await choice(page, 'Yaks').check();
  await see(/agencies=[0-9a-f]{8}/);
  await filters(page).getByRole('searchbox', { name: 'Words' }).fill('Walrus');
  await page.keyboard.press('Escape');
  await search(page).fill('Marsupial');
  await search(page).press('Escape');
  await page.keyboard.press('Control+z');
  await showTab(page, 'Figure');
  await see(/panel=figure/);
  await page.getByLabel('Marking').fill('Walrus');
  await page.getByRole('textbox', { name: 'Title' }).fill('Marsupial');
  await page.getByRole('banner').getByRole('button', { name: 'Pages' }).click();
  await see(/mode=pages/);
  await page.getByRole('banner').getByRole('button', { name: 'Table', exact: true }).click();
  await see(/mode=table/);
  for (const url of seen) {
    for (const secret of SECRETS) expect(url.toLowerCase()).not.toContain(secret);
  }
  expect(new URL(page.url()).search).toBe('');
});

test('Back and Forward go through what was looked at (U16)', async ({ page }) => {
  await openApp(page);
  await openPlan(page);
  await chooseLanes(page, 'Lanes', 'Funding');
  await expect.poll(() => hash(page)).toContain('lanes=funding');
  await openFilters(page);
  await choice(page, 'Yaks').check();
  await page.keyboard.press('Escape');
  await expect(reckoning(page)).toHaveText('3 milestones: 2 placed, 1 filtered out');
  await page.getByRole('banner').getByRole('button', { name: 'Pages' }).click();
  await expect(page.locator('main')).toContainText('A4 landscape');

  await page.goBack();
  await expect(mark(page, /^Kiwi housing/)).toBeVisible();
  await expect(reckoning(page)).toContainText('1 filtered out');
  await page.goBack();
  await expect(reckoning(page)).toHaveText('3 milestones: 3 placed');
  await expect(page.getByRole('button', { name: /^Group: Funding/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Group: Agency/ })).toBeVisible();
  expect(hash(page)).toBe('');
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(page.locator('main')).toContainText('A4 landscape');
  await expect(reckoning(page)).toContainText('1 filtered out');
});

test('undo and Back add to each other and lose nothing', async ({ page }) => {
  await openApp(page);
  const lanes = page.getByRole('button', { name: /^Group:/ });
  await chooseLanes(page, 'Lanes', 'Funding');
  await expect(lanes).toHaveText(/Funding/);
  await page.keyboard.press('Control+z');
  await expect(lanes).toHaveText(/Area/);
  await page.goBack();
  await expect(lanes).toHaveText(/Funding/);
  await page.keyboard.press('Control+z');
  await expect(lanes).toHaveText(/Area/);
  await page.keyboard.press('Control+Shift+z');
  await expect(lanes).toHaveText(/Funding/);
});

test('zooming replaces the address instead of adding to the way back', async ({ page }) => {
  await openApp(page);
  const entries = await page.evaluate(() => history.length);
  for (let i = 0; i < 3; i += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => hash(page)).toMatch(/&days=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d$/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a reload brings the view of the sample back at once, the stretch of time too (U16)', async ({ page }) => {
  await openApp(page);
  await chooseLanes(page, 'Lanes', 'Funding');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await showTab(page, 'Findings');
  await expect.poll(() => hash(page)).toMatch(/lanes=funding.*days=.*panel=findings/);
  const address = page.url();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Group: Funding/ })).toBeVisible();
  await expect(page.getByRole('tabpanel', { name: 'Findings' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeEnabled();
  await page.waitForTimeout(1000);
  expect(page.url()).toBe(address);
});

test('a reload brings the view of another table back when that is opened again, and says so until then', async ({
  page,
}) => {
  await openApp(page);
  await openPlan(page);
  await chooseLanes(page, 'Lanes', 'Funding');
  await openFilters(page);
  await choice(page, 'Yaks').check();
  await page.keyboard.press('Escape');
  await expect.poll(() => hash(page)).toContain('agencies=');
  const address = page.url();
  await page.reload();
  await expect(reckoning(page)).toContainText('30 milestones');
  await expect(page.getByRole('status').first()).toContainText('The address shows a view of another table.');
  expect(page.url()).toBe(address);
  await openTable(page, 'plan.csv', PLAN);
  await expect(reckoning(page)).toHaveText('3 milestones: 2 placed, 1 filtered out');
  await expect(page.getByRole('button', { name: /^Group: Funding/ })).toBeVisible();
  expect(page.url()).toBe(address);

  await page.reload();
  await expect(reckoning(page)).toContainText('30 milestones');
  await openTable(page, 'other.csv', 'Milestone,Date,Funding\nOne,2026,Funded\nTwo,2027,TBC\n');
  await expect(page.getByRole('button', { name: /^Group: Funding/ })).toBeVisible();
  await expect(reckoning(page)).toHaveText('2 milestones: 2 placed');
  await expect(page.getByRole('status').first()).toContainText('What fits this one is shown.');
});

test('an address that makes no sense harms nothing, and says so', async ({ page }) => {
  await page.goto('/#v1&lanes=funding&days=yesterday&<img src=x onerror=alert(1)>&%E0%A4%A');
  await expect(reckoning(page)).toContainText('30 milestones');
  await expect(page.getByRole('status').first()).toContainText('A part of the address could not be read.');
  await page.goto('/#v9&lanes=moon');
  await expect(reckoning(page)).toContainText('30 milestones');
  await chooseLanes(page, 'Lanes', 'Funding');
  await expect.poll(() => hash(page)).toMatch(/^#v1&for=[0-9a-f]{8}&lanes=funding/);
});

test('an address that is pasted over another shows its view', async ({ page }) => {
  await openApp(page);
  await chooseLanes(page, 'Lanes', 'Funding');
  await expect.poll(() => hash(page)).toContain('lanes=funding');
  const address = hash(page);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: /^Group: Area/ })).toBeVisible();
  await page.evaluate((text) => {
    location.hash = text;
  }, address);
  await expect(page.getByRole('button', { name: /^Group: Funding/ })).toBeVisible();
});
