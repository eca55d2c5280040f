import type { BrowserContext } from '@playwright/test';
import { idleCost, measureGesture, type GestureCost } from './measureGesture';
import { newContext, openPage, startBrowser, type OpenPage } from './openBrowser';
import { loadTimes, startClock } from './pageClock';
import { GESTURES, stepsOf, type Gesture } from './steps';
import type { Tool } from './tools';

/** What was measured of one tool with one file, in a fresh browser. */
export interface Measured {
  /** Milliseconds from choosing the file. */
  readonly firstPaint: number;
  readonly complete: number;
  readonly gestures: Readonly<Record<Gesture, GestureCost>>;
  /** Elements on the page, and MB after a collection of garbage, when loaded. */
  readonly elements: number;
  readonly heapMb: number;
  readonly privateMb: number | undefined;
  /** Whether the count on the screen, where there is one, is the count of rows. */
  readonly countShown: boolean;
  /** kB of scripts and styles sent to the page until everything was measured, gzip -9. */
  readonly sentKb: number;
}

/** A file to measure with, of so many milestones, and a small one to warm up with. */
export interface Files {
  readonly measured: string;
  readonly count: number;
  readonly warmUp: string;
}

const STEPS = 23;
const STEADY_STEPS = 60;
const FILE_INPUT = 'input[type=file]';
/** Time for the page to finish what it does after it has opened. */
const OPENED_MS = 1500;
const WARM_UP_MS = 30_000;
/** How many milestones the small file has. */
export const WARM_UP_ROWS = 100;

async function choose(open: OpenPage, address: string, tool: Tool, file: string, count: number): Promise<void> {
  await open.page.goto(address);
  await open.page.waitForTimeout(OPENED_MS);
  await startClock(open.page, tool.mark, count);
  await open.page.locator(FILE_INPUT).first().setInputFiles(file);
}

async function warmUp(open: OpenPage, address: string, tool: Tool, file: string): Promise<void> {
  await choose(open, address, tool, file, WARM_UP_ROWS);
  await loadTimes(open.page, WARM_UP_MS);
  await open.page.close();
}

/** Measures a tool at an address; undefined when it shows nothing within the limit. */
export async function measureTool(
  tool: Tool,
  address: string,
  files: Files,
  limitMs: number,
): Promise<Measured | undefined> {
  const browser = await startBrowser();
  try {
    const context: BrowserContext = await newContext(browser);
    await warmUp(await openPage(browser, context), address, tool, files.warmUp);
    const open = await openPage(browser, context);
    await choose(open, address, tool, files.measured, files.count);
    const load = await loadTimes(open.page, limitMs);
    if (load === undefined) return undefined;
    const memory = await memoryOf(open);
    return {
      firstPaint: load.first,
      complete: load.complete,
      ...memory,
      countShown: load.counted,
      gestures: await gesturesOf(open, tool),
      sentKb: await open.sentKb(),
    };
  } finally {
    await browser.close();
  }
}

async function memoryOf({
  page,
  cdp,
  privateMb,
}: OpenPage): Promise<Pick<Measured, 'elements' | 'heapMb' | 'privateMb'>> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return {
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
    heapMb: usedSize / 1e6,
    privateMb: privateMb(),
  };
}

async function gesturesOf(open: OpenPage, tool: Tool): Promise<Measured['gestures']> {
  const idle = await idleCost(open, STEPS);
  const costs: [Gesture, GestureCost][] = [];
  for (const gesture of GESTURES) {
    const events = (steps: number): ReturnType<typeof stepsOf> => stepsOf(gesture, steps, tool.pan);
    costs.push([gesture, await measureGesture(open, events(STEPS), events(STEADY_STEPS), idle)]);
  }
  return Object.fromEntries(costs) as Measured['gestures'];
}
