import { expect, test, type Locator, type Page } from '@playwright/test';
import { csvOf, generatedRows } from '../cases/generatedProgramme';
import { figure, mark, openApp, openTable } from './milepost';
import { neverRest, rested, riding, turnWheel } from './ridePicture';
import { violationsIn } from './violations';

const scroller = (page: Page): Locator => page.locator('main .scroller');

/** The names of periods on the axis that are in view, whole or in part. */
async function periods(page: Page): Promise<readonly string[]> {
  const names = (await page.locator('main .names').boundingBox()) ?? { x: 0, width: 0 };
  return page.locator('main .axis svg text').evaluateAll(
    (texts, left) =>
      texts
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return box.right > left && box.left < window.innerWidth;
        })
        .map((text) => text.textContent),
    names.x + names.width,
  );
}

/** Turns the wheel over a place of the figure with Ctrl held, and waits until it is laid out. */
async function zoom(page: Page, turns: number, at = { x: 700, y: 450 }): Promise<void> {
  await turnWheel(page, Array<number>(Math.abs(turns)).fill(turns > 0 ? -100 : 100), at);
  await rested(page);
}

const middleOf = async (locator: Locator): Promise<number> => {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('milestone is not drawn');
  return box.x + box.width / 2;
};

/** The shapes of a milestone, without its words. */
const shape = (page: Page, title: RegExp): Locator => mark(page, title).locator('path, rect:not([fill=none])').first();

