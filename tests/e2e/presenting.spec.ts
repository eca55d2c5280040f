import { expect, test } from '@playwright/test';
import { openCommands } from './finding';
import { figure, mark, openApp, openTable, showTab } from './milepost';
import {
  control,
  drawn,
  expectStep,
  openDeck,
  present,
  show,
  slide,
  slideMark,
  spoken,
  startShow,
  usualDeck,
} from './showing';

test('Present is one action from a loaded file, and begins with the overview (R9)', async ({ page }) => {
  await present(page);
  await expectStep(page, 1);
  await expect(spoken(page)).toHaveText(/^Step 1 of 9: Second Te Aorerekura Action Plan/);
  await expect(slide(page).locator('text', { hasText: 'Step 1 of 9' })).toBeVisible();
});

test('Ctrl+Enter and the commands start it too', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('Control+Enter');
  await expectStep(page, 1);
  await page.keyboard.press('Escape');
  await expect(show(page)).toBeHidden();
  await openCommands(page);
  await page.keyboard.type('present');
  await page.keyboard.press('Enter');
  await expectStep(page, 1);
});

test('every key of clickers and keyboards moves (R3)', async ({ page }) => {
  await present(page);
  let at = 1;
  for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'n', 'Shift+N']) {
    await page.keyboard.press(key);
    await expectStep(page, (at += 1));
  }
  for (const key of ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+Space', 'p', 'Shift+P']) {
    await page.keyboard.press(key);
    await expectStep(page, (at -= 1));
  }
  await page.keyboard.press('End');
  await expectStep(page, 9);
  await page.keyboard.press('PageDown');
  await expectStep(page, 9);
  await expect(spoken(page)).toHaveText('This is the last step.');
  await page.keyboard.press('Home');
  await expectStep(page, 1);
});

test('digits and Enter jump, are shown as they are typed, and say when there is no such step (R3)', async ({
  page,
}) => {
  await present(page);
  await page.keyboard.press('7');
  await expect(show(page).getByText('Go to step 7: press Enter').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expectStep(page, 7);
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(spoken(page)).toHaveText('There is no step 12. The last is 9.');
  await expectStep(page, 7);
});

test('the list of steps is gone through by arrows, and a number or a click picks one (R3)', async ({ page }) => {
  await present(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('g');
  const list = show(page).getByRole('dialog', { name: 'Steps' });
  await expect(list.getByRole('button')).toHaveCount(9);
  await expect(list.getByRole('button').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(list).toBeHidden();
  await expectStep(page, 3);
  await page.keyboard.press('g');
  await list.getByRole('button', { name: /The gaps/ }).click();
  await expectStep(page, 8);
  await page.keyboard.press('g');
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await expectStep(page, 4);
});

test('the keys are listed with ?, and Esc closes what is open before it ends (R3)', async ({ page }) => {
  await present(page);
  await page.keyboard.press('?');
  const help = show(page).getByRole('dialog', { name: 'Keys' });
  await expect(help).toContainText('Black screen, and back');
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(slide(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(show(page)).toBeHidden();
});

test('details of a milestone open by key and close with Esc, without a mouse (R7)', async ({ page }) => {
  await present(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await expect(slideMark(page, /^National and regional/)).toBeFocused();
  await page.keyboard.press('Enter');
  const sheet = show(page).getByRole('dialog', { name: 'Details of the milestone' });
  await expect(sheet).toContainText('2026 read as the whole of 2026');
  await expect(sheet).toBeFocused();
  await page.keyboard.press('[');
  await expect(sheet).toContainText('Good practice improvement plans');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(slideMark(page, /^Good practice/)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(slideMark(page, /^National and regional/)).toBeFocused();
  await page.keyboard.press('d');
  await expect(sheet).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(sheet).toBeHidden();
  await expectStep(page, 3);
});

test('every slide is the same backward as forward, to the letter (R4)', async ({ page }) => {
  await present(page);
  const forward: string[] = [await drawn(page)];
  for (let i = 1; i < 9; i += 1) {
    await page.keyboard.press('PageDown');
    forward.push(await drawn(page));
  }
  expect(new Set(forward).size).toBe(9);
  for (let i = 7; i >= 0; i -= 1) {
    await page.keyboard.press('PageUp');
    expect(await drawn(page)).toBe(forward[i]);
  }
});

test('leaving comes back to where one was, with nothing changed (R9)', async ({ page }) => {
  await openApp(page);
  await showTab(page, 'Findings');
  await mark(page, /^Spend review/).scrollIntoViewIfNeeded();
  await expect(page).toHaveURL(/panel=findings/);
  const before = await page.evaluate(() => [location.href, history.length, document.title].join('\n'));
  const place = await mark(page, /^Spend review/).boundingBox();
  await startShow(page);
  for (const key of ['PageDown', 'b', 'b', 'd', 'Control+z', '-', '0', '/', 'PageDown']) await page.keyboard.press(key);
  await control(page, /^End/).click();
  await expect(figure(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused();
  expect(await page.evaluate(() => [location.href, history.length, document.title].join('\n'))).toBe(before);
  await expect.poll(() => mark(page, /^Spend review/).boundingBox()).toEqual(place);
  await expect(page.getByRole('tab', { name: 'Findings' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
});

test('steps that are hidden are left out, and with all hidden it says so', async ({ page }) => {
  await openApp(page);
  const deck = usualDeck();
  await openDeck(page, { ...deck, steps: deck.steps.map((step, i) => ({ ...step, hidden: i === 1 })) });
  await startShow(page);
  await page.keyboard.press('PageDown');
  await expect(spoken(page)).toHaveText(/^Step 2 of 8: Improve the visibility/);
  await page.keyboard.press('g');
  await expect(show(page).getByText('1 hidden step is left out.')).toBeVisible();
  await openApp(page);
  await openDeck(page, { ...deck, steps: deck.steps.map((step) => ({ ...step, hidden: true })) });
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(show(page).getByRole('heading', { name: 'All steps are hidden' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(show(page)).toBeHidden();
});

test('with no milestones it says what is missing, and the way back', async ({ page }) => {
  await openApp(page);
  await openTable(page, 'plan.csv', 'Milestone,Date\n');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(show(page).getByRole('heading', { name: 'There is nothing to present yet' })).toBeVisible();
  await show(page).getByRole('button', { name: 'Back to the plan' }).click();
  await expect(page.getByRole('button', { name: 'Present', exact: true })).toBeFocused();
});
