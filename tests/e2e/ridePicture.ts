import { expect, type Locator, type Page } from '@playwright/test';

/** The picture that is shown while the axis is being zoomed, in place of the elements. */
export const riding = (page: Page): Locator => page.locator('main canvas[data-riding]');

/** Turns the wheel by these amounts over a place of the figure, with Ctrl held. */
export async function turnWheel(page: Page, turns: readonly number[], at = { x: 700, y: 450 }): Promise<void> {
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  for (const turn of turns) await page.mouse.wheel(0, turn);
  await page.keyboard.up('Control');
}

/** Waits until what was zoomed is laid out. */
export async function rested(page: Page): Promise<void> {
  await expect(riding(page)).toHaveCount(0);
  await expect(page.locator('main [data-id]').first()).toBeVisible();
}

/** From now on no hand rests: what waits for that is never laid out. */
export async function neverRest(page: Page): Promise<void> {
  await page.evaluate(() => {
    const wait = window.setTimeout.bind(window);
    window.setTimeout = ((run: () => void, ms?: number) => wait(run, ms === 180 ? 2 ** 30 : ms)) as typeof setTimeout;
  });
}
