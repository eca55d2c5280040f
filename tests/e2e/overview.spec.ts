import { expect, test, type Locator, type Page } from '@playwright/test';
import { assertExists } from '../../src/base/assert';
import { figure, mark, openApp, openTable, reckoning } from './milepost';
import { violationsIn } from './violations';

const strip = (page: Page): Locator => page.getByRole('group', { name: 'Overview of the plan' });
const inView = (page: Page): Locator => page.getByRole('button', { name: /^Time in view: / });
const frame = (page: Page): Locator => page.getByRole('slider', { name: 'Time in view', exact: true });
const start = (page: Page): Locator => page.getByRole('slider', { name: 'Start of the time in view' });
const end = (page: Page): Locator => page.getByRole('slider', { name: 'End of the time in view' });
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();

/** Waits until this was said, and once: to those who do not see it happen. */
async function says(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: text })).toHaveCount(1);
}

async function shows(page: Page, stretch: string | RegExp): Promise<void> {
  await expect(inView(page)).toHaveText(stretch);
}

/** Middle of an element, in px of the window. */
async function middleOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = assertExists((await element.boundingBox()) ?? undefined, 'box');
  return { x: x + width / 2, y: y + height / 2 };
}

async function dragBy(page: Page, element: Locator, dx: number): Promise<void> {
  const { x, y } = await middleOf(element);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y, { steps: 3 });
  await page.mouse.move(x + dx, y, { steps: 3 });
  await page.mouse.up();
}

/** Where the axis of the strip lies, in px of the window. */
async function axisOf(page: Page): Promise<{ readonly x: number; readonly y: number; readonly width: number }> {
  const box = assertExists((await strip(page).locator('.plot').boundingBox()) ?? undefined, 'plot');
  return { x: box.x, y: box.y + box.height / 2, width: box.width };
}

async function zoomInFully(page: Page): Promise<void> {
  const closer = page.getByRole('button', { name: 'Zoom in' });
  while ((await closer.getAttribute('aria-disabled')) === 'false') await closer.click();
}

const valueOf = async (slider: Locator): Promise<number> => Number(await slider.getAttribute('aria-valuenow'));

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.setFixedTime('2026-08-14T09:00:00+12:00');
  await openApp(page);
  await shows(page, '2024 to 2030');
});

test('the overview shows the whole plan and says where most of it falls', async ({ page }) => {
  await expect(strip(page)).toHaveAccessibleDescription(
    /^2025 is the busiest: (about )?\d+ of 28 dated milestones\. 2 no date$/,
  );
  await expect(strip(page).locator('text')).toHaveText(['2024', '2025', '2026', '2027', '2028', '2029', '2030']);
  await expect(strip(page).getByText('2 no date', { exact: true })).toBeVisible();
  await expect(frame(page)).toHaveAttribute('aria-valuetext', '1 January 2024 to 31 December 2030');
});

test('financial years are stepped through from 1 July to 30 June, and each is said once (D9, A4)', async ({ page }) => {
  await press(page, 'Next financial year: 2023/24');
  await shows(page, '2023/24');
  await press(page, 'Next financial year: 2024/25');
  await shows(page, '2024/25');
  await says(page, 'Showing 2024/25');
  await press(page, 'Previous financial year: 2023/24');
  await shows(page, '2023/24');
  const before = page.getByRole('button', { name: 'Previous financial year: 2022/23' });
  await expect(before).toHaveAttribute('aria-disabled', 'true');
  await expect(before).toHaveAttribute('title', /The time axis begins 1 January 2024$/);
  await before.click({ force: true });
  await shows(page, '2023/24');
});

test('buttons do what dragging and the wheel do: closer, further, to either side, all of it (A10)', async ({
  page,
}) => {
  await expect(page.getByRole('button', { name: 'Zoom out' })).toHaveAttribute('aria-disabled', 'true');
  await press(page, 'Zoom in');
  await press(page, 'Zoom in');
  const before = await valueOf(frame(page));
  await press(page, 'Move to later time');
  expect(await valueOf(frame(page))).toBeGreaterThan(before);
  await press(page, 'Move to earlier time');
  expect(Math.abs((await valueOf(frame(page))) - before)).toBeLessThan(3);
  await press(page, 'Zoom out');
  await press(page, 'Show all time');
  await shows(page, '2024 to 2030');
  await says(page, 'Showing all of it, 2024 to 2030');
});

