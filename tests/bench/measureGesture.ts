import type { Page } from '@playwright/test';
import type { OpenPage } from './openBrowser';
import { startFrames, stopFrames } from './pageClock';
import type { InputEvent } from './steps';

/** What a step of a gesture costs. Milliseconds. */
export interface GestureCost {
  /** Whether the picture was another one after the gesture than before. */
  readonly moved: boolean;
  /** Processor time of the main thread for a step; of it, script, and style and layout; and of all browser processes. */
  readonly mainMs: number;
  readonly scriptMs: number;
  readonly layoutMs: number;
  readonly processorMs: number;
  /** Time between frames while events come 60 times a second. */
  readonly frameMedian: number;
  readonly frameP95: number;
  /** Frames of a 60 Hz screen that were not drawn. */
  readonly dropped: number;
}

interface Spent {
  readonly main: number;
  readonly script: number;
  readonly layout: number;
  readonly processor: number;
}

/** Stops a gesture of a tool that needs seconds for a step. */
const LONGEST_MS = 15_000;
const CLEARED_MS = 60_000;
const SETTLE_MS = 300;
const SLOW_MS = 1000;
const FRAME_MS = 1000 / 60;

/** Processor milliseconds so far. */
async function spent({ cdp, processorMs }: OpenPage): Promise<Spent> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return {
    main: of('TaskDuration'),
    script: of('ScriptDuration'),
    layout: of('LayoutDuration') + of('RecalcStyleDuration'),
    processor: await processorMs(),
  };
}

function difference(after: Spent, before: Spent): Spent {
  return {
    main: after.main - before.main,
    script: after.script - before.script,
    layout: after.layout - before.layout,
    processor: after.processor - before.processor,
  };
}

/** Waits until what the last event changed is drawn. */
async function framesDrawn({ cdp }: OpenPage): Promise<void> {
  await cdp.send('Runtime.evaluate', {
    expression: 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))',
    awaitPromise: true,
  });
}

/** What it costs to do nothing for so many steps: the measuring itself. */
export async function idleCost(open: OpenPage, steps: number): Promise<Spent> {
  return stepwise(
    open,
    Array.from({ length: steps }, () => undefined),
  ).then(({ cost }) => cost);
}

async function stepwise(
  open: OpenPage,
  events: readonly (InputEvent | undefined)[],
): Promise<{ readonly cost: Spent; readonly done: number }> {
  const before = await spent(open);
  const began = performance.now();
  let done = 0;
  for (const event of events) {
    if (event !== undefined) await open.cdp.send('Input.dispatchMouseEvent', event);
    await framesDrawn(open);
    done += 1;
    if (performance.now() - began > LONGEST_MS) break;
  }
  await open.page.waitForTimeout(SETTLE_MS);
  const total = difference(await spent(open), before);
  const each = (ms: number): number => ms / Math.max(done, 1);
  return {
    cost: {
      main: each(total.main),
      script: each(total.script),
      layout: each(total.layout),
      processor: each(total.processor),
    },
    done,
  };
}

/** Frames while events come 60 times a second, whether the page keeps up or not. */
async function steadily({ page, cdp }: OpenPage, events: readonly InputEvent[]): Promise<readonly number[]> {
  await startFrames(page);
  const sent: Promise<unknown>[] = [];
  const began = performance.now();
  for (const [index, event] of events.entries()) {
    const wait = began + index * FRAME_MS - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    sent.push(cdp.send('Input.dispatchMouseEvent', event));
  }
  const all = Promise.all(sent);
  await Promise.race([all, page.waitForTimeout(LONGEST_MS)]);
  const intervals = await stopFrames(page);
  // What is still waiting to be handled must not count for the next gesture.
  await Promise.race([all, page.waitForTimeout(CLEARED_MS)]);
  await page.waitForTimeout(SETTLE_MS);
  return intervals;
}

async function picture(page: Page): Promise<string> {
  return (await page.screenshot({ clip: { x: 300, y: 150, width: 1000, height: 600 } })).toString('base64');
}

/** Measures a gesture: step by step for the cost of a step, then steadily for the frames. */
export async function measureGesture(
  open: OpenPage,
  stepped: readonly InputEvent[],
  steady: readonly InputEvent[],
  idle: Spent,
): Promise<GestureCost> {
  const before = await picture(open.page);
  const [first, second, third, ...rest] = stepped;
  // The first steps also compile what they run, and show whether anything moves.
  const early = await stepwise(open, [first, second, third]);
  const moved = (await picture(open.page)) !== before;
  // A tool that takes a second for a step is known to be slow by three of them.
  const isSlow = early.cost.main > SLOW_MS;
  const { cost } = isSlow ? early : await stepwise(open, rest);
  const intervals = isSlow ? [] : (await steadily(open, steady)).toSorted((a, b) => a - b);
  const at = (share: number): number => intervals[Math.floor((intervals.length - 1) * share)] ?? NaN;
  return {
    moved,
    mainMs: Math.max(cost.main - idle.main, 0),
    scriptMs: Math.max(cost.script - idle.script, 0),
    layoutMs: Math.max(cost.layout - idle.layout, 0),
    processorMs: Math.max(cost.processor - idle.processor, 0),
    frameMedian: at(0.5),
    frameP95: at(0.95),
    dropped: isSlow
      ? NaN
      : intervals.reduce((sum, interval) => sum + Math.max(Math.round(interval / FRAME_MS) - 1, 0), 0),
  };
}
