import { expect, test, type Browser, type Page } from '@playwright/test';
import { csvOf, generatedRows } from '../cases/generatedProgramme';
import { openApp, openTable } from './milepost';
import { neverRest, rested, riding, turnWheel } from './ridePicture';
import { showMode } from './tableOf';

/** True where the canvas was handed to a worker: the page can then draw nothing on it. */
function isDrawnElsewhere(page: Page): Promise<boolean> {
  return page.locator('main canvas.ride').evaluate((canvas) => {
    try {
      return (canvas as HTMLCanvasElement).getContext('2d') === null;
    } catch {
      return true;
    }
  });
}

/** Zooms in and back until the worker that was started at rest draws; without one, it never comes to that. */
async function zoomUntilWorkerDraws(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await turnWheel(page, [-100, 100]);
      await rested(page);
      return isDrawnElsewhere(page);
    })
    .toBe(true);
}

/** What is seen of axis and lanes. */
const pictureOf = (page: Page): Promise<Buffer> =>
  page.screenshot({ clip: { x: 330, y: 90, width: 800, height: 700 } });

/** Zooms out with a hand that does not rest. */
async function beginRide(page: Page): Promise<void> {
  await neverRest(page);
  await turnWheel(page, [100, 100]);
  await expect(riding(page)).toBeVisible();
}

async function openLarge(page: Page): Promise<void> {
  await openApp(page);
  await openTable(page, 'large.csv', csvOf(generatedRows(1200, 11)));
  await expect(page.locator('main [data-id]').first()).toBeVisible();
  await turnWheel(page, [-100, -100, -100]);
  await rested(page);
}

/** A page of a browser that lacks something. */
async function pageWithout(browser: Browser, taken: () => void): Promise<Page> {
  const context = await browser.newContext();
  await context.addInitScript(taken);
  return context.newPage();
}

test.describe('the picture that is shown while the axis is being zoomed', () => {
  test('is drawn by a worker, and is the one that the page would draw', async ({ page, browser }) => {
    const alone = await pageWithout(browser, () => {
      Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen');
    });
    await openLarge(alone);
    const elements = await pictureOf(alone);
    await turnWheel(alone, [-100, 100]);
    await rested(alone);
    await beginRide(alone);
    expect(await isDrawnElsewhere(alone)).toBe(false);
    // Drawn with the next frame.
    await expect.poll(async () => (await pictureOf(alone)).equals(elements)).toBe(false);
    const drawnHere = await pictureOf(alone);
    await openLarge(page);
    await zoomUntilWorkerDraws(page);
    await beginRide(page);
    // A worker takes some frames, on a busy machine more.
    await expect.poll(async () => (await pictureOf(page)).equals(drawnHere)).toBe(true);
    await alone.context().close();
  });

  test('is drawn by the page where workers are refused', async ({ browser }) => {
    const page = await pageWithout(browser, () => {
      const refuse = (): never => {
        throw new Error('refused');
      };
      window.Worker = new Proxy(Worker, { construct: refuse });
    });
    await openLarge(page);
    await beginRide(page);
    expect(await isDrawnElsewhere(page)).toBe(false);
    await page.context().close();
  });

  test('is drawn by the page again once the worker has failed', async ({ page }) => {
    await page.addInitScript(() => {
      const Started = window.Worker;
      const workers: Worker[] = [];
      window.Worker = class extends Started {
        constructor(...rest: ConstructorParameters<typeof Worker>) {
          super(...rest);
          workers.push(this);
        }
      };
      Object.assign(window, {
        breakWorkers: () => {
          for (const each of workers) each.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
        },
      });
    });
    await openLarge(page);
    await zoomUntilWorkerDraws(page);
    await page.evaluate(() => {
      (window as unknown as { breakWorkers: () => void }).breakWorkers();
    });
    await beginRide(page);
    expect(await isDrawnElsewhere(page)).toBe(false);
  });

  test('leaves no worker behind once the timeline is gone', async ({ page }) => {
    // Those that read files come and go by themselves: only what has a canvas is looked at.
    await page.addInitScript(() => {
      const drawing = new Set<Worker>();
      window.Worker = class extends window.Worker {
        override postMessage(message: unknown, rest?: StructuredSerializeOptions | Transferable[]): void {
          const taken = Array.isArray(rest) ? rest : [];
          if (taken.some((each) => each instanceof OffscreenCanvas)) drawing.add(this);
          super.postMessage(message, taken);
        }
        override terminate(): void {
          drawing.delete(this);
          super.terminate();
        }
      };
      Object.assign(window, { drawing });
    });
    const drawing = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { drawing: ReadonlySet<Worker> }).drawing.size);
    await openLarge(page);
    await zoomUntilWorkerDraws(page);
    expect(await drawing()).toBe(1);
    await showMode(page, 'Table');
    await expect(page.locator('main canvas.ride')).toHaveCount(0);
    await expect.poll(drawing).toBe(0);
  });
});
