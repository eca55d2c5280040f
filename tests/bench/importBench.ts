/**
 * Measures the import of generated tables in the built app: `npm run build`, then
 * `npx tsx tests/bench/importBench.ts 5000 50000 200000`. Prints, for each number of rows, the seconds until the rows
 * are there, the longest task of the page while they were being read, and the longest one after (plan, view, figure).
 *
 * On two shared cores, Chromium 156, in November 2026:
 *
 * |    rows | read after | longest task while reading | longest task after        |
 * | ------: | ---------: | -------------------------: | :------------------------ |
 * |   5,000 |      0.4 s |                 none noted | 1.5 s, the figure drawn   |
 * |  50,000 |      2.2 s |                 none noted | none noted, no figure     |
 * | 200,000 |      7.4 s |                 none noted | none noted, no figure     |
 *
 * A browser notes tasks of 50 ms and more. The figure of 5,000 milestones is made and drawn on the page; above 10,000
 * the app asks before it draws.
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

/** Milliseconds of the longest tasks before and after the moment the rows were there. */
interface Measured {
  readonly readSeconds: number;
  readonly longestReading: number;
  readonly longestAfter: number;
}

/** What the page notes while it reads, in milliseconds. */
interface Trace {
  readonly tasks: readonly { readonly start: number; readonly length: number }[];
  readonly started: number;
  readonly there: number;
}

async function measure(page: Page, address: string, rows: number, path: string): Promise<Measured> {
  await page.goto(address);
  await page.getByTestId('reckoning').getByText('30 milestones').waitFor();
  await page.waitForTimeout(2000);
  await page.evaluate(() => {
    const tasks: { start: number; length: number }[] = [];
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ start: startTime, length: duration })));
    }).observe({ entryTypes: ['longtask'] });
    Object.assign(window, { tasks, started: performance.now(), there: 0 });
    // The bar moves for the last time when the last rows have come.
    new MutationObserver(() => Object.assign(window, { there: performance.now() })).observe(document.body, {
      subtree: true,
      attributeFilter: ['value'],
    });
  });
  await page.locator('input[type=file]').setInputFiles(path);
  await page
    .getByTestId('reckoning')
    .getByText(`${String(rows)} milestones`)
    .waitFor({ timeout: 600_000 });
  await page.waitForTimeout(1000);
  const { tasks, started, there } = await page.evaluate(() => {
    const trace = window as unknown as Trace;
    return { tasks: trace.tasks, started: trace.started, there: trace.there };
  });
  const longest = (some: Trace['tasks']): number => Math.round(Math.max(0, ...some.map(({ length }) => length)));
  const isBefore = ({ start }: Trace['tasks'][number]): boolean => start < there;
  return {
    readSeconds: Math.round((there - started) / 100) / 10,
    longestReading: longest(tasks.filter(isBefore)),
    longestAfter: longest(tasks.filter((task) => !isBefore(task))),
  };
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
for (const rows of sizes.length > 0 ? sizes : [5000, 50_000]) {
  const page = await browser.newPage();
  console.log(rows, await measure(page, address, rows, writeTable(folder, rows)));
  await page.close();
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true });
