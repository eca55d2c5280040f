import type { BrowserContext, Page } from '@playwright/test';

/** What a page did that a page of ours never does. */
export interface Watched {
  /** Addresses of all that was asked for, besides what the page itself holds (`blob:` and `data:`). */
  readonly asked: readonly string[];
  /** What the policy of the page blocked, and errors that nobody caught. */
  readonly wrong: readonly string[];
}

/** Watches every page of a context, those that are opened later too. Call it before the first one is opened. */
export function watchPages(context: BrowserContext): Watched {
  const asked: string[] = [];
  const wrong: string[] = [];
  context.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url())) asked.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  context.on('weberror', (error) => wrong.push(error.error().message));
  return { asked, wrong };
}

/** Everything that a page can have left on the device, by name: empty where nothing stays (CONVENTIONS S8). */
export function leftOnDevice(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `IndexedDB ${name ?? ''}`),
    ...(location.protocol === 'file:' ? [] : (await caches.keys()).map((name) => `cache ${name}`)),
    ...(document.cookie === '' ? [] : ['cookie']),
  ]);
}
