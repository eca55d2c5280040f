import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { hostedPage } from './tests/tools/build/hostedPage.ts';
import { inlineScript } from './tests/tools/build/inlineScript.ts';
import { leftOut, UNUSED_EVERYWHERE, UNUSED_IN_ONE_FILE } from './tests/tools/build/leftOut.ts';
import { noAddresses } from './tests/tools/build/noAddresses.ts';
import { offlineApp } from './tests/tools/build/offlineApp.ts';
import { pageInParts } from './tests/tools/build/pageInParts.ts';
import { singleFile } from './tests/tools/build/singleFile.ts';
import { trustedWorker } from './tests/tools/build/trustedWorker.ts';
import { chromiumArgs, findBrowser } from './tests/tools/findBrowser.ts';

/** Tests of state: Svelte is compiled for a page there, for a server (as `svelte/server` needs) everywhere else. */
const runesTests = ['tests/state/**/*.test.ts', 'tests/ui/**/*.test.ts'];

/** The modules of a build, with what each imports at once. */
interface ModuleLinks {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

let firstModules: ReadonlySet<string> | undefined;

const testing = process.env['VITEST'] !== undefined;

/** The scripts that the page gives to a window as text, as the policy of the page knows them. */
const hashes = new Set<string>();

/** One page that holds everything, for a disk or a mail. */
const SINGLE = {
  assetsInlineLimit: () => true,
  copyPublicDir: false,
  cssCodeSplit: false,
  modulePreload: false,
  rolldownOptions: { output: { codeSplitting: false } },
};

/** The page and its parts, for a server. */
const HOSTED = {
  // No preload polyfill: it is the one piece of code that would fetch (CONVENTIONS S4), and no browser we support needs it.
  modulePreload: { polyfill: false },
  // What the first picture needs is one file: cut up along what later parts share with it, it would weigh more.
  rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstLoad }] } } },
};

/** Ways out of the page that libraries would take if they could: there are none in what is built (CONVENTIONS S4). */
const NO_WAY_OUT = { XMLHttpRequest: 'undefined' };

export default defineConfig(({ mode, command }) => ({
  plugins: [
    svelte(),
    inlineScript(hashes),
    trustedWorker(),
    noAddresses(),
    leftOut(mode === 'single' ? UNUSED_IN_ONE_FILE : UNUSED_EVERYWHERE),
    mode === 'single' ? singleFile(hashes) : [pageInParts(), hostedPage(hashes), offlineApp()],
  ],
  // Relative addresses, so that the built page works from any folder of any server.
  base: './',
  ...(command === 'build' && { define: NO_WAY_OUT }),
  build: {
    target: 'es2022',
    ...(mode === 'single' ? SINGLE : HOSTED),
  },
  test: {
    // Whole figures are laid out in some tests; a busy machine takes a while.
    testTimeout: 60_000,
    // Left alone it keeps one core free, which is half of a small machine.
    maxWorkers: '100%',
    // Stages are pure, so that test files can share what they import; what one puts in place of something goes with it.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['./tests/tools/propertySeed.ts'],
          include: ['tests/**/*.test.ts'],
          // What tools have written: the benchmark builds its pages there.
          exclude: [...runesTests, 'tests/**/*.browser.test.ts', 'tests/e2e/**', 'tests/.output/**'],
        },
      },
      {
        extends: true,
        // The condition and the environment together make Svelte live here: either alone leaves `$effect` dead.
        resolve: { conditions: ['browser'] },
        test: {
          name: 'runes',
          setupFiles: ['./tests/tools/propertySeed.ts'],
          environment: './tests/tools/runesEnvironment.ts',
          include: runesTests,
          exclude: ['tests/**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: browserLaunch() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
}));

/** The file of a module that the page imports at once, by whatever way; all others are cut up as they are asked for. */
function firstLoad(id: string, links: ModuleLinks) {
  firstModules ??= importedFrom(join(import.meta.dirname, 'src/main.ts'), links);
  return firstModules.has(id) ? 'first' : null;
}

function importedFrom(entry: string, links: ModuleLinks): ReadonlySet<string> {
  const found = new Set([entry]);
  // What is added while it is gone through is gone through as well.
  for (const id of found) for (const next of links.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  return found;
}

/** How the browser tests start their browser; looked for only when tests run. */
function browserLaunch() {
  const browser = testing ? findBrowser() : undefined;
  return { args: [...chromiumArgs], ...(browser === undefined ? {} : { executablePath: browser.path }) };
}
