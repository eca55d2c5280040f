/**
 * Tells where the built app spends its main thread, function by function: `npm run bench:profile -- 10000`. Prints, for
 * choosing the file, zooming, panning and scrolling, the modules and functions that took the most of their own time.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { WORKSHOP } from './buildPages';
import { newContext, openPage, startBrowser, type OpenPage } from './openBrowser';
import { loadTimes, startClock } from './pageClock';
import { programmeCsv } from './programme';
import { stepsOf, type InputEvent } from './steps';
import { traceTimes } from './traceTimes';

const count = Number(process.argv[2] ?? 10_000);
const PORT = 4624;
const SHOWN = 14;
const PROFILED = process.argv[3] ?? join(WORKSHOP, 'profiled');

/** Builds the app with its names, and maps that tell the file of a line. An app built so can be named instead. */
async function buildReadable(): Promise<void> {
  await build({ logLevel: 'error', build: { outDir: PROFILED, emptyOutDir: true, minify: false, sourcemap: true } });
}

const maps = new Map<string, SourceMap | undefined>();

/** The source file that a place in a built script comes from. */
function sourceAt(url: string, line: number, column: number): string {
  const name = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  if (!maps.has(name)) maps.set(name, mapOf(name));
  const entry = maps.get(name)?.findEntry(line, column);
  // Its types promise a source that it does not always have.
  const source: string | undefined =
    entry !== undefined && 'originalSource' in entry ? entry.originalSource : undefined;
  return (source ?? name).replace(/^.*(node_modules\/|(?=src\/))/, '');
}

function mapOf(name: string): SourceMap | undefined {
  const path = join(PROFILED, `${name}.map`);
  return existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8')) as SourceMapPayload) : undefined;
}

async function stopProfile({ cdp }: OpenPage) {
  return (await cdp.send('Profiler.stop')).profile;
}

type Profile = Awaited<ReturnType<typeof stopProfile>>;
type Frame = Profile['nodes'][number]['callFrame'];

/** Milliseconds of their own by name, most first. */
type Shares = readonly (readonly [string, number])[];

function sharesOf(profile: Profile, nameOf: (frame: Frame) => string): Shares {
  const times = new Map<number, number>();
  for (const [index, id] of (profile.samples ?? []).entries())
    times.set(id, (times.get(id) ?? 0) + (profile.timeDeltas?.[index] ?? 0) / 1000);
  const shares = new Map<string, number>();
  for (const { id, callFrame } of profile.nodes) {
    const name = nameOf(callFrame);
    shares.set(name, (shares.get(name) ?? 0) + (times.get(id) ?? 0));
  }
  return [...shares].filter(([name]) => !name.startsWith('(idle)')).toSorted(([, a], [, b]) => b - a);
}

function fileOf({ url, lineNumber, columnNumber, functionName }: Frame): string {
  return url === '' ? functionName : sourceAt(url, lineNumber, columnNumber);
}

function show(title: string, profile: Profile, steps: number): void {
  const files = sharesOf(profile, fileOf);
  const functions = sharesOf(profile, (frame) => `${frame.functionName || '(anonymous)'}  ${fileOf(frame)}`);
  const total = files.reduce((sum, [, ms]) => sum + ms, 0);
  console.log(`\n## ${title}: ${(total / steps).toFixed(1)} ms${steps > 1 ? ' a step' : ''}`);
  for (const [heading, shares] of [
    ['files', files],
    ['functions', functions],
  ] as const) {
    console.log(`${heading}:`);
    print(shares, steps);
  }
}

function print(shares: Shares, steps: number): void {
  for (const [name, ms] of shares.slice(0, SHOWN)) console.log(`${(ms / steps).toFixed(2).padStart(10)}  ${name}`);
}

async function profiled(open: OpenPage, run: () => Promise<unknown>): Promise<Profile> {
  await open.cdp.send('Profiler.start');
  await run();
  return stopProfile(open);
}

async function play({ page, cdp }: OpenPage, events: readonly InputEvent[]): Promise<void> {
  for (const event of events) {
    await cdp.send('Input.dispatchMouseEvent', event);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  await page.waitForTimeout(400);
}

if (process.argv[3] === undefined) await buildReadable();
mkdirSync(WORKSHOP, { recursive: true });
const file = join(WORKSHOP, `${String(count)}.csv`);
writeFileSync(file, programmeCsv(count));
const server = await preview({
  configFile: false,
  root: WORKSHOP,
  build: { outDir: PROFILED },
  preview: { host: '127.0.0.1', port: PORT },
  logLevel: 'silent',
});
const browser = await startBrowser();
const open = await openPage(browser, await newContext(browser));
await open.page.goto(server.resolvedUrls?.local[0] ?? '');
await open.page.waitForTimeout(1500);
await open.cdp.send('Profiler.enable');
await open.cdp.send('Profiler.setSamplingInterval', { interval: 250 });
await startClock(open.page, '[data-id]', count);
const loading = await profiled(open, async () => {
  await open.page.locator('input[type=file]').first().setInputFiles(file);
  console.log('first picture and complete, ms:', await loadTimes(open.page, 120_000));
});
show('choosing the file', loading, 1);
for (const gesture of ['zoom', 'pan', 'drag', 'scroll'] as const) {
  const events = stepsOf(gesture, 23, 'sideways');
  show(gesture, await profiled(open, () => play(open, events)), events.length);
  console.log('of the browser itself:');
  print(await traceTimes(browser, open.page, () => play(open, events)), events.length);
}
await browser.close();
await server.close();
