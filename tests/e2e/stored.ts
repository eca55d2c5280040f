import { expect, type Page } from '@playwright/test';

/** The names of all that a page has stored in its browser. */
export interface Stored {
  readonly local: readonly string[];
  readonly session: readonly string[];
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  readonly cookies: string;
}

export const NOTHING: Stored = { local: [], session: [], databases: [], caches: [], cookies: '' };

export function storedBy(page: Page): Promise<Stored> {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name = '' }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
  }));
}

/** Fails unless nothing is stored (CONVENTIONS S8). */
export async function expectNothingStored(page: Page): Promise<void> {
  expect(await storedBy(page)).toEqual(NOTHING);
}