test('zooming in ends at a week', async ({ page }) => {
  await zoomInFully(page);
  const closer = page.getByRole('button', { name: 'Zoom in' });
  await expect(closer).toHaveAttribute('aria-disabled', 'true');
  await expect(closer).toHaveAttribute('title', /A week fills the window/);
});

test('keys move time while the figure or the strip has the focus, and nowhere else (A8)', async ({ page }) => {
  const held = mark(page, /^Good practice/);
  await held.focus();
  await page.keyboard.press('+');
  await expect(inView(page)).not.toHaveText('2024 to 2030');
  await expect(held).toBeFocused();
  await page.keyboard.press('[');
  await shows(page, /^20\d\d\/\d\d$/);
  const year = assertExists((await inView(page).textContent()) ?? undefined, 'year');
  await page.keyboard.press('[');
  await expect(inView(page)).not.toHaveText(year);
  await page.keyboard.press(']');
  await shows(page, year);
  await page.keyboard.press('0');
  await shows(page, '2024 to 2030');

  await frame(page).focus();
  await page.keyboard.press('+');
  await expect(inView(page)).not.toHaveText('2024 to 2030');
  await page.keyboard.press('0');
  await shows(page, '2024 to 2030');

  const search = page.getByRole('combobox', { name: 'Search milestones' });
  await search.focus();
  await page.keyboard.type('0+]');
  await expect(search).toHaveValue('0+]');
  await search.clear();
  await shows(page, '2024 to 2030');
});

test('the frame is dragged to pan', async ({ page }) => {
  await press(page, 'Next financial year: 2023/24');
  await press(page, 'Next financial year: 2024/25');
  const [from, to] = [await valueOf(start(page)), await valueOf(end(page))];
  const { width } = await axisOf(page);
  await dragBy(page, frame(page), width / 7);
  expect(Math.abs((await valueOf(start(page))) - from - 365)).toBeLessThan(15);
  expect(Math.abs((await valueOf(end(page))) - to - 365)).toBeLessThan(15);
  await says(page, /^Showing June 2025 to/);
});

test('its ends are dragged to zoom, and Escape takes a drag back', async ({ page }) => {
  const { width } = await axisOf(page);
  await dragBy(page, start(page), (width * 2) / 7);
  await expect(start(page)).toHaveAttribute('aria-valuetext', /2025$|2026$/);
  await expect(end(page)).toHaveAttribute('aria-valuetext', '31 December 2030');
  await dragBy(page, end(page), (-width * 3) / 7);
  await expect(end(page)).toHaveAttribute('aria-valuetext', /2027$|2028$/);

  const before = await frame(page).getAttribute('aria-valuetext');
  const { x, y } = await middleOf(end(page));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 4 });
  await expect(frame(page)).not.toHaveAttribute('aria-valuetext', assertExists(before ?? undefined, 'before'));
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(frame(page)).toHaveAttribute('aria-valuetext', assertExists(before ?? undefined, 'before'));
});

test('a click beside the frame jumps there, a drag draws a stretch, a double click shows all', async ({ page }) => {
  await press(page, 'Next financial year: 2023/24');
  const { x, y, width } = await axisOf(page);
  await page.mouse.click(x + width * 0.75, y);
  await expect(frame(page)).toHaveAttribute('aria-valuetext', /2029/);
  await page.mouse.dblclick(x + width * 0.2, y);
  await shows(page, '2024 to 2030');

  // All of it can not be moved, so a drag across it draws.
  await page.mouse.move(x + width * 0.3, y);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.5, y, { steps: 5 });
  await page.mouse.up();
  await expect(start(page)).toHaveAttribute('aria-valuetext', /2026$/);
  await expect(end(page)).toHaveAttribute('aria-valuetext', /2027$/);
});

