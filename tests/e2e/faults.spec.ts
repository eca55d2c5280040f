import { expect, test, type Page } from '@playwright/test';
import { programmeCsv } from '../bench/programme';
import { holdWorkers } from './heldWorker';
import { turnWheel } from './ridePicture';
import { chooseTable, openApp, openTable, pickFromFile, reckoning, showTab } from './milepost';
import { slide, startShow } from './showing';

const PLAN = 'Milestone,Lead,Date,Funding\nLamp lit,MSD,2026,Funded\nFog heard,Police,2027,TBC\n';
const LARGE = programmeCsv(5000);

const said = (page: Page, words: RegExp | string) => page.getByRole('status').filter({ hasText: words });
const BROKEN = 'Something went wrong in Milepost. Your plan is still here.';
const MISSING = 'A part of Milepost could not be loaded. Your plan is still here.';

/** Opens a plan and changes it: the work that no fault may lose. */
async function openWork(page: Page): Promise<void> {
  await openApp(page);
  await openTable(page, 'harbour.csv', PLAN);
  await showTab(page, 'Figure');
  await page.getByLabel('Title', { exact: true }).fill('Harbour plan');
  await expectWork(page);
}

/** Plan and edits are there, and can be taken back. */
async function expectWork(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour plan');
  await expect(reckoning(page)).toHaveText('2 milestones: 2 placed');
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'false');
}

/** The way on that always has to work. */
async function expectSaved(page: Page): Promise<void> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await download).suggestedFilename()).toMatch(/\.milepost\.json$/);
}

async function openInPlace(page: Page, name: string, text: string): Promise<void> {
  await chooseTable(page, name, text);
  await page.getByRole('button', { name: 'Open in its place' }).click();
}

declare global {
  interface Window {
    mend: () => void;
  }
}

/** Makes a function of the browser throw from now on: `IDBObjectStore.prototype.put`. */
async function breakDown(page: Page, path: string, error: string): Promise<void> {
  await page.evaluate(
    ([at, errorName]) => {
      const names = at.split('.');
      const last = names.pop() ?? '';
      const host = names.reduce<object>((owner, name) => Reflect.get(owner, name) as object, window);
      const whole = Object.getOwnPropertyDescriptor(host, last);
      const value = function (): never {
        throw new DOMException('a fault', errorName);
      };
      Object.defineProperty(host, last, { configurable: true, writable: true, value });
      window.mend = () => void Object.defineProperty(host, last, whole ?? {});
    },
    [path, error] as const,
  );
}

async function mend(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.mend();
  });
}

test.describe('the worker that reads', () => {
  test('crashes: the plan from before is back, and another file can be opened', async ({ page }) => {
    await holdWorkers(page);
    await openWork(page);
    await openInPlace(page, 'large.csv', LARGE);
    await expect(reckoning(page)).toHaveText(/^Reading large\.csv/);
    await page.evaluate(() => {
      window.held.fail();
    });
    await expect(page.getByRole('alert')).toContainText('Reading large.csv stopped part way.');
    await expectWork(page);
    await expectSaved(page);
    await openInPlace(page, 'small.csv', 'Milestone,Date\nReport,2026\n');
    await expect(reckoning(page)).toHaveText('1 milestone: 1 placed');
  });

  test('can not be made, or throws as it starts: the page reads by itself', async ({ page }) => {
    for (const way of ['refused', 'throws'] as const) {
      await page.addInitScript((fault) => {
        const Made = Worker;
        class Faulty extends Made {
          constructor() {
            if (fault === 'refused') throw new DOMException('no', 'SecurityError');
            super(URL.createObjectURL(new Blob(['throw new Error("fault")'])));
          }
        }
        Object.defineProperty(window, 'Worker', { value: Faulty, configurable: true });
      }, way);
      await openApp(page);
      await chooseTable(page, 'large.csv', LARGE);
      await expect(reckoning(page)).toHaveText(/^5,?000 milestones/, { timeout: 20_000 });
    }
  });

  test('never answers: the page reads by itself, and can be stopped before that', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', { value: class extends EventTarget { postMessage() { return; } terminate() { return; } } }); // prettier-ignore
    });
    await openWork(page);
    await openInPlace(page, 'large.csv', LARGE);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(said(page, 'Stopped reading large.csv. Nothing has changed.')).toBeVisible();
    await expectWork(page);
    await openInPlace(page, 'large.csv', LARGE);
    await expect(reckoning(page)).toHaveText(/^5,?000 milestones/, { timeout: 30_000 });
  });
});

