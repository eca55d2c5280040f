import { createServer } from 'node:net';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, findBrowser } from '../tools/findBrowser';

const root = join(import.meta.dirname, '../..');

/** Each worker reads this file again, so the port chosen first is handed on in the environment. */
const port = (process.env['MILEPOST_E2E_PORT'] ??= String(await freePort()));
const address = `http://127.0.0.1:${port}/`;
const browser = findBrowser();

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: join(root, 'test-results'),
  forbidOnly: true,
  fullyParallel: true,
  workers: 1,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: join(root, 'tests/.output/e2e.json') }]],
  use: {
    baseURL: address,
    viewport: { width: 1440, height: 900 },
    locale: 'en-NZ',
    timezoneId: 'Pacific/Auckland',
    launchOptions: {
      args: [...chromiumArgs],
      ...(browser === undefined ? {} : { executablePath: browser.path }),
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const taken = server.address();
      server.close(() => {
        if (taken !== null && typeof taken === 'object') resolve(taken.port);
        else reject(new Error('playwright.config: no free port'));
      });
    });
  });
}
