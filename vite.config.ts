import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findBrowser } from './tests/tools/findBrowser.ts';

const testing = process.env['VITEST'] !== undefined;

export default defineConfig({
  plugins: [svelte()],
  // Relative addresses, so that the built page works from any folder of any server.
  base: './',
  build: { target: 'es2022' },
  // With the environment of the unit tests this makes Svelte live there: either alone leaves `$effect` dead.
  resolve: testing ? { conditions: ['browser'] } : {},
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: './tests/tools/runesEnvironment.ts',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts', 'tests/e2e/**'],
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