test.describe('the storage of the browser', () => {
  async function keepRefused(page: Page, words: string): Promise<void> {
    await pickFromFile(page, /Keep on this device/);
    const box = page.getByRole('checkbox', { name: /^Keep “/ });
    await box.click();
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText(words);
    await expect(box).not.toBeChecked();
    await page.keyboard.press('Escape');
    await expectWork(page);
    await expectSaved(page);
  }

  test('is full from the start: keeping stays off, and says why', async ({ page }) => {
    await openWork(page);
    await breakDown(page, 'IDBObjectStore.prototype.put', 'QuotaExceededError');
    await keepRefused(page, 'The storage of this browser is full');
  });

  test('is closed to the page, as in some private windows', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await openWork(page);
    await keepRefused(page, 'This browser does not let “Harbour plan” be kept.');
    await pickFromFile(page, /Clear all data/);
    await page.getByRole('dialog').getByRole('button', { name: 'Clear all data' }).click();
    await expect(page.getByRole('dialog')).toContainText('neither use nor look into: databases, local storage.');
  });

  test('becomes full: what is not kept is said, and the next change tries again', async ({ page }) => {
    await openWork(page);
    await pickFromFile(page, /Keep on this device/);
    await page.getByRole('checkbox', { name: /^Keep “/ }).check();
    await expect(page.getByText(/^Kept until .* Last written /)).toBeVisible();
    await page.keyboard.press('Escape');
    await breakDown(page, 'IDBObjectStore.prototype.put', 'QuotaExceededError');
    await page.getByLabel('Title', { exact: true }).fill('Harbour plan');
    await page.getByLabel('Marking', { exact: false }).first().fill('IN CONFIDENCE');
    const alert = page.getByRole('alert').filter({ hasText: 'your last changes to “Harbour plan” are not kept' });
    await expect(alert).toBeVisible();
    await expect(page.getByRole('button', { name: 'This plan is not kept now. See why.' })).toBeVisible();
    await expectWork(page);
    await mend(page);
    await page.getByLabel('Marking', { exact: false }).first().fill('IN DEVELOPMENT');
    await expect(alert).toBeHidden();
    await expect(page.getByRole('button', { name: /^Kept on this device until/ })).toBeVisible();
  });

  test('does not take the columns to be remembered: the box goes back, and says why', async ({ page }) => {
    await openWork(page);
    await breakDown(page, 'Storage.prototype.setItem', 'QuotaExceededError');
    await showTab(page, 'Columns');
    const box = page.getByRole('checkbox', { name: /Remember/ });
    await box.click();
    await expect(page.getByRole('alert').filter({ hasText: 'Nothing was changed on this device' })).toBeVisible();
    await expect(box).not.toBeChecked();
    await expectWork(page);
  });
});

test.describe('what leaves the page', () => {
  for (const fault of ['refused', 'missing'] as const) {
    test(`is not copied where the clipboard is ${fault}: what to do instead is said`, async ({ page }) => {
      await openWork(page);
      await page.evaluate((how) => {
        const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        const value = how === 'missing' ? undefined : { write: refuse, writeText: refuse };
        Object.defineProperty(navigator, 'clipboard', { value });
        if (how === 'missing') Reflect.deleteProperty(window, 'ClipboardItem');
      }, fault);
      for (const name of ['Copy SVG', 'Copy picture']) {
        await page.getByRole('button', { name }).click();
        await expect(said(page, 'This browser did not let the figure be copied. Save it instead.')).toBeVisible();
      }
      await expectWork(page);
      await expectSaved(page);
    });
  }

  test('can be stopped half way: no file is saved, and the plan is as it was', async ({ page }) => {
    await openWork(page);
    await page.getByRole('radio', { name: 'PNG' }).check({ force: true });
    await page.evaluate(() => {
      HTMLImageElement.prototype.decode = () => new Promise(() => undefined);
    });
    await page.keyboard.press('Control+Shift+s');
    await page.getByRole('button', { name: 'Cancel' }).first().click();
    await expect(said(page, 'Stopped. No file was saved.')).toBeVisible();
    await expectWork(page);
    await expectSaved(page);
  });

  test('finds no memory for a picture: the figure was not saved, and other formats are', async ({ page }) => {
    await openWork(page);
    await page.getByRole('radio', { name: 'PNG' }).check({ force: true });
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.toBlob = (tell) => {
        tell(null);
      };
    });
    await page.keyboard.press('Control+Shift+s');
    await expect(said(page, 'This browser has no room for a picture this large.')).toBeVisible();
    await page.getByRole('radio', { name: 'PDF' }).check({ force: true });
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+Shift+s');
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    await expectWork(page);
  });

  for (const fault of ['Blob', 'URL.createObjectURL']) {
    test(`is not saved where ${fault} throws: that is said, and it works once it does not`, async ({ page }) => {
      await openWork(page);
      await breakDown(page, fault, 'UnknownError');
      for (const keys of ['Control+s', 'Control+Shift+s']) {
        await page.keyboard.press(keys);
        await expect(said(page, /^This browser did not let \S+ be saved\./)).toBeVisible();
        await page.keyboard.press('Escape');
      }
      // What was not saved is not taken to be.
      await page.getByRole('button', { name: 'File' }).click();
      await page.getByRole('menuitem', { name: /Clear all data/ }).click();
      await expect(page.getByRole('dialog')).toContainText('are not saved as a project');
      await page.keyboard.press('Escape');
      await mend(page);
      await expectWork(page);
      await expectSaved(page);
    });
  }
});

