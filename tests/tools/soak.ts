/**
 * `npm run soak -- --cycles 100`: opens, looks at, presents and saves one plan after the other in one page of the built
 * app, and prints what the page holds after every tenth. Exits 1 when something grows from cycle to cycle.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { heldBy, soakCycle, type Held } from '../e2e/soakCycle';
import { openApp } from '../e2e/milepost';
import { chromiumArgs, requireBrowser } from './findBrowser';
import { slopeOf } from './slope';

/** Cycles in which parts are loaded, code is compiled and caches fill. */
const WARM_UP = 20;
/** How often it is measured. */
const EVERY = 5;

/**
 * The most that may be added in each cycle after that; one plan that is not let go would be 200 kB and thousands of nodes.
 * One node a cycle is not ours: the browser keeps a text node for each word typed in the search box, for its own undo.
 */
const BOUNDS: Readonly<Record<keyof Held, number>> = { heapKb: 10, nodes: 2, listeners: 0.1, workers: 0.01 };

const { values } = parseArgs({ options: { cycles: { type: 'string', default: '100' } } });
const cycles = Number(values.cycles);

const server = await preview({ preview: { host: '127.0.0.1', port: 4274, strictPort: false } });
const browser = await chromium.launch({
  args: [...chromiumArgs, '--js-flags=--expose-gc'],
  executablePath: requireBrowser(console.log).path,
});
try {
  const baseURL = server.resolvedUrls?.local[0];
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    viewport: { width: 1440, height: 900 },
    locale: 'en-NZ',
    timezoneId: 'Pacific/Auckland',
  });
  const page = await context.newPage();
  await openApp(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  const all: { readonly cycle: number; readonly held: Held }[] = [];
  console.log('| cycle | heap, kB | nodes | listeners | workers |\n|---|---|---|---|---|');
  for (let cycle = 1; cycle <= cycles; cycle++) {
    await soakCycle(page, cycle);
    if (cycle % EVERY !== 0) continue;
    const held = await heldBy(page, cdp);
    all.push({ cycle, held });
    if (cycle % 10 === 0) console.log(`| ${String(cycle)} | ${Object.values(held).join(' | ')} |`);
  }
  const warm = all.filter(({ cycle }) => cycle > Math.min(WARM_UP, cycles / 2));
  console.log('\n| after warm-up | a cycle adds | at most |\n|---|---|---|');
  for (const key of ['heapKb', 'nodes', 'listeners', 'workers'] as const) {
    const slope = slopeOf(warm.map(({ cycle, held }) => ({ x: cycle, y: held[key] })));
    console.log(`| ${key} | ${slope.toFixed(3)} | ${String(BOUNDS[key])} |`);
    if (slope > BOUNDS[key]) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
