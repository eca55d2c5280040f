import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { chooseLanes, figure, mark, openApp, openTable, reckoning, showTab } from './milepost';
import { violationsIn } from './violations';

const SPELLINGS = [
  'Area,Milestone,Lead,Financial year',
  'Kin,Plan agreed,Te Puni Kōkiri,2026',
  'care,Boats bought,Te Puni Kokiri,2027',
  'Respond,Crew trained,Te Puni Kōkiri / MSD,2027',
  'Recover,Wharf opened,MSD,2028',
].join('\n');

const group = (page: Page, cause: string) =>
  page.getByRole('tabpanel').locator('details:has(.cause)', { hasText: cause });
const answers = (page: Page) => page.getByText(/^Your edits and answers/);

/** The names of lanes in the figure. */
const laneNames = (page: Page) => figure(page).locator('[data-lane], text');

async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await act();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** Drawn words that are this name and nothing else. */
const countDrawn = (page: Page, name: string) => laneNames(page).filter({ hasText: new RegExp(`^${name}$`) });

async function isAccessible(page: Page): Promise<void> {
  expect(await violationsIn(page)).toEqual([]);
}

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

test.describe('what only a person can say', () => {
  test.beforeEach(async ({ page }) => {
    await openTable(page, 'plan.csv', SPELLINGS);
    await expect(reckoning(page)).toHaveText('4 milestones: 4 placed');
    await showTab(page, 'Findings');
  });

  test('spellings are offered as one with their counts, and written as chosen, as edits (L9, U14)', async ({
    page,
  }) => {
    const variants = group(page, 'Spelling variants');
    await expect(variants.getByRole('radio', { name: /Te Puni Kōkiri” 2 times/ })).toBeChecked();
    await variants.getByRole('radio', { name: /Te Puni Kokiri” once/ }).check();
    await variants.getByRole('button', { name: 'Treat as one: “Te Puni Kokiri”' }).click();
    await expect(variants).toBeHidden();
    await expect(page.getByRole('status').filter({ hasText: '2 cells now say “Te Puni Kokiri”' })).toBeVisible();
    await answers(page).click();
    await expect(page.getByRole('tabpanel')).toContainText('Te Puni Kōkiri / MSD is now Te Puni Kokiri / MSD');
    const { text } = await saved(page, () => page.getByRole('button', { name: /^Repaired table/ }).click());
    expect(text).toContain('"Te Puni Kokiri / MSD"');
    expect(text).not.toContain('Kōkiri');
    await page.keyboard.press('Control+z');
    await expect(variants).toBeVisible();
  });

  test('spellings kept apart are lanes of their own, kept in the project, and asked again', async ({ page }) => {
    await chooseLanes(page, 'Lanes', 'Agency');
    await expect(countDrawn(page, 'Te Puni Kokiri')).toHaveCount(0);
    const variants = group(page, 'Spelling variants');
    await variants.getByRole('button', { name: 'Keep apart' }).click();
    await expect(variants).toBeHidden();
    await expect(countDrawn(page, 'Te Puni Kokiri').first()).toBeVisible();
    const project = await saved(page, () => page.keyboard.press('Control+s'));
    await page.reload();
    await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
    await openTable(page, project.name, project.text);
    await expect(countDrawn(page, 'Te Puni Kokiri').first()).toBeVisible();
    await showTab(page, 'Findings');
    await expect(variants).toBeHidden();
    await answers(page).click();
    await page.getByRole('button', { name: /^Ask again: .*kept apart/ }).click();
    await expect(variants).toBeVisible();
    await expect(countDrawn(page, 'Te Puni Kokiri')).toHaveCount(0);
  });

  test('a wrapped group cell is provisional until it is said to be one name or two', async ({ page }) => {
    await chooseLanes(page, 'Lanes', 'Area');
    const joined = group(page, 'Group cell joined');
    await expect(joined).toContainText('Until you say: one');
    await expect(joined).toContainText('Until you say, “Kin care” stands on both rows');
    await joined.getByRole('button', { name: 'Keep as two' }).click();
    await expect(joined).toBeHidden();
    await expect(countDrawn(page, 'care').first()).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(countDrawn(page, 'care')).toHaveCount(0);
    await joined.getByRole('button', { name: /^One name/ }).click();
    await expect(joined).toBeHidden();
    await answers(page).click();
    await expect(page.getByRole('tabpanel')).toContainText('“Kin” and “care” are one name');
  });

  test('a column of financial years is one question, answered with one click for all of it (D9)', async ({ page }) => {
    await expect(mark(page, /^Plan agreed\. 2026, read as the financial year 2025\/26/)).toBeVisible();
    const basis = group(page, 'Financial year basis');
    await basis.getByRole('button', { name: /begins in it: 2026 is 2026\/27/ }).press('Enter');
    await expect(mark(page, /^Plan agreed\. 2026, read as the financial year 2026\/27/)).toBeVisible();
    await expect(basis).toBeHidden();
    await page.keyboard.press('Control+z');
    await expect(mark(page, /^Plan agreed\. 2026, read as the financial year 2025\/26/)).toBeVisible();
  });

  for (const size of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ]) {
    test(`questions and answers: no accessibility violations at ${String(size.width)} (A1)`, async ({ page }) => {
      await page.setViewportSize(size);
      await isAccessible(page);
      await group(page, 'Spelling variants').getByRole('button', { name: 'Keep apart' }).click();
      await answers(page).click();
      await isAccessible(page);
    });
  }
});

