/**
 * `npm run bench:peers`: installs the timelines that Milepost is measured beside, and builds the page of each. All of
 * it stays in tests/.output, which no check of the project looks into; the app never depends on it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { TOOLS, type Tool } from './tools';

/** Where pages are installed and built. */
export const WORKSHOP = join(import.meta.dirname, '../.output/bench');

/** The folder of a tool's built page. */
export function builtPage({ name }: Tool): string {
  return join(WORKSHOP, 'built', name.replaceAll(' ', '-'));
}

/** The page is the window: one slim bar with the file input, and the stage below it. */
function html(module: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Bench</title>
    <style>
      html, body { height: 100%; margin: 0; overflow: hidden; font: 12px Arial, sans-serif; }
      #bar { height: 32px; }
      #stage { position: absolute; inset: 32px 0 0 0; overflow: hidden; }
    </style>
  </head>
  <body>
    <div id="bar"><input type="file" aria-label="CSV" /></div>
    <div id="stage"></div>
    <script type="module" src="${module}"></script>
  </body>
</html>
`;
}

/** Copies the sources beside the packages they use. */
function layOut(): void {
  mkdirSync(WORKSHOP, { recursive: true });
  for (const folder of ['pages', 'peers'])
    cpSync(join(import.meta.dirname, folder), join(WORKSHOP, folder), { recursive: true });
}

function install(): void {
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: join(WORKSHOP, 'peers'),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error('buildPages: the peers could not be installed');
}

async function buildPage(tool: Tool): Promise<void> {
  if (tool.page === undefined) return;
  const index = join(WORKSHOP, 'index.html');
  writeFileSync(index, html(`/${tool.page}`));
  await build({
    configFile: false,
    root: WORKSHOP,
    base: './',
    logLevel: 'warn',
    plugins: [svelte({ configFile: false })],
    build: { target: 'es2022', outDir: builtPage(tool), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  rmSync(index);
}

/** Builds the pages of these tools; those of peers only where they are installed. */
export async function buildPages(tools: readonly Tool[]): Promise<void> {
  layOut();
  for (const tool of tools) await buildPage(tool);
}

/** Whether a tool can be measured: ours always, a peer once it is installed. */
export function isInstalled({ package: name }: Tool): boolean {
  return name === undefined || existsSync(join(WORKSHOP, 'peers/node_modules', name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  layOut();
  install();
  await buildPages(TOOLS);
}
