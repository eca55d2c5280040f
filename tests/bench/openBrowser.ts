import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { chromiumArgs, findBrowser } from '../tools/findBrowser';
import { addClock } from './pageClock';
import { WINDOW } from './steps';

/** A page of a browser of its own, with the wires to measure it. */
export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Processor milliseconds of all processes of the browser so far. */
  readonly processorMs: () => Promise<number>;
  /** MB of memory that the page's process keeps for itself alone; undefined where the system does not tell. */
  readonly privateMb: () => number | undefined;
  /** kB of scripts and styles that the page was sent, gzip -9. */
  readonly sentKb: () => Promise<number>;
}

/** Nothing but this machine is reached: some libraries ask for fonts elsewhere. */
const ONLY_HERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Looked for once: asking a browser for its version takes long on a busy machine, and may then fail. */
const found = findBrowser();

/** A browser without a GPU, in which one step of a wheel is one movement. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    args: [...chromiumArgs, '--disable-smooth-scrolling', ONLY_HERE],
    ...(found === undefined ? {} : { executablePath: found.path }),
  });
}

/** Opens a page that is ready to be measured. */
export async function openPage(browser: Browser, context: BrowserContext): Promise<OpenPage> {
  const page = await context.newPage();
  await addClock(page);
  const weights: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname))
      weights.push(
        response.body().then(
          (body) => gzipSync(body, { level: 9 }).length,
          () => 0,
        ),
      );
  });
  const cdp = await context.newCDPSession(page);
  // Time of the thread, not of the wall: what other programs take from the processor does not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const whole = await browser.newBrowserCDPSession();
  const known = await whole.send('SystemInfo.getProcessInfo');
  const others = new Set(known.processInfo.map(({ id }) => id));
  return {
    page,
    cdp,
    processorMs: async () => {
      const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
    },
    privateMb: () => largest([...others].map(anonymousMb)),
    sentKb: async () => (await Promise.all(weights)).reduce((sum, bytes) => sum + bytes, 0) / 1000,
  };
}

function largest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function anonymousMb(process: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${String(process)}/status`, 'utf8');
    const kilobytes = /^RssAnon:\s+(\d+)/m.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1000;
  } catch {
    return undefined;
  }
}

/** The context of every measurement: one window, one language, one zone. */
export function newContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({ viewport: WINDOW, locale: 'en-NZ', timezoneId: 'Pacific/Auckland' });
}
