import { keptFrom, storedOf } from './keptWork';
import type { KeptWork } from './keptWork';
import type { HeldStore, KeepResult, KeptWorkStore, WorkToKeep } from './keptWorkStore';

/** The one database of Milepost. */
export const DATABASE = 'milepost.kept';
const WORKS = 'works';
const TEXTS = 'texts';

/** A browser that has not answered by then is taken to be closed to the page, in ms. */
const PATIENCE = 8_000;

/** Kept work in IndexedDB. It is opened for each call and closed again, so that it can always be deleted. */
export class KeptWorkDatabase implements KeptWorkStore {
  readonly #factory: () => IDBFactory;

  /** `factory`: the browser's own; it may throw when it is asked for. */
  constructor(factory: () => IDBFactory) {
    this.#factory = factory;
  }

  async list(): Promise<readonly KeptWork[]> {
    const entries = await this.#use('readonly', false, async (stores) => answer(stores.objectStore(WORKS).getAll()));
    const works = (entries ?? []).map(keptFrom).filter((work) => work !== undefined);
    return works.sort((a, b) => b.savedAt - a.savedAt);
  }

  async textOf(id: string): Promise<string | undefined> {
    const text = await this.#use('readonly', false, (stores) => answer<unknown>(stores.objectStore(TEXTS).get(id)));
    return typeof text === 'string' ? text : undefined;
  }

  async put(work: WorkToKeep, text: string, seen: number | undefined): Promise<KeepResult> {
    // What was deleted elsewhere is not made anew, not even empty.
    const make = seen === undefined || seen === 0;
    const result = await this.#use('readwrite', make, async (stores): Promise<KeepResult> => {
      const works = stores.objectStore(WORKS);
      const there = keptFrom(await answer<unknown>(works.get(work.id)));
      if (seen !== undefined && (there?.stamp ?? 0) !== seen) return there === undefined ? 'gone' : 'changed';
      const kept = { ...work, stamp: (there?.stamp ?? 0) + 1 };
      await Promise.all([answer(works.put(storedOf(kept))), answer(stores.objectStore(TEXTS).put(text, work.id))]);
      return kept;
    });
    return result ?? 'gone';
  }

  async hold(ongone: () => void): Promise<HeldStore> {
    const database = await inTime(open(this.#factory(), false));
    if (database === undefined) throw new Error('IndexedDB: nothing is kept');
    database.onversionchange = () => {
      database.close();
      ongone();
    };
    return {
      putAtOnce: (work, text) => {
        const stores = database.transaction([WORKS, TEXTS], 'readwrite');
        stores.objectStore(WORKS).put(storedOf(work));
        stores.objectStore(TEXTS).put(text, work.id);
        stores.commit();
      },
      close: () => {
        database.close();
      },
    };
  }

  async remove(ids: readonly string[]): Promise<void> {
    const left = await this.#use('readwrite', false, async (stores) => {
      for (const id of ids) {
        await Promise.all([WORKS, TEXTS].map((name) => answer(stores.objectStore(name).delete(id))));
      }
      return answer(stores.objectStore(WORKS).count());
    });
    // An empty store would still be a trace.
    if (left === 0) await inTime(answer(this.#factory().deleteDatabase(DATABASE)));
  }

  /** Does something in one transaction; `undefined` when there is no database, and none is to be made. */
  async #use<T>(
    mode: IDBTransactionMode,
    make: boolean,
    work: (stores: IDBTransaction) => Promise<T>,
  ): Promise<T | undefined> {
    const database = await inTime(open(this.#factory(), make));
    if (database === undefined) return undefined;
    try {
      const stores = database.transaction([WORKS, TEXTS], mode, { durability: 'strict' });
      const done = finished(stores);
      // Its failure is that of the work, unless the work went well.
      done.catch(() => undefined);
      const result = await inTime(work(stores));
      await inTime(done);
      return result;
    } finally {
      database.close();
    }
  }
}

/** The database; `undefined` when there is none and none is to be made. */
function open(factory: IDBFactory, make: boolean): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, 1);
    let isAbsent = false;
    request.onupgradeneeded = () => {
      if (make) {
        request.result.createObjectStore(WORKS, { keyPath: 'id' });
        request.result.createObjectStore(TEXTS);
      } else {
        // A database that is given up while it is made never was: nothing stays of the question.
        isAbsent = true;
        request.transaction?.abort();
      }
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      if (isAbsent) resolve(undefined);
      else reject(request.error ?? new Error('IndexedDB: not opened'));
    };
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB: no answer'));
    };
  });
}

function finished(stores: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    stores.oncomplete = () => {
      resolve();
    };
    stores.onabort = () => {
      // A full disk shows here, and not at the single writing.
      reject(stores.error ?? new Error('IndexedDB: given up'));
    };
  });
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('IndexedDB: no answer in time'));
    }, PATIENCE);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
