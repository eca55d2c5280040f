import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../tools/findBrowser';
import { WORKSHOP } from './buildPages';
import { TOOLS } from './tools';

/** The machine in a sentence, for whoever compares results. */
export function machineFacts(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const browser = findBrowser()?.version ?? 'a browser of unknown version';
  return `${String(processors.length)} cores (${processors[0]?.model.trim() ?? 'unknown'}), ${String(memory)} GiB of memory, ${browser}, headless, no GPU, Node ${process.version}`;
}

/** The versions of the peers that are installed, by the names of the tools. */
export function peerVersions(): ReadonlyMap<string, string> {
  const versions = TOOLS.flatMap(({ name, package: packageName }) => {
    if (packageName === undefined) return [];
    try {
      const text = readFileSync(join(WORKSHOP, 'peers/node_modules', packageName, 'package.json'), 'utf8');
      const { version } = JSON.parse(text) as { readonly version: string };
      return [[name, `${packageName} ${version}`] as const];
    } catch {
      return [[name, 'not installed'] as const];
    }
  });
  return new Map(versions);
}

/** How many programs wanted a processor just now, on average over five minutes: well above the cores, milliseconds mean little. */
export function otherWork(): number {
  return loadavg()[1] ?? 0;
}

/** The commit that is measured, with a plus when files differ from it. */
export function commitMeasured(): string {
  const git = (...args: string[]): string => spawnSync('git', args, { encoding: 'utf8' }).stdout.trim();
  const changed = git('status', '--porcelain', '--', 'src', 'package.json', 'index.html') === '' ? '' : '+';
  return `${git('rev-parse', '--short', 'HEAD')}${changed}`;
}
