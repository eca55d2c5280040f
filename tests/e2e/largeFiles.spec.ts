import { expect, test, type Page, type Worker } from '@playwright/test';
import { holdWorkers, release } from './heldWorker';
import { chooseTable, openApp, openTable, reckoning, rowsOf } from './milepost';

const PLAN = 'Agency,Milestone,Date,Funding\nHarbours,Plan agreed,2026,Funded\nFerries,Boats,TBC,\n';

const progress = (page: Page) => page.getByRole('progressbar', { name: /^Reading/ });

/** The worker that reads: the first, another one may draw. */
async function readingWorker(page: Page): Promise<Worker> {
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  const [worker] = page.workers();
  if (worker === undefined) throw new Error('no worker reads');
  return worker;
}

/** The worker that was reading is gone; another one may wait for the next file. */
async function expectEnded(page: Page, reading: Worker): Promise<void> {
  await expect.poll(() => page.workers().includes(reading)).toBe(false);
}

test.describe('a large file', () => {
  test('is read in a worker, with progress that says what is done and how many rows there are (U12)', async ({
    page,
  }) => {
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    // Else it may be read before anyone has looked.
    await holdWorkers(page);
    await openApp(page);
    await chooseTable(page, 'large.csv', rowsOf(9000));
    await expect(progress(page)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText('9,000 rows');
    await release(page);
    await expect(reckoning(page)).toHaveText('9000 milestones: 9000 placed', { timeout: 60_000 });
    await expect(progress(page)).toBeHidden();
    // One may wait for the next file already.
    expect(workers.length).toBeGreaterThan(0);
    for (const url of workers) expect(url).toMatch(/^blob:/);
  });

  test('does not have the figure that it will replace laid out again', async ({ page }) => {
    await holdWorkers(page);
    await openApp(page);
    await expect(page.getByText(/sample/i).first()).toBeVisible();
    const figureOf = (): Promise<string> =>
      page
        .locator('main .figure svg')
        .first()
        .evaluate((element) => element.outerHTML);
    const height = (): Promise<number> => page.locator('main .scroller').evaluate((element) => element.clientHeight);
    const [before, low] = [await figureOf(), await height()];
    await page.evaluate(() => {
      const changes: string[] = [];
      new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(
        document.querySelector('main .figure svg') ?? document,
        { subtree: true, childList: true, attributes: true },
      );
      Object.assign(window, { changes });
    });
    await chooseTable(page, 'large.csv', `Agency,Milestone,Date\n${'"'.padEnd(3_000_000, 'x')}`);
    await expect(progress(page)).toBeVisible();
    expect(await height()).toBeGreaterThan(low);
    expect(await page.evaluate(() => (window as unknown as { changes: string[] }).changes)).toEqual([]);
    expect(await figureOf()).toBe(before);
  });

  for (const way of ['Escape', 'Cancel'] as const) {
    test(`can be stopped with ${way}: the figure stays as it was, and nothing comes later (U12)`, async ({ page }) => {
      await openApp(page);
      await chooseTable(page, 'large.csv', rowsOf(50_000));
      await expect(progress(page)).toBeVisible();
      const reading = await readingWorker(page);
      if (way === 'Escape') await page.keyboard.press('Escape');
      else await page.getByRole('button', { name: 'Cancel' }).click();
      await expect(progress(page)).toBeHidden();
      await expect(page.getByText('Stopped reading large.csv. Nothing has changed.')).toBeVisible();
      await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
      await expectEnded(page, reading);
    });
  }

  test('gives way to a file that is opened later', async ({ page }) => {
    await openApp(page);
    await chooseTable(page, 'large.csv', rowsOf(50_000));
    await expect(progress(page)).toBeVisible();
    const reading = await readingWorker(page);
    await openTable(page, 'plan.csv', PLAN);
    await expect(reckoning(page)).toHaveText('2 milestones: 1 placed, 1 with no date');
    await expect(progress(page)).toBeHidden();
    await expectEnded(page, reading);
  });

  test('is read on the page where workers are refused', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', {
        value: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await openApp(page);
    await openTable(page, 'large.csv', rowsOf(2500));
    await expect(reckoning(page)).toHaveText('2500 milestones: 2500 placed', { timeout: 60_000 });
  });

  test('is read on the page where a worker fails to start', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', {
        value: class extends EventTarget {
          onerror: ((event: Event) => void) | null = null;
          constructor() {
            super();
            setTimeout(() => this.onerror?.(new Event('error')));
          }
          postMessage(): void {
            return;
          }
          terminate(): void {
            return;
          }
        },
      });
    });
    await openApp(page);
    await openTable(page, 'large.csv', rowsOf(2500));
    await expect(reckoning(page)).toHaveText('2500 milestones: 2500 placed', { timeout: 60_000 });
  });

  test('says so in one sentence when the worker breaks, and keeps the figure', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', {
        value: class extends EventTarget {
          onmessage: ((event: MessageEvent) => void) | null = null;
          onerror: ((event: Event) => void) | null = null;
          constructor() {
            super();
            setTimeout(() => this.onmessage?.(new MessageEvent('message', { data: { kind: 'ready' } })));
          }
          postMessage(): void {
            setTimeout(() => this.onerror?.(new Event('error')));
          }
          terminate(): void {
            return;
          }
        },
      });
    });
    await openApp(page);
    await openTable(page, 'large.csv', rowsOf(2500));
    await expect(page.getByRole('alert')).toContainText('Reading large.csv stopped part way.');
    await expect(page.locator('main [data-id]')).toHaveCount(30);
  });
});