test.describe('the tab', () => {
  async function suspend(page: Page): Promise<void> {
    const client = await page.context().newCDPSession(page);
    await client.send('Page.setWebLifecycleState', { state: 'frozen' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await client.send('Page.setWebLifecycleState', { state: 'active' });
    await client.detach();
  }

  test('is suspended while a file is read: it goes on', async ({ page }) => {
    await openWork(page);
    await openInPlace(page, 'large.csv', LARGE);
    await suspend(page);
    await expect(reckoning(page)).toHaveText(/^5,?000 milestones/, { timeout: 20_000 });
  });

  test('is suspended while presenting: the same step is there, and keys go on', async ({ page }) => {
    await openWork(page);
    await startShow(page);
    await page.keyboard.press('ArrowRight');
    const before = await slide(page).getAttribute('aria-label');
    await suspend(page);
    await expect(slide(page)).toHaveAttribute('aria-label', before ?? '');
    await page.keyboard.press('ArrowLeft');
    await expect(slide(page)).not.toHaveAttribute('aria-label', before ?? '');
    await page.keyboard.press('Escape');
    await expectWork(page);
  });

  test('crashes: kept work is offered when the page is opened again, with its edits (S8)', async ({
    page,
    context,
  }) => {
    await openWork(page);
    await pickFromFile(page, /Keep on this device/);
    await page.getByRole('checkbox', { name: /^Keep “/ }).check();
    await expect(page.getByText(/^Kept until .* Last written /)).toBeVisible();
    const crashed = page.waitForEvent('crash');
    await Promise.all([crashed, page.goto('chrome://crash').catch(() => undefined)]);
    const next = await context.newPage();
    await openApp(next);
    await next.getByRole('button', { name: 'Bring it back' }).click();
    await expect(next.getByRole('heading', { level: 1 })).toHaveText('Harbour plan');
    await expect(reckoning(next)).toHaveText('2 milestones: 2 placed');
  });
});

test.describe('a mistake in Milepost', () => {
  test('that nobody caught is told once, without a word of the plan, and the plan can be saved', async ({ page }) => {
    await openWork(page);
    await page.evaluate(() => {
      setTimeout(() => {
        throw new TypeError('cannot read Lamp lit');
      });
    });
    await expect(said(page, BROKEN)).toBeVisible();
    await expect(said(page, 'Lamp lit')).toHaveCount(0);
    const away = page.getByRole('button', { name: 'Put away' });
    await away.click();
    await expect(away).toBeHidden();
    // Told once is enough: a fault may come at every frame.
    await page.evaluate(async () => {
      void Promise.reject(new Error('again'));
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    await expect(away).toBeHidden();
    await expectWork(page);
    await expectSaved(page);
  });

  test('in the drawing of a part breaks that part only, which can be shown again', async ({ page }) => {
    await openWork(page);
    await breakDown(page, 'Number.prototype.toLocaleString', 'UnknownError');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const broken = page
      .getByRole('alert')
      .filter({ hasText: 'This part could not be shown. Your plan is still here.' });
    await expect(broken).toBeVisible();
    await expectWork(page);
    await expectSaved(page);
    await mend(page);
    await broken.getByRole('button', { name: 'Show it again' }).click();
    await expect(page.getByRole('grid')).toBeVisible();
  });

  test('or a gone network leaves out a part: it is said, the page goes on, and the part comes once it can', async ({
    page,
  }) => {
    const isPart = /assets\/(Present|Palette|PasteDialog|SamplesDialog|SidePanel)-/;
    await page.route(isPart, (route) => route.abort('internetdisconnected'));
    await openApp(page);
    for (const ask of [
      () => page.keyboard.press('Control+Enter'),
      () => page.keyboard.press('Control+k'),
      () => pickFromFile(page, /Samples/),
      () => page.getByRole('button', { name: 'How to read this' }).click(),
    ]) {
      await ask();
      await expect(said(page, MISSING)).toBeVisible();
      // Nothing lies over the page, and nothing holds the keys.
      await page.getByRole('button', { name: 'Put away' }).click();
      await expect(page.getByRole('button', { name: 'Put away' })).toBeHidden();
    }
    await expect(reckoning(page)).toHaveText('30 milestones: 28 placed, 2 with no date');
    await expectSaved(page);
    await page.unroute(isPart);
    await startShow(page);
  });

  test('or a gone network leaves out the timeline that moves: not missed until it is asked for, then said', async ({
    page,
  }) => {
    const isPart = /assets\/LiveTimeline-/;
    let refused = 0;
    await page.route(isPart, (route) => {
      refused += 1;
      return route.abort('internetdisconnected');
    });
    await openApp(page);
    await expect(page.locator('main .scroller')).toHaveAttribute('data-listening', 'true');
    await expect.poll(() => refused).toBeGreaterThan(0);
    await expect(said(page, MISSING)).toBeHidden();
    await turnWheel(page, [-100, -100]);
    await expect(said(page, MISSING)).toBeVisible();
    await page.unroute(isPart);
    await turnWheel(page, [100, 100]);
    await expect(page.locator('main .figure')).toBeVisible();
    await turnWheel(page, [-100, -100]);
    await expect(page.locator('main .names')).toBeVisible();
  });
});