test('a reading is accepted for one cell, its equals or its column, and asked about again (U14)', async ({ page }) => {
  await openTable(page, 'plan.csv', 'Milestone,Date\nOne,H1 2026\nTwo,H1 2026\nThree,H2 2027\n');
  await showTab(page, 'Findings');
  const halves = group(page, 'Half basis');
  await halves.getByRole('listitem').first().getByRole('combobox').selectOption('same');
  await halves.getByRole('listitem').first().getByRole('button', { name: 'Accept as read' }).click();
  await expect(halves.getByRole('listitem')).toHaveCount(1);
  await halves.getByRole('button', { name: 'Accept as read' }).click();
  await expect(halves).toBeHidden();
  await answers(page).click();
  await page.getByRole('button', { name: /^Ask again: .*H1 2026/ }).click();
  await expect(halves.getByRole('listitem')).toHaveCount(2);
});

test('a date over three columns is repaired in the columns it needs', async ({ page }) => {
  await openTable(page, 'plan.csv', 'Milestone,Day,Month,Year\nOne,31,6,2025\nTwo,1,7,2025\n');
  await showTab(page, 'Findings');
  await page.getByRole('button', { name: 'Use “1” in Day, “7” in Month' }).click();
  await expect(mark(page, /^One\. .*read as 1 July 2025/)).toBeVisible();
});

test('a start and an end that are the wrong way round swap places', async ({ page }) => {
  await openTable(page, 'plan.csv', 'Milestone,Start,End\nOne,2026-03-01,2025-02-01\nTwo,2026,2027\n');
  await showTab(page, 'Findings');
  await page.getByRole('button', { name: 'Swap the two dates' }).click();
  await expect(group(page, 'End before start')).toBeHidden();
});

test.describe('columns remembered on this device', () => {
  const OWN = 'Project,Task,Owner,When\nHarbour,Lamp lit,MSD,2026\nFerries,Fog heard,Police,2027\n';
  const entries = (page: Page) => page.evaluate(() => Object.entries(localStorage));
  const box = (page: Page) => page.getByRole('checkbox', { name: /^Remember these columns/ });

  test('nothing is stored unless asked; then names and uses alone, told and undone when used again (S8)', async ({
    page,
  }) => {
    await openTable(page, 'secret-name.csv', OWN);
    await showTab(page, 'Columns');
    await page.getByLabel('Task', { exact: true }).selectOption('notes');
    await page.getByLabel('Project', { exact: true }).selectOption('title');
    expect(await entries(page)).toEqual([]);
    await box(page).check();
    await expect.poll(async () => (await entries(page)).length).toBe(1);
    const [, stored = ''] = (await entries(page))[0] ?? [];
    for (const word of ['secret', 'Harbour', 'Lamp', '2026']) expect(stored).not.toContain(word);
    await isAccessible(page);

    await page.reload();
    await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
    await openTable(page, 'next.csv', 'When,Task,Project,Owner\n2029,Boats bought,Ports,MOJ\n');
    await expect(mark(page, /^Ports\./)).toBeVisible();
    await expect(page.getByText('The columns of next.csv are set as you chose them before')).toBeVisible();
    await page.getByRole('button', { name: 'Use the suggestion instead' }).click();
    await expect(mark(page, /^Boats bought\./)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(mark(page, /^Ports\./)).toBeVisible();

    await showTab(page, 'Columns');
    await expect(box(page)).toBeChecked();
    await page.getByRole('button', { name: /^Forget all/ }).click();
    await expect(box(page)).not.toBeChecked();
    expect(await entries(page)).toEqual([]);
  });

  test('a browser that does not store says so in plain words, and all goes on', async ({ page }) => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openTable(page, 'plan.csv', OWN);
    await showTab(page, 'Columns');
    await box(page).click();
    await expect(page.getByRole('alert')).toContainText('the storage of this browser is full, or closed to this page');
    await expect(box(page)).not.toBeChecked();
  });
});
