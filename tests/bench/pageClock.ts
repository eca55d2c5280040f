import type { Page } from '@playwright/test';

/** What the page notes about itself, all in milliseconds of its own clock. */
interface PageNotes {
  chosen: number;
  first: number;
  /** When the last frame that took more than 50 ms ended. */
  busy: number;
  /** When the count of rows on the screen was the count of rows in the file; 0 before, or where none is shown. */
  counted: number;
  frames: number[] | undefined;
  readonly start: (mark: string, count: number) => void;
}

declare global {
  interface Window {
    benchNotes?: PageNotes;
  }
}

/**
 * Puts a clock into the page before its own code runs. It starts when a file is chosen, and notes the first frame that
 * shows a mark which was not there before, after that frame's own work: style, layout and paint of the main thread.
 */
export async function addClock(page: Page): Promise<void> {
  // tsx names functions by this helper, which the page does not have.
  await page.addInitScript('globalThis.__name ??= (named) => named');
  await page.addInitScript(() => {
    const idOf = (mark: Element): string | null => mark.getAttribute('data-id');
    const notes: PageNotes = {
      chosen: 0,
      first: 0,
      busy: 0,
      counted: 0,
      frames: undefined,
      start(mark, count) {
        const isCounted = (): boolean => {
          const text = document.querySelector('[data-testid=reckoning]')?.textContent ?? '';
          return text.replaceAll(/[\s,]/g, '').startsWith(`${String(count)}milestones`);
        };
        const before = new Set([...document.querySelectorAll(mark)].map(idOf));
        const isThere = (): boolean => {
          if (before.size === 0) return document.querySelector(mark) !== null;
          return [...document.querySelectorAll(mark)].some((element) => !before.has(idOf(element)));
        };
        document.addEventListener('input', () => (notes.chosen ||= performance.now()), { capture: true });
        let last = 0;
        const afterPaint = new MessageChannel();
        afterPaint.port1.onmessage = () => (notes.first ||= performance.now());
        const watch = (now: number): void => {
          if (now - last > 50) notes.busy = performance.now();
          last = now;
          notes.frames?.push(now);
          if (notes.chosen > 0 && notes.first === 0 && isThere()) afterPaint.port2.postMessage('');
          if (notes.chosen > 0 && notes.counted === 0 && isCounted()) notes.counted = performance.now();
          requestAnimationFrame(watch);
        };
        requestAnimationFrame(watch);
      },
    };
    window.benchNotes = notes;
  });
}

/** Begins to look for marks that are not on the page yet, and for the count of rows that is to be shown. */
export async function startClock(page: Page, mark: string, count: number): Promise<void> {
  await page.evaluate(([selector, rows]) => window.benchNotes?.start(selector, rows), [mark, count] as const);
}

/** Milliseconds from choosing the file: to the first picture, and to the last frame of work. */
export interface LoadTimes {
  readonly first: number;
  readonly complete: number;
  /** Whether the count on the screen, where there is one, is the count of rows. */
  readonly counted: boolean;
}

const QUIET_MS = 1500;

/**
 * Waits until the first picture is there, all rows are counted where the page counts them, and the page has been quiet
 * for a while; undefined when the picture never comes.
 */
export async function loadTimes(page: Page, limitMs: number): Promise<LoadTimes | undefined> {
  if (!(await isQuiet(page, limitMs, false))) return undefined;
  const counts = (await page.locator('[data-testid=reckoning]').count()) > 0;
  if (counts) await isQuiet(page, limitMs, true);
  return page.evaluate(() => {
    const { chosen = 0, first = 0, busy = 0, counted = 0 } = window.benchNotes ?? {};
    return { first: first - chosen, complete: Math.max(first, busy, counted) - chosen, counted: counted > 0 };
  });
}

async function isQuiet(page: Page, limitMs: number, afterCount: boolean): Promise<boolean> {
  try {
    await page.waitForFunction(
      ([quiet, mustCount]) => {
        const { first = 0, busy = 0, counted = 0 } = window.benchNotes ?? {};
        const since = performance.now() - Math.max(busy, first, counted);
        return first > 0 && (counted > 0 || !mustCount) && since > quiet;
      },
      [QUIET_MS, afterCount] as const,
      { timeout: limitMs, polling: 250 },
    );
    return true;
  } catch {
    return false;
  }
}

/** Notes the times of frames from now on. */
export async function startFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (window.benchNotes !== undefined) window.benchNotes.frames = [];
  });
}

/** Milliseconds between the frames noted since. */
export async function stopFrames(page: Page): Promise<readonly number[]> {
  const times = await page.evaluate(() => {
    const frames = window.benchNotes?.frames ?? [];
    if (window.benchNotes !== undefined) window.benchNotes.frames = undefined;
    return frames;
  });
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}
