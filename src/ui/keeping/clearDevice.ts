import { DATABASE, KeptWorkDatabase } from '../../state/keptWorkDatabase';

/** Every kind of store that a page has in a browser. */
export type StoreKind = 'database' | 'local' | 'session' | 'cache' | 'worker' | 'cookie';

/** One thing that lies in the browser. */
export interface Trace {
  readonly kind: StoreKind;
  readonly name: string;
}

/** What lies in the browser, and the stores that the page may not look into, and so never wrote to. */
export interface Traces {
  readonly found: readonly Trace[];
  readonly unseen: readonly StoreKind[];
}

interface Store {
  readonly kind: StoreKind;
  readonly names: () => Promise<readonly string[]>;
  readonly clear: (name: string) => Promise<unknown>;
}

/** All that Milepost ever stores begins so: what else lies at the same address belongs to others. */
const isOurs = (name: string): boolean => name.startsWith('milepost');

const STORES: readonly Store[] = [
  { kind: 'database', names: databaseNames, clear: deleteDatabase },
  webStorage('local', () => window.localStorage),
  webStorage('session', () => window.sessionStorage),
  {
    kind: 'cache',
    names: async () => ('caches' in window ? (await caches.keys()).filter(isOurs) : []),
    clear: (name) => caches.delete(name),
  },
  {
    kind: 'worker',
    names: async () => (await workers()).map(({ scope }) => scope),
    clear: async (name) => (await workers()).find(({ scope }) => scope === name)?.unregister(),
  },
  {
    kind: 'cookie',
    names: () => Promise.resolve(document.cookie.split(/; */).map(nameOfCookie).filter(isOurs)),
    clear: (name) => {
      document.cookie = `${name}=; max-age=0`;
      return Promise.resolve();
    },
  },
];

/** Looks into every store for what Milepost has put there. */
export async function findTraces(): Promise<Traces> {
  const found: Trace[] = [];
  const unseen: StoreKind[] = [];
  for (const { kind, names } of STORES) {
    try {
      found.push(...(await names()).map((name) => ({ kind, name })));
    } catch {
      unseen.push(kind);
    }
  }
  return { found, unseen };
}

/** Deletes these. What a browser refuses to delete is found when it is looked for again. */
export async function clearTraces(traces: readonly Trace[]): Promise<void> {
  for (const { kind, name } of traces) {
    await STORES.find((store) => store.kind === kind)
      ?.clear(name)
      .catch(() => undefined);
  }
}

function webStorage(kind: 'local' | 'session', storage: () => Storage): Store {
  return {
    kind,
    names: () => Promise.resolve().then(() => Object.keys(storage()).filter(isOurs)),
    clear: (name) =>
      Promise.resolve().then(() => {
        storage().removeItem(name);
      }),
  };
}

async function databaseNames(): Promise<readonly string[]> {
  const factory = window.indexedDB;
  if ('databases' in factory) {
    return (await factory.databases()).map(({ name = '' }) => name).filter(isOurs);
  }
  const kept = await new KeptWorkDatabase(() => factory).list();
  return kept.length > 0 ? [DATABASE] : [];
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = window.indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = request.onblocked = () => {
      reject(request.error ?? new Error(`IndexedDB: ${name} is in use`));
    };
  });
}

/** Those of the folder that this page lies in. */
async function workers(): Promise<readonly ServiceWorkerRegistration[]> {
  if (!('serviceWorker' in navigator)) return [];
  const all = await navigator.serviceWorker.getRegistrations();
  return all.filter(({ scope }) => location.href.startsWith(scope));
}

const nameOfCookie = (cookie: string): string => cookie.split('=', 1)[0]?.trim() ?? '';
