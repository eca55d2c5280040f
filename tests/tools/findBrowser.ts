/**
 * Finds a Chrome, Chromium or Edge for the browser tests, or installs one. `npx tsx tests/tools/findBrowser.ts` says
 * what it found; `requireBrowser()` is what the test runner calls.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Playwright from 'playwright';

/** Arguments every test browser is started with: no sandbox (containers), no graphics card, no traffic of its own. */
export const chromiumArgs: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Variables that name a browser; the first one set decides. */
export const BROWSER_VARIABLES = [
  'CHROME_PATH',
  'CHROME_BIN',
  'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH',
  'PUPPETEER_EXECUTABLE_PATH',
] as const;

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
] as const;

export interface FoundBrowser {
  readonly path: string;
  /** What the browser says of itself, such as "Chromium 156.0.8078.79". */
  readonly version: string;
  /** Where it was found, in words. */
  readonly source: string;
}

/** What the search needs to know of a machine; the tests describe machines of their own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  /** The version a browser prints when it is started, or undefined when it does not start. */
  versionOf(path: string): string | undefined;
  /** The browser that Playwright has downloaded, if it has. */
  playwrightBrowser(): string | undefined;
}

/** No browser can be used; the message is one line that says what to do. */
export class BrowserError extends Error {}

const ADVICE =
  'No Chrome, Chromium or Edge was found and none could be installed: install one, or set CHROME_PATH to its program file.';

/** Where installers put a browser on this platform. */
export function systemPaths(platform: NodeJS.Platform, environment: Machine['environment']): readonly string[] {
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => environment[name] ?? []);
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return programs.flatMap((program) => folders.map((folder) => win32.join(folder, program)));
  }
  if (platform === 'darwin') {
    const folders = [
      '/Applications',
      ...(environment['HOME'] ? [posix.join(environment['HOME'], 'Applications')] : []),
    ];
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      folders.map((folder) => posix.join(folder, `${name}.app/Contents/MacOS/${name}`)),
    );
  }
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
}

/** The browser commands in every folder of the search path. */
export function pathCandidates(platform: NodeJS.Platform, environment: Machine['environment']): readonly string[] {
  const path = platform === 'win32' ? win32 : posix;
  const folders = (environment['PATH'] ?? environment['Path'] ?? '')
    .split(path.delimiter)
    .filter((name) => name !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  return COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command + suffix)));
}

/**
 * The first browser that starts: the one a variable names, then the usual places, then the search path, then
 * Playwright's own. A half-installed package is found but does not start, so each is started to ask its version.
 */
export function findBrowserOn(machine: Machine): FoundBrowser | undefined {
  const named = BROWSER_VARIABLES.find((name) => machine.environment[name]);
  if (named !== undefined) return browserNamedBy(named, machine);
  const { platform, environment } = machine;
  return (
    firstThatStarts(systemPaths(platform, environment), 'installed on this machine', machine) ??
    firstThatStarts(pathCandidates(platform, environment), 'on the search path', machine) ??
    firstThatStarts([machine.playwrightBrowser() ?? ''], 'downloaded by Playwright', machine)
  );
}

/** A variable that is set but wrong is an error: the person who set it means that browser and no other. */
function browserNamedBy(name: string, machine: Machine): FoundBrowser {
  const path = machine.environment[name] ?? '';
  const found = firstThatStarts([path], `named by ${name}`, machine);
  if (found === undefined) throw new BrowserError(`${name} names a browser that does not start: ${path}`);
  return found;
}

function firstThatStarts(paths: readonly string[], source: string, machine: Machine): FoundBrowser | undefined {
  for (const path of paths) {
    if (path === '' || !machine.exists(path)) continue;
    const version = machine.versionOf(path);
    if (version !== undefined) return { path, version, source };
  }
  return undefined;
}

const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  exists: existsSync,
  versionOf: startForVersion,
  playwrightBrowser: findPlaywrightBrowser,
};

function startForVersion(path: string): string | undefined {
  // On Windows `--version` opens a window and prints nothing, so the version is read from the file.
  const [command, args] =
    process.platform === 'win32'
      ? [
          'powershell',
          ['-NoProfile', '-Command', `(Get-Item '${path.replaceAll("'", "''")}').VersionInfo.ProductVersion`],
        ]
      : [path, ['--version']];
  const run = spawnSync(command, args, { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] });
  const version = run.status === 0 ? run.stdout.trim() : '';
  return version === '' ? undefined : version;
}

const HEADLESS_SHELL = 'Headless Shell';

/** Playwright names its full Chromium; the smaller headless shell that step 4 installs has to be looked for. */
function findPlaywrightBrowser(): string | undefined {
  const { chromium } = createRequire(import.meta.url)('playwright') as typeof Playwright;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  const listing = playwright(['install', '--dry-run', '--only-shell', 'chromium'], 'pipe');
  const lines = listing.stdout.split('\n');
  const place = lines.slice(lines.findIndex((line) => line.includes(HEADLESS_SHELL))).join('\n');
  const folder = /Install location:\s*(.+)/.exec(place)?.[1]?.trim();
  const archive = /\/([^/\s]+)\.zip/.exec(place)?.[1];
  if (folder === undefined || archive === undefined) return undefined;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return ['chrome-headless-shell', 'headless_shell']
    .map((name) => join(folder, archive, name + suffix))
    .find(existsSync);
}

function playwright(args: readonly string[], output: 'pipe' | 'inherit') {
  return spawnSync('npx', ['--no-install', 'playwright', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', output, 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** A browser on this machine, if there is one; never installs. */
export function findBrowser(): FoundBrowser | undefined {
  return findBrowserOn(thisMachine);
}

/** A browser on this machine, installed first if there is none; throws BrowserError when that fails too. */
export function requireBrowser(say: (line: string) => void): FoundBrowser {
  let browser = findBrowser();
  if (browser === undefined && isDebianRoot()) {
    say('No Chrome, Chromium or Edge on this machine: installing Debian’s chromium and fonts-liberation with apt-get.');
    installFromDebian();
    browser = findBrowser();
  }
  if (browser === undefined) {
    say('No Chrome, Chromium or Edge on this machine: downloading Playwright’s headless Chromium.');
    playwright(['install', 'chromium', '--only-shell'], 'inherit');
    browser = findBrowser();
  }
  if (browser === undefined) throw new BrowserError(ADVICE);
  say(`Browser: ${browser.version}, ${browser.source} (${browser.path}).`);
  return browser;
}

function isDebianRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installFromDebian(): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'];
  for (const args of [['update', '-qq'], install])
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    requireBrowser(console.log);
  } catch (error) {
    if (!(error instanceof BrowserError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
