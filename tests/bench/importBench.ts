/**
 * Measures the import of generated tables in the built app: `npm run build`, then
 * `npx tsx tests/bench/importBench.ts 10000 100000`. Prints, for each number of rows: after how many ms the first
 * milestones of the file are painted, the seconds until all of it is there, the longest task of the page before that
 * and after it, and the memory that is left in use.
 *
 * In November 2026, Chromium 156, on two cores that other programs kept busy, so that only what does not depend on them
 * is told: the time that threads computed (from a trace of the browser), and memory.
 *
 * |    rows | page, until the first rows are painted | page, longest task | worker, all of it |   memory |
 * | ------: | -------------------------------------: | -----------------: | ----------------: | -------: |
 * |  10,000 |                                  93 ms |              84 ms |             0.3 s |    21 MB |
 * | 100,000 |                                 111 ms |             680 ms |             2.3 s |   111 MB |
 *
 * The longest task is the view and the figure of the whole being made; nothing else takes 25 ms but the first rows.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { chromiumArgs, findBrowser } from '../tools/findBrowser';

const AGENCIES = ['MSD', 'MOJ', 'Police', 'Oranga Tamariki', 'ACC', 'MOH', 'DPMC', 'DIA'];
const DATES = ['2026', 'Q3 2027', '18 July 2028', 'by June 2029', 'TBC'];
const FUNDING = ['Funded', 'Not funded', 'TBC', ''];

/** Writes a table of so many rows; its path. A file handed over as bytes would keep the page busy by itself. */
function writeTable(folder: string, rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) =>
    [
      AGENCIES[i % 8],
      `Area ${String(i % 12)}`,
      `Milestone ${String(i)} of the plan`,
      DATES[i % 5],
      FUNDING[i % 4],
    ].join(),
  );
  const path = join(folder, `${String(rows)} rows.csv`);
  writeFileSync(path, ['Agency,Area,Milestone,Date,Funding', ...lines].join('\n'));
  return path;
}

/** What came of one opening; times in ms unless they say otherwise. */
interface Measured {
  readonly firstPainted: number;
  readonly readSeconds: number;
  readonly longestReading: number;
  readonly longestAfter: number;
  readonly heapMegabytes: number;
}

/** What the page notes while it reads, in milliseconds. */
interface Trace {
  readonly tasks: readonly { readonly start: number; readonly length: number }[];
  /** When the file was chosen, when milestones of it were painted first, when all of it was there. */
  readonly chosen: number;
  readonly painted: number;
  readonly there: number;
}

/** Notes in the page what happens from the choosing of the file on. */
function watch(rows: number): void {
  const tasks: { start: number; length: number }[] = [];
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ start: startTime, length: duration })));
  }).observe({ entryTypes: ['longtask'] });
  Object.assign(window, { tasks, chosen: 0, painted: 0, there: 0 });
  document.querySelector('input[type=file]')?.addEventListener(
    'change',
    () => {
      Object.assign(window, { chosen: performance.now() });
    },
    true,
  );
  const before = new Set([...document.querySelectorAll('[data-id]')].map((mark) => mark.getAttribute('data-id')));
  let painted = false;
  new MutationObserver(() => {
    const marks = [...document.querySelectorAll('[data-id]')];
    if (!painted && marks.some((mark) => !before.has(mark.getAttribute('data-id')))) {
      painted = true;
      // The task after the next frame: by then it has been painted.
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { painted: performance.now() })));
    }
    const counted = document.querySelector('[data-testid=reckoning]')?.textContent.replaceAll(',', '') ?? '';
    if ((window as unknown as Trace).there === 0 && counted.startsWith(`${String(rows)} milestones`)) {
      Object.assign(window, { there: performance.now() });
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

async function measure(page: Page, address: string, rows: number, path: string): Promise<Measured> {
  await page.goto(address);
  await page.getByTestId('reckoning').getByText('30 milestones').waitFor();
  await page.waitForTimeout(3000);
  await page.evaluate(watch, rows);
  await page.locator('input[type=file]').setInputFiles(path);
  await page.waitForFunction(() => (window as unknown as Trace).there > 0, undefined, { timeout: 600_000 });
  await page.waitForTimeout(1000);
  const { tasks, chosen, painted, there } = await page.evaluate(() => {
    const trace = window as unknown as Trace;
    return { tasks: trace.tasks, chosen: trace.chosen, painted: trace.painted, there: trace.there };
  });
  const longest = (some: Trace['tasks']): number => Math.round(Math.max(0, ...some.map(({ length }) => length)));
  const isBefore = ({ start }: Trace['tasks'][number]): boolean => start < there;
  return {
    firstPainted: Math.round(painted - chosen),
    readSeconds: Math.round((there - chosen) / 100) / 10,
    longestReading: longest(tasks.filter((task) => task.start >= chosen && isBefore(task))),
    longestAfter: longest(tasks.filter((task) => !isBefore(task))),
    heapMegabytes: await heapOf(page),
  };
}

/** Memory in use after everything that is not needed has been given back. */
async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 1e6);
}

const folder = mkdtempSync(join(tmpdir(), 'milepost-'));
const sizes = process.argv.slice(2).map(Number);
const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'silent' });
const address = server.resolvedUrls?.local[0];
if (address === undefined) throw new Error('importBench: no address to open');
const executablePath = findBrowser()?.path;
const browser = await chromium.launch({
  args: [...chromiumArgs],
  ...(executablePath === undefined ? {} : { executablePath }),
});
for (const rows of sizes.length > 0 ? sizes : [10_000, 100_000]) {
  const page = await browser.newPage();
  console.log(rows, await measure(page, address, rows, writeTable(folder, rows)));
  await page.close();
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true });
