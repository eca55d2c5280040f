import { expect, test, type Page } from '@playwright/test';
import { openApp } from './milepost';
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

const isFull = (page: Page): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);

test('B, period and what remotes send blank to black, W and comma to white; only these and Esc act then (R3, R4)', async ({
  page,
}) => {
  await present(page);
  await page.keyboard.press('PageDown');
  const before = await drawn(page);
  for (const key of ['b', '.', ';', ':', '/', 'v']) {
    await page.keyboard.press(key);
    await expect(show(page).locator('.blank.black')).toBeVisible();
    await expect(slide(page)).toBeHidden();
    for (const other of ['PageDown', 'Home', 'g', '?', 'd', 'l']) await page.keyboard.press(other);
    await page.keyboard.press(key);
    await expect(show(page).locator('.blank')).toHaveCount(0);
  }
  for (const key of ['w', ',']) {
    await page.keyboard.press(key);
    await expect(show(page).locator('.blank.white')).toBeVisible();
    await expect(spoken(page)).toHaveText(/^The screen is white/);
    await page.keyboard.press('Escape');
    await expect(show(page).locator('.blank')).toHaveCount(0);
  }
  await expectStep(page, 2);
  expect(await drawn(page)).toBe(before);
});

test('thirty keys in a row lose none, and end in what a jump shows (R4)', async ({ page }) => {
  await present(page);
  await page.keyboard.press('6');
  await page.keyboard.press('Enter');
  const direct = await drawn(page);
  await page.keyboard.press('Home');
  await expectStep(page, 1);
  // 17 on and 12 back from the first, one more on: dispatched without a pause between.
  const keys = [...Array<string>(8).fill('PageDown'), ...Array<string>(6).fill('PageUp'), ...Array<string>(6).fill('PageDown'), ...Array<string>(6).fill('PageUp'), ...Array<string>(3).fill('PageDown'), 'PageDown']; // prettier-ignore
  expect(keys).toHaveLength(30);
  const places = await page.evaluate((pressed) => {
    const seen: string[] = [];
    for (const key of pressed) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      seen.push(key);
    }
    return seen.length;
  }, keys);
  expect(places).toBe(30);
  // Eight on is the last step, six back the third, six on the last, six back the third, four on the seventh.
  await expectStep(page, 7);
  await page.keyboard.press('PageUp');
  await expectStep(page, 6);
  expect(await drawn(page)).toBe(direct);
});

test('keys pressed faster than marks move lose none (R4)', async ({ page }) => {
  await present(page);
  for (let i = 0; i < 15; i += 1) {
    await page.keyboard.press('PageDown', { delay: 0 });
    await page.keyboard.press('PageUp', { delay: 0 });
  }
  await expectStep(page, 1);
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('n');
  await expect(spoken(page)).toHaveText(/^Step 6 of 9/);
  await expectStep(page, 6);
});

test('a milestone is the same element on the next slide, and moves there in 200 to 600 ms', async ({ page }) => {
  await openDeck(await opened(page), usualDeck());
  await startShow(page);
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await drawn(page);
  await slideMark(page, /^Whetū/).evaluate((element) => element.setAttribute('data-known', 'yes'));
  const running = await page.evaluate(async () => {
    const press = (key: string): boolean =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })) ??
      false;
    press('8');
    press('Enter');
    await new Promise((done) => setTimeout(done));
    return document.getAnimations().map(({ effect }) => Number(effect?.getTiming().duration));
  });
  await expectStep(page, 8);
  expect(running.length).toBeGreaterThan(0);
  expect(Math.min(...running)).toBeGreaterThanOrEqual(200);
  expect(Math.max(...running)).toBeLessThanOrEqual(600);
  await expect(slide(page).locator('.shown [data-known]')).toHaveAttribute('aria-label', /^Whetū/);
  await drawn(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

async function opened(page: Page): Promise<Page> {
  await openApp(page);
  return page;
}

test('nothing moves for people who ask for that (A16)', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await present(page);
  const running = await page.evaluate(async () => {
    let most = 0;
    for (const key of ['PageDown', 'PageDown', 'PageUp', 'b', 'b']) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await new Promise((done) => setTimeout(done));
      most = Math.max(most, document.getAnimations().length, document.querySelectorAll('.leaving *').length);
    }
    return most;
  });
  expect(running).toBe(0);
  await expectStep(page, 2);
});

test('a resize in the middle of a step keeps what is shown, and comes back to the same picture (R4, R11)', async ({
  page,
}) => {
  await openApp(page);
  await openDeck(page, { ...usualDeck(), typeSize: 48 });
  await startShow(page);
  await page.keyboard.press('8');
  await page.keyboard.press('Enter');
  await page.keyboard.press('PageDown');
  await expect(slide(page)).toHaveAttribute('data-part', '2');
  const before = await drawn(page);
  const first = await slide(page).locator('.shown [data-id]').first().getAttribute('data-id');
  for (const size of [
    { width: 1024, height: 768 },
    { width: 3840, height: 2160 },
    { width: 700, height: 900 },
  ]) {
    await page.setViewportSize(size);
    await expectStep(page, 8);
    await expect(
      slide(page)
        .locator(`.shown [data-id="${first ?? ''}"]`)
        .first(),
    ).toBeVisible();
    const box = await slide(page).locator('svg').first().boundingBox();
    expect([box?.width, box?.height]).toEqual([size.width, size.height]);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect.poll(() => drawn(page)).toBe(before);
});

test('full screen is asked for, and turned with F; refused, it goes on in the window (R3)', async ({ page }) => {
  await present(page);
  await expect.poll(() => isFull(page)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => isFull(page)).toBe(false);
  await expect(slide(page)).toBeVisible();
  await control(page, /^Full screen/).click();
  await expect.poll(() => isFull(page)).toBe(true);
  await control(page, /^End/).click();
  await expect.poll(() => isFull(page)).toBe(false);
  await page.evaluate(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  await startShow(page);
  await page.keyboard.press('f');
  await page.keyboard.press('PageDown');
  await expectStep(page, 2);
});

test('the screen is kept awake, asked for again when the page comes back, and let go at the end (R10)', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    const request = (): Promise<object> => {
      asked.push('taken');
      return Promise.resolve({
        released: asked.length === 1,
        release: () => {
          asked.push('let go');
          return Promise.resolve();
        },
      });
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const asked = (): Promise<unknown> => page.evaluate(() => Reflect.get(window, 'asked') as unknown);
  await present(page);
  await expect.poll(asked).toEqual(['taken']);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(asked).toEqual(['taken', 'taken']);
  await page.keyboard.press('Escape');
  await expect.poll(asked).toEqual(['taken', 'taken', 'let go']);
});

test('all of it works where there is no wake lock, no full screen and no holding of keys (R10)', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
    Reflect.deleteProperty(Navigator.prototype, 'keyboard');
    Reflect.deleteProperty(Element.prototype, 'requestFullscreen');
  });
  await present(page);
  await page.keyboard.press('f');
  await page.keyboard.press('PageDown');
  await expectStep(page, 2);
  await page.keyboard.press('Escape');
  await expect(show(page)).toBeHidden();
  expect(errors).toEqual([]);
});
