/**
 * Measures Milepost beside raw canvas, raw SVG and other timelines, on the same data in one run, and writes RESULTS.md.
 *
 *   npm run bench:peers                      once: installs and builds the others
 *   npm run bench                            10,000, 1,000, 100 and 100,000 milestones, three runs of each
 *   npm run bench -- --sizes 10000 --rounds 1 --tools Milepost,"raw canvas" --out -
 *
 * `--out -` prints the tables and leaves RESULTS.md alone; `--limit 60` waits so many seconds for a picture; `--app DIR`
 * measures the app that was built there.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { buildPages, builtPage, isInstalled, WORKSHOP } from './buildPages';
import { commitMeasured, machineFacts, otherWork, peerVersions } from './machine';
import { measureTool, WARM_UP_ROWS, type Measured } from './measureTool';
import { programmeCsv } from './programme';
import { resultsPage } from './resultsPage';
import type { SizeRuns } from './results';
import { MILEPOST, TOOLS, type Tool } from './tools';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,1000,100,100000' },
    rounds: { type: 'string', default: '3' },
    tools: { type: 'string', default: TOOLS.map(({ name }) => name).join(',') },
    limit: { type: 'string', default: '90' },
    app: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, 'RESULTS.md') },
  },
});

const PORT = 4621;

const tools = TOOLS.filter((tool) => options.tools.split(',').includes(tool.name) && isInstalled(tool));
const limitMs = Number(options.limit) * 1000;

/** Writes the programme of so many milestones; its path. */
function fileOf(count: number): string {
  const path = join(WORKSHOP, `${String(count)}.csv`);
  writeFileSync(path, programmeCsv(count));
  return path;
}

async function buildAll(): Promise<string> {
  const commit = commitMeasured();
  await buildPages(tools.filter(({ package: name }) => name === undefined));
  const app = TOOLS.find(({ name }) => name === MILEPOST);
  if (app === undefined) return commit;
  const outDir = builtPage(app);
  if (options.app === undefined) await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  else {
    rmSync(outDir, { recursive: true, force: true });
    cpSync(options.app, outDir, { recursive: true });
  }
  return commit;
}

/** Measures all tools with one file; in each round another one comes first, so that none always meets a warm machine. */
async function measureSize(count: number, address: string): Promise<SizeRuns> {
  const files = { measured: fileOf(count), count, warmUp: fileOf(WARM_UP_ROWS) };
  const runs = new Map<Tool, (Measured | undefined)[]>(tools.map((tool) => [tool, []]));
  const rounds = Number(options.rounds);
  for (let round = 0; round < rounds; round += 1) {
    const turn = Math.floor((round * tools.length) / rounds);
    for (const tool of [...tools.slice(turn), ...tools.slice(0, turn)]) {
      const known = runs.get(tool) ?? [];
      // What shows nothing once is not waited for again.
      if (known.includes(undefined)) continue;
      const page = `${address}${tool.name.replaceAll(' ', '-')}/index.html`;
      const measured = await measureTool(tool, page, files, limitMs).catch((error: unknown) => {
        // A page that hangs is a result too.
        console.error(error);
        return undefined;
      });
      known.push(measured);
      console.error(`${String(count)}, run ${String(round + 1)}, ${tool.name}: ${summary(measured)}`);
    }
  }
  return { count, tools: tools.map((tool) => ({ tool, runs: runs.get(tool) ?? [] })) };
}

function summary(measured: Measured | undefined): string {
  if (measured === undefined) return 'not within the limit';
  const { firstPaint, gestures } = measured;
  return `${firstPaint.toFixed(0)} ms, pan ${gestures.pan.mainMs.toFixed(1)} ms, zoom ${gestures.zoom.mainMs.toFixed(1)} ms`;
}

mkdirSync(WORKSHOP, { recursive: true });
const load = otherWork();
const commit = await buildAll();
const server = await preview({
  configFile: false,
  root: WORKSHOP,
  build: { outDir: 'built' },
  preview: { host: '127.0.0.1', port: PORT },
  logLevel: 'silent',
});
const address = server.resolvedUrls?.local[0] ?? '';
const sizes: SizeRuns[] = [];
const write = (): void => {
  const facts = { commit, load, machine: machineFacts(), rounds: Number(options.rounds), versions: peerVersions() };
  const page = resultsPage(sizes, facts);
  if (options.out === '-') console.log(page);
  else writeFileSync(options.out, page);
};
for (const count of options.sizes.split(',').map(Number)) {
  sizes.push(await measureSize(count, address));
  // Written after each size: a run of all takes most of an hour.
  if (options.out !== '-') write();
}
if (options.out === '-') write();
await server.close();