test.describe('moving about', () => {
  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await expect(scroller(page)).toHaveAttribute('data-listening', 'true');
  });

  test('Ctrl and wheel zoom the axis around the pointer: what is there stays there', async ({ page }) => {
    const investment = shape(page, /^Develop investment plan/);
    const before = await middleOf(investment);
    const row = (await investment.boundingBox())?.y ?? 0;
    await zoom(page, 4, { x: before, y: row + 4 });
    expect(Math.abs((await middleOf(investment)) - before)).toBeLessThan(3);
    await expect(figure(page)).toBeVisible();
    expect(await periods(page)).not.toContain('2024');
  });

  test('zooming back out gives the figure that was there before', async ({ page }) => {
    const names = await page.locator('main svg text').allTextContents();
    await zoom(page, 5);
    await zoom(page, -12);
    expect(await page.locator('main svg text').allTextContents()).toEqual(names);
  });

  test('while it is being zoomed a picture of it moves; the elements take its place when the hand rests', async ({
    page,
  }) => {
    await zoom(page, 2);
    await neverRest(page);
    const drawn = await page.locator('main [data-id]').elementHandles();
    await turnWheel(page, [-100, -100, -100]);
    await expect(riding(page)).toBeVisible();
    expect(drawn.length).toBeGreaterThan(10);
    for (const element of drawn) expect(await element.evaluate((each) => each.isConnected)).toBe(true);
    await page.mouse.click(700, 450);
    await expect(riding(page)).toHaveCount(0);
  });

  test('zoomed in and out again by as much, it is as it was laid out, without waiting for a rest', async ({ page }) => {
    await zoom(page, 3);
    const investment = shape(page, /^Develop investment plan/);
    const before = await middleOf(investment);
    await neverRest(page);
    await page.keyboard.down('Control');
    for (const turn of [-100, -100, -100]) await page.mouse.wheel(0, turn);
    await expect(riding(page)).toBeVisible();
    for (const turn of [100, 100, 100]) await page.mouse.wheel(0, turn);
    await page.keyboard.up('Control');
    await expect(riding(page)).toHaveCount(0);
    expect(Math.abs((await middleOf(investment)) - before)).toBeLessThan(2);
  });

  test('axis and lane names stay in view while the rest is moved', async ({ page }) => {
    await zoom(page, 6);
    const lane = page.getByRole('button', { name: /^Accelerate locally-led/ });
    const left = (await lane.boundingBox())?.x;
    const axis = (await page.locator('main .axis').boundingBox())?.y ?? 0;
    await page.mouse.wheel(300, 0);
    await expect.poll(() => scroller(page).evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
    expect((await lane.boundingBox())?.x).toBe(left);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => scroller(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
    expect((await page.locator('main .axis').boundingBox())?.y).toBeLessThanOrEqual(axis);
    await expect(page.locator('main .axis')).toBeInViewport();
  });

  test('Shift with the wheel and dragging move through time, and a drag opens no details', async ({ page }) => {
    await zoom(page, 6);
    const at = (): Promise<number> => scroller(page).evaluate((element) => element.scrollLeft);
    const begin = await at();
    await page.keyboard.down('Shift');
    await page.mouse.wheel(0, 120);
    await page.keyboard.up('Shift');
    await expect.poll(at).not.toBe(begin);
    // The browser scrolls smoothly: on until it rests.
    let middle = await at();
    await expect
      .poll(async () => {
        const before = middle;
        middle = await at();
        return middle === before;
      })
      .toBe(true);
    const bar = await mark(page, /^Develop investment plan/).boundingBox();
    await page.mouse.move((bar?.x ?? 0) + 20, (bar?.y ?? 0) + 8);
    await page.mouse.down();
    await page.mouse.move((bar?.x ?? 0) + 140, (bar?.y ?? 0) + 8, { steps: 6 });
    await page.mouse.up();
    await expect.poll(at).toBeCloseTo(middle - 120, -1);
    await expect(page.getByRole('tabpanel')).toHaveCount(0);
  });

  test('a double click on a year makes it fill the window; on the name of a lane, the lane', async ({ page }) => {
    await page
      .locator('main svg text', { hasText: /^2026$/ })
      .first()
      .dblclick({ force: true });
    await rested(page);
    await expect.poll(() => periods(page)).toContain('2026');
    expect(await periods(page)).not.toContain('2029');
    const lane = page.getByRole('button', { name: /^Improve the visibility/ });
    await lane.dblclick();
    await rested(page);
    await expect(lane).toHaveAttribute('aria-expanded', 'true');
    await expect.poll(() => periods(page)).toContain('2025');
    expect(await periods(page)).not.toContain('2028');
  });

  test('arrow keys go on from milestone to milestone where they are out of view, and keep the focus', async ({
    page,
  }) => {
    await zoom(page, 8, { x: 300, y: 450 });
    const first = figure(page).getByRole('button', { name: /^Good practice improvement plans/ });
    await first.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End', 'ArrowDown', 'Control+End']) {
      await page.keyboard.press(key);
      const focused = page.locator('main [data-id]:focus');
      await expect(focused).toHaveCount(1);
      await expect(focused).toBeInViewport();
    }
  });

  test('two fingers zoom and move the axis', async ({ page }) => {
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number): Promise<unknown> =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd'
            ? []
            : [
                { x: 700 - apart, y: 450 },
                { x: 700 + apart, y: 450 },
              ],
      });
    await touch('touchStart', 40);
    for (const apart of [60, 90, 130, 180]) await touch('touchMove', apart);
    await touch('touchEnd', 0);
    await rested(page);
    expect(await periods(page)).not.toContain('2024');
    await expect(page.locator('main .names')).toBeVisible();
  });

  test('a click hits its milestone at once, though nothing is looked for under the pointer while it moves', async ({
    page,
  }) => {
    await zoom(page, 3);
    const shield = page.locator('main .shield');
    await expect(shield).toBeHidden();
    const title = /^Develop investment plan/;
    await mark(page, title).scrollIntoViewIfNeeded();
    await expect(shield).toBeHidden();
    // From now on nothing comes to rest.
    await page.evaluate(() => {
      const wait = window.setTimeout.bind(window);
      window.setTimeout = ((run: () => void, ms?: number) => wait(run, ms === 100 ? 2 ** 30 : ms)) as typeof setTimeout;
    });
    await page.mouse.move(700, 450);
    await page.mouse.wheel(20, 0);
    await expect(shield).toBeVisible();
    const box = await shape(page, title).boundingBox();
    await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
  });

  test('nothing moves by itself where less motion is asked for (CONVENTIONS A16)', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await zoom(page, 3);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test.describe('a plan too large to draw at once', () => {
  const rows = generatedRows(1200, 11);

  test.beforeEach(async ({ page }) => {
    await openApp(page);
    await openTable(page, 'large.csv', csvOf(rows));
    await expect(page.locator('main [data-id]').first()).toBeVisible();
  });

  test('has only what is in view in the page, and shows the rest when it is scrolled to', async ({ page }) => {
    const ids = (): Promise<readonly string[]> =>
      page.locator('main [data-id]').evaluateAll((marks) => marks.map((one) => one.getAttribute('data-id') ?? ''));
    const before = await ids();
    expect(before.length).toBeLessThan(1000);
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, 4000);
    await expect.poll(async () => (await ids()).filter((id) => before.includes(id)).length).toBe(0);
    expect((await ids()).length).toBeGreaterThan(5);
  });

  test('draws more than is near while nothing moves, and lets go of it when it is far', async ({ page }) => {
    const drawn = (): Promise<number> => page.locator('main [data-id]').count();
    // So far below the window as is drawn beside it only at rest.
    const reach = (): Promise<number> =>
      page.locator('main svg.rows [data-id]').evaluateAll((marks) => {
        const bottoms = marks.map((one) => one.getBoundingClientRect().bottom);
        return Math.max(...bottoms) - window.innerHeight;
      });
    await expect.poll(reach).toBeGreaterThan(300);
    expect(await drawn()).toBeLessThan(1000);
    await page.mouse.move(700, 500);
    for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, 2000);
    await expect.poll(() => scroller(page).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(11_000);
    await expect.poll(reach).toBeGreaterThan(300);
    expect(await drawn()).toBeLessThan(1000);
  });

  test('has every milestone once for screen readers, drawn or not, in lanes with names (CONVENTIONS A5, A6)', async ({
    page,
  }) => {
    const client = await page.context().newCDPSession(page);
    await expect(page.locator('[data-far]')).toHaveCount(1200);
    // Named, not written out: words that nobody sees are not to be laid out.
    await expect(page.locator('.far')).toHaveText('');
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const names = nodes
      .filter(({ role, ignored }) => role?.value === 'button' && !ignored)
      .map(({ name }) => String(name?.value ?? ''));
    const found = rows.map(({ title }) => names.filter((name) => name.startsWith(`${title}.`)).length);
    expect(found.filter((count) => count !== 1)).toEqual([]);
  });

  test('keeps what is in view while it is laid out anew for another zoom', async ({ page }) => {
    await page.mouse.move(700, 500);
    await page.mouse.wheel(0, 3000);
    await expect.poll(() => scroller(page).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(2500);
    // A milestone in the middle of the window, once it is drawn.
    let id: string | undefined;
    await expect
      .poll(async () => {
        id = await page.locator('main [data-id]').evaluateAll((marks) => {
          const held = marks.find((one) => {
            const { top, left } = one.getBoundingClientRect();
            return top > 400 && top < 600 && left > 300 && left < 900;
          });
          return held?.getAttribute('data-id') ?? undefined;
        });
        return id;
      })
      .toBeDefined();
    const words = page.locator(`main [data-id="${String(id)}"] text`).first();
    const box = await words.boundingBox();
    await zoom(page, 2, { x: box?.x ?? 0, y: (box?.y ?? 0) + 4 });
    await expect(words).toBeInViewport();
  });

  test('is axe clean, zoomed in and out', async ({ page }) => {
    await openTable(page, 'less-large.csv', csvOf(rows.slice(0, 450)));
    for (const turns of [0, 8]) {
      await zoom(page, turns);
      expect(await violationsIn(page)).toEqual([]);
    }
  });
});

test('a plan without dates is not zoomed, nor one that is opened while another is zoomed in', async ({ page }) => {
  const undated = 'Agency,Milestone,Date\nHarbours,Plan agreed,TBC\nFerries,Boats,\n';
  await openApp(page);
  await expect(scroller(page)).toHaveAttribute('data-listening', 'true');
  await zoom(page, 6);
  await expect(page.locator('main .names')).toBeVisible();
  await openTable(page, 'undated.csv', undated);
  const whole = page.locator('main .figure');
  await expect(whole).toBeVisible();
  await zoom(page, 6);
  await expect(whole).toBeVisible();
  await expect(page.locator('main .names')).toHaveCount(0);
});

test('shows how many there are where marks would be too small to see, and the marks when zoomed in', async ({
  page,
}) => {
  await openApp(page);
  const months = ['January', 'March', 'May', 'July', 'September', 'November'];
  const lines = Array.from({ length: 12_000 }, (_, n) => {
    const date = [1 + (n % 28), months[n % 6], 2024 + (n % 5)].join(' ');
    return `MSD,Milestone ${String(n)},${date},Funded`;
  });
  await openTable(page, 'dense.csv', ['Agency,Milestone,Date,Funding', ...lines].join('\n'));
  await expect(page.getByText(/^12000 milestones: 12000 Funded\. Zoom in to see each of them\.$/)).toBeVisible();
  await expect(page.locator('main [data-id]')).toHaveCount(0);
  await zoom(page, 18);
  await expect(page.locator('main [data-id]').first()).toBeVisible();
});

test('words stand at their long bars in view, whichever way the bars have come', async ({ page }) => {
  await openApp(page);
  const lines = Array.from({ length: 400 }, (_, n) => `MSD,Milestone ${String(n)},2024 to 2040,Funded`);
  await openTable(page, 'long.csv', ['Agency,Milestone,Date,Funding', ...lines, ''].join('\n'));
  await zoom(page, 12);
  const inView = (): Promise<number> =>
    page.locator('main svg.rows text').evaluateAll(
      (texts) =>
        texts.filter((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return left > 50 && right < window.innerWidth && top > 150 && bottom < window.innerHeight - 60;
        }).length,
    );
  await page.mouse.wheel(900, 0);
  await expect.poll(inView).toBeGreaterThan(8);
  await page.mouse.wheel(0, 5000);
  await expect.poll(() => scroller(page).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(4500);
  await expect.poll(inView).toBeGreaterThan(8);
});
