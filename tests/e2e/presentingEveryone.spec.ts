import { expect, test } from '@playwright/test';
import { commands, openCommands } from './finding';
import { openApp } from './milepost';
import {
  control,
  expectStep,
  openDeck,
  openSpeaker,
  present,
  show,
  slide,
  slideMark,
  startShow,
  usualDeck,
} from './showing';
import { violationsIn } from './violations';

const STATES: readonly { readonly name: string; readonly keys: readonly string[] }[] = [
  { name: 'overview', keys: [] },
  { name: 'step', keys: ['PageDown'] },
  { name: 'list', keys: ['g'] },
  { name: 'keys', keys: ['?'] },
  { name: 'ring', keys: ['PageDown', ']'] },
  { name: 'detail', keys: ['PageDown', 'd'] },
  { name: 'number half typed', keys: ['4'] },
  { name: 'black', keys: ['b'] },
  { name: 'white', keys: ['w'] },
  { name: 'pointer ring', keys: ['l'] },
];

for (const ground of ['light', 'dark'] as const) {
  for (const { name, keys } of STATES) {
    test(`${ground}, ${name}: no accessibility violations, nothing out of the window (A1)`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openApp(page);
      await openDeck(page, { ...usualDeck(), ground });
      await startShow(page);
      for (const key of keys) await page.keyboard.press(key);
      expect(await violationsIn(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`${colorScheme}: no accessibility violations in the window of the speaker (A1)`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await present(page);
    const speaker = await openSpeaker(page);
    await speaker.emulateMedia({ colorScheme });
    for (const summary of await speaker.locator('summary').all()) await summary.click();
    expect(await violationsIn(speaker)).toEqual([]);
    await speaker.setViewportSize({ width: 320, height: 640 });
    expect(await speaker.evaluate(() => document.documentElement.scrollWidth > 320)).toBe(false);
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await speaker.bringToFront();
    expect(await violationsIn(speaker)).toEqual([]);
  });
}

test('controls are 44 px, hide after three seconds without a move, and come back with the mouse or the focus (R10, A11)', async ({
  page,
}) => {
  await page.clock.install();
  await present(page);
  const controls = show(page).getByRole('toolbar');
  const boxes = await controls
    .getByRole('button')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
  expect(boxes.length).toBe(9);
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await page.mouse.move(300, 300);
  await expect(controls).toHaveCSS('opacity', '1');
  await page.clock.runFor(3100);
  await expect(controls).toHaveClass(/hidden/);
  await expect(show(page)).toHaveCSS('cursor', 'none');
  await page.mouse.move(320, 310);
  await expect(controls).not.toHaveClass(/hidden/);
  await expect(show(page)).not.toHaveCSS('cursor', 'none');
  await page.clock.runFor(3100);
  await control(page, /^Next/).focus();
  await expect(controls).toHaveCSS('opacity', '1');
});

test('the controls do what the keys do (R3)', async ({ page }) => {
  await present(page);
  await control(page, /^Next/).click();
  await expectStep(page, 2);
  await control(page, /^Previous/).click();
  await expectStep(page, 1);
  await control(page, /^Steps/).click();
  await expect(show(page).getByRole('dialog', { name: 'Steps' })).toBeVisible();
  await page.keyboard.press('Escape');
  await control(page, /^Black/).click();
  await expect(show(page).locator('.blank.black')).toBeVisible();
  await control(page, /^Black/).click();
  await control(page, /^Keys/).click();
  await expect(show(page).getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('the pointer ring follows the mouse, and hides again', async ({ page }) => {
  await present(page);
  await page.mouse.move(200, 200);
  await page.keyboard.press('l');
  await page.mouse.move(640, 400);
  const box = await show(page).locator('.pointer').boundingBox();
  expect(box).not.toBeNull();
  if (box === null) return;
  expect(Math.round(box.x + box.width / 2)).toBe(640);
  expect(Math.round(box.y + box.height / 2)).toBe(400);
  expect(box.width).toBeGreaterThanOrEqual(48);
  await page.keyboard.press('l');
  await expect(show(page).locator('.pointer')).toHaveCount(0);
});

test('single keys that are turned off do nothing, and clickers go on working (A8)', async ({ page }) => {
  await openApp(page);
  await openCommands(page);
  await page.keyboard.type('single');
  await page.keyboard.press('Enter');
  await expect(commands(page)).toBeHidden();
  await startShow(page);
  for (const key of ['n', 'b', '.', 'w', 'g', '?', 'd', 'l', '5']) await page.keyboard.press(key);
  await expectStep(page, 1);
  await expect(show(page).locator('.blank, .pointer, [role=dialog]')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expectStep(page, 2);
  await control(page, /^Keys/).click();
  await expect(show(page).getByText(/^Single keys are turned off/)).toBeVisible();
});

test('the slide is one named region, and Tab goes through its milestones to the controls (A7)', async ({ page }) => {
  await present(page);
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  await expect(slide(page)).toHaveAccessibleName(/^Step 4 of 9: Children and Young People/);
  const names = await slide(page)
    .getByRole('button')
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  expect(names).toHaveLength(4);
  expect(new Set(names).size).toBe(4);
  for (let i = 0; i < 4; i += 1) {
    await page.keyboard.press('Tab');
    await expect(slide(page).locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Tab');
  await expect(show(page).getByRole('toolbar').locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Shift+Tab');
  await expect(slide(page).locator(':focus')).toHaveCount(1);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a swipe goes on and back, a tap opens the details (R3)', async ({ page, context }) => {
    await present(page);
    const client = await context.newCDPSession(page);
    const swipe = async (from: number, to: number, down = 0): Promise<void> => {
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number): Promise<unknown> =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
      await send('touchStart', from, 400);
      for (let i = 1; i <= 5; i += 1) await send('touchMove', from + ((to - from) * i) / 5, 400 + (down * i) / 5);
      await send('touchEnd', to, 400 + down);
    };
    await swipe(900, 500);
    await expectStep(page, 2);
    await swipe(900, 500);
    await expectStep(page, 3);
    await swipe(500, 900);
    await expectStep(page, 2);
    await swipe(700, 690, 20);
    await expectStep(page, 2);
    const box = await slideMark(page, /^Whetū/).boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 20, (box?.y ?? 0) + 12);
    await expect(show(page).getByRole('dialog', { name: 'Details of the milestone' })).toContainText('Whetū');
  });
});
