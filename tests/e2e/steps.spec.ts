import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { partOf } from '../render/office/officeChecks';
import { openApp } from './milepost';
import { violationsIn } from './violations';

const SIZES = [
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [320, 640],
] as const;

const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Panel' });
const names = (page: Page): Locator => panel(page).locator('[data-step-name] .words');
const step = (page: Page, title: string): Locator => panel(page).locator('[data-step-name]').filter({ hasText: title });
const said = (page: Page): Locator => page.locator('[role=status]').filter({ hasText: /\S/ });

/** Opens the list of steps by its name. */
async function openSteps(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Commands' }).fill('steps');
  await page.keyboard.press('Enter');
  await expect(names(page).first()).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

test('lists the generated steps, and says nothing that is not so at any size', async ({ page }) => {
  await openSteps(page);
  await expect(names(page)).toHaveCount(9);
  await expect(names(page).nth(7)).toContainText('The gaps');
  await step(page, 'Children and Young People').click();
  await panel(page).getByLabel('Speaker notes').first().fill('Say this.');
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    expect(await violationsIn(page, 'aside')).toEqual([]);
    const wide = await panel(page)
      .locator('#panel-body')
      .evaluate((body) => body.scrollWidth - body.clientWidth);
    expect(wide, `${String(width)} px`).toBeLessThanOrEqual(0);
  }
});

test('moves, hides, retitles and deletes a step, and undoes each', async ({ page }) => {
  await openSteps(page);
  const before = await names(page).allTextContents();
  await panel(page).getByRole('button', { name: 'Move “Children and Young People”' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(said(page).last()).toHaveText('“Children and Young People” is step 3 of 9.');
  await expect(names(page).nth(2)).toContainText('Children and Young People');
  await panel(page).getByRole('button', { name: 'Hide “Children and Young People”' }).click();
  await expect(names(page).nth(2)).toContainText('Hidden');
  await step(page, 'Children and Young People').click();
  await panel(page).getByLabel('Title', { exact: true }).fill('Tamariki');
  await expect(names(page).nth(2)).toContainText('Tamariki');
  await panel(page).getByRole('button', { name: 'Delete' }).click();
  await expect(names(page)).toHaveCount(8);
  await expect(page.locator('[data-step-name]:focus')).toHaveCount(1);
  for (let i = 0; i < 4; i += 1) await page.getByRole('heading', { level: 1 }).click().then(() => page.keyboard.press('Control+z')); // prettier-ignore
  expect(await names(page).allTextContents()).toEqual(before);
});

test('adds what is looked at, lets a milestone stand out, and keeps both when the steps are made anew', async ({
  page,
}) => {
  await openSteps(page);
  await panel(page).getByLabel('Title of the new step').fill('As we see it');
  await panel(page).getByRole('button', { name: 'Add what you look at' }).click();
  await expect(names(page).last()).toContainText('As we see it');
  await step(page, 'People who use violence').click();
  await panel(page).getByText('Milestones that stand out').click();
  await panel(page)
    .getByRole('button', { name: /^Stand out: Review of contract/ })
    .click();
  await panel(page)
    .getByRole('button', { name: /^Spotlight: Review of intervention/ })
    .click();
  await panel(page).getByRole('radio', { name: 'Year' }).check();
  await expect(step(page, '2026')).toBeVisible();
  await expect(step(page, 'As we see it')).toBeVisible();
  await expect(step(page, 'People who use violence')).toContainText('Hidden');
  await panel(page).getByRole('button', { name: 'Undo all changes to the steps' }).click();
  await expect(names(page)).toHaveCount(9);
});

test('presents what was edited', async ({ page }) => {
  await openSteps(page);
  await step(page, 'indicative milestones').click();
  await panel(page).getByLabel('Title', { exact: true }).fill('Where we are');
  await page.locator('#present').click();
  await expect(page.locator('[data-step="1"]')).toContainText('Where we are');
});

test('saves the steps as slides, with notes only when asked for (R6)', async ({ page }) => {
  await openSteps(page);
  await step(page, 'People who use violence').click();
  await panel(page).getByLabel('Speaker notes').first().fill('For the Minister alone.');
  for (const notes of [false, true]) {
    await panel(page).getByRole('checkbox', { name: 'Speaker notes too' }).setChecked(notes);
    const download = page.waitForEvent('download');
    await panel(page).getByRole('button', { name: 'Save PowerPoint' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/_slide\.pptx$/);
    const bytes = new Uint8Array(readFileSync(await file.path()));
    const told = partOf(bytes, 'ppt/notesSlides/notesSlide5.xml').includes('For the Minister alone.');
    expect(told).toBe(notes);
  }
});
