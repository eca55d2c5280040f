import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findBrowser } from './tests/tools/findBrowser.ts';

/** Tests of state: Svelte is compiled for a page there, for a server (as `svelte/server` needs) everywhere else. */
const runesTests = ['tests/state/**/*.test.ts', 'tests/ui/**/*.test.ts'];

const testing = process.env['VITEST'] !== undefined;

export default defineConfig({
  plugins: [svelte()],
  // Relative addresses, so that the built page works from any folder of any server.
  base: './',
  // No preload polyfill: it is the one piece of code that would fetch (CONVENTIONS S4), and no browser we support needs it.
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  test: {
    // Whole figures are laid out in some tests; a busy machine takes a while.
    testTimeout: 60_000,
    // Left alone it keeps one core free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['./tests/tools/propertySeed.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: [...runesTests, 'tests/**/*.browser.test.ts', 'tests/e2e/**'],
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
});

/** How the browser tests start their browser; looked for only when tests run. */
function browserLaunch() {
  const browser = testing ? findBrowser() : undefined;
  return { args: [...chromiumArgs], ...(browser === undefined ? {} : { executablePath: browser.path }) };
}