test('the sliders move by months, further with the page keys, to the ends with Home and End (A10)', async ({
  page,
}) => {
  await press(page, 'Next financial year: 2023/24');
  await press(page, 'Next financial year: 2024/25');
  await press(page, 'Next financial year: 2025/26');
  await start(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(start(page)).toHaveAttribute('aria-valuetext', '1 July 2025');
  await end(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(end(page)).toHaveAttribute('aria-valuetext', '30 June 2026');
  await shows(page, '2025/26');
  await frame(page).focus();
  await expect(frame(page)).toHaveAttribute('aria-valuetext', '1 July 2025 to 30 June 2026');
  await page.keyboard.press('ArrowRight');
  await expect(start(page)).toHaveAttribute('aria-valuetext', '1 August 2025');
  await page.keyboard.press('PageUp');
  await expect(start(page)).toHaveAttribute('aria-valuetext', '1 July 2026');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(start(page)).toHaveAttribute('aria-valuetext', '1 July 2026');
  await expect(end(page)).toHaveAttribute('aria-valuetext', /July 2027$/);
  await page.keyboard.press('Home');
  await expect(start(page)).toHaveAttribute('aria-valuetext', '1 January 2024');
  await page.keyboard.press('End');
  await expect(end(page)).toHaveAttribute('aria-valuetext', '31 December 2030');
});

test('the list goes to this year, the next 12 months and years from the "as at" date', async ({ page }) => {
  const steps = [
    [/^This year/, '2026'],
    [/^This financial year/, '2026/27'],
    [/^Next 12 months/, 'Aug 2026 to Aug 2027'],
    [/^Financial year of the “as at” date/, '2024/25'],
    [/^12 months from the “as at” date/, 'July 2024 to July 2025'],
    ['2028/29', '2028/29'],
    [/^All of it/, '2024 to 2030'],
  ] as const;
  for (const [name, stretch] of steps) {
    await inView(page).click();
    await page.getByRole('group', { name: 'Time in view' }).getByRole('button', { name, exact: true }).last().click();
    await shows(page, stretch);
    await expect(page.getByText('Go to', { exact: true })).toBeHidden();
  }
});

test('what lies outside the axis is not gone to, and says why', async ({ page }) => {
  await page.clock.setFixedTime('2033-08-14T09:00:00+12:00');
  await inView(page).click();
  const year = page.getByRole('button', { name: /^This year/ });
  await expect(year).toHaveText(/The time axis ends 31 December 2030/);
  await expect(year).toHaveAttribute('aria-disabled', 'true');
  await year.click({ force: true });
  await shows(page, '2024 to 2030');
});

test('the stretch in view becomes the one the figure shows, and undo takes it back', async ({ page }) => {
  await inView(page).click();
  await expect(page.getByRole('button', { name: /^Use this time/ })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: '2025/26', exact: true }).click();
  await inView(page).click();
  await press(page, /^Use this time for the figure/);
  await expect(reckoning(page)).toHaveText(/filtered out$/);
  await expect(frame(page)).toHaveAttribute('aria-valuetext', '1 July 2025 to 30 June 2026');
  await inView(page).click();
  await expect(page.getByText('The figure shows July 2025 to June 2026 only.')).toBeVisible();
  await page.keyboard.press('Escape');
  await press(page, 'Undo');
  await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
  await shows(page, '2024 to 2030');
});

test('fingers drag the frame and its ends', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    hasTouch: true,
    reducedMotion: 'reduce',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await openApp(page);
  const client = await context.newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number, y?: number): Promise<void> => {
    const touchPoints = x === undefined || y === undefined ? [] : [{ x, y }];
    await client.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const { width } = await axisOf(page);
  const swipe = async (element: Locator, dx: number): Promise<void> => {
    const { x, y } = await middleOf(element);
    await touch('touchStart', x, y);
    for (let step = 1; step <= 5; step += 1) await touch('touchMove', x + (dx * step) / 5, y);
    await touch('touchEnd');
  };
  await swipe(end(page), -width / 2);
  await expect(end(page)).toHaveAttribute('aria-valuetext', /2027$/);
  await expect(start(page)).toHaveAttribute('aria-valuetext', '1 January 2024');
  await swipe(frame(page), width / 7);
  await expect(start(page)).toHaveAttribute('aria-valuetext', /2024$|2025$/);
  await expect(end(page)).toHaveAttribute('aria-valuetext', /2028$/);
  // The browser takes a tap right after a swipe for the end of its movement.
  await expect(async () => {
    await page.getByRole('button', { name: 'Show all time' }).tap();
    await expect(inView(page)).toHaveText('2024 to 2030', { timeout: 500 });
  }).toPass();
  await context.close();
});

test('motion shows where one comes from, unless less motion is asked for (A16)', async ({ page }) => {
  const widthsAfterPress = (): Promise<readonly number[]> =>
    page.evaluate(async () => {
      const seen = new Set<number>();
      const read = (): void => {
        seen.add(Math.round(document.querySelector('.plot .frame')?.getBoundingClientRect().width ?? 0));
      };
      document.querySelector<HTMLElement>('[aria-label^="Next financial year"]')?.click();
      await new Promise<void>((done) => {
        let left = 20;
        const next = (): void => {
          read();
          left -= 1;
          if (left === 0) done();
          else requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      });
      return [...seen];
    });
  expect(await widthsAfterPress()).toHaveLength(1);
  await page.keyboard.press('Tab');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await press(page, 'Show all time');
  await shows(page, '2024 to 2030');
  expect((await widthsAfterPress()).length).toBeGreaterThan(2);
  await shows(page, '2023/24');
});

test('without a date there is no strip, nor beside the table or the pages alone', async ({ page }) => {
  await openTable(page, 'plan.csv', 'Milestone,Date\nOne,TBC\nTwo,\n');
  await expect(reckoning(page)).toHaveText('2 milestones: 0 placed, 2 with no date');
  await expect(strip(page)).toBeHidden();
  await openTable(page, 'plan.csv', 'Milestone,Date\nOne,TBC\nTwo,March 2026\n');
  await expect(strip(page)).toBeVisible();
  await press(page, 'Pages');
  await expect(strip(page)).toBeHidden();
});

for (const media of [{}, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
  test(`no accessibility violations, whole, zoomed and with the list open ${JSON.stringify(media)} (A1)`, async ({
    page,
  }) => {
    await page.emulateMedia(media);
    expect(await violationsIn(page, 'footer')).toEqual([]);
    await press(page, 'Next financial year: 2023/24');
    expect(await violationsIn(page, 'footer')).toEqual([]);
    await inView(page).click();
    await expect(page.getByText('Go to', { exact: true })).toBeVisible();
    expect(await violationsIn(page, 'footer')).toEqual([]);
  });
}

test('targets are at least 24 px, and the bar stays slim (A11)', async ({ page }) => {
  await zoomInFully(page);
  const boxes = await page
    .locator('footer .time button:visible, footer [role=slider]')
    .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect()).map(({ x, width, height }) => ({ x, width, height }))); // prettier-ignore
  expect(boxes.length).toBeGreaterThan(8);
  for (const { width, height } of boxes) {
    expect(width).toBeGreaterThanOrEqual(24);
    expect(height).toBeGreaterThanOrEqual(24);
  }
  const sorted = [...boxes].sort((a, b) => a.x - b.x);
  for (const [index, box] of sorted.slice(1).entries()) {
    const before = assertExists(sorted[index], 'target before');
    expect(before.x + before.width).toBeLessThanOrEqual(box.x + 0.5);
  }
  const footer = assertExists((await page.locator('footer').boundingBox()) ?? undefined, 'footer');
  expect(footer.height).toBeLessThanOrEqual(48);
});

for (const width of [1024, 768, 520]) {
  test(`at ${String(width)} px every move is in reach and nothing runs over (A15)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await expect(strip(page)).toBeVisible();
    await inView(page).click();
    await page.getByRole('button', { name: '2026/27', exact: true }).click();
    await shows(page, '2026/27');
    await inView(page).click();
    for (const name of ['Zoom in', 'Zoom out', 'Move to earlier time', 'Move to later time']) {
      await expect(page.getByRole('button', { name }).first()).toBeVisible();
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(overflow).toBe(false);
    await expect(figure(page)).toBeVisible();
  });
}
