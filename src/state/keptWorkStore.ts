import type { KeptWork } from './keptWork';

/** Work to be written; the store counts the writings. */
export type WorkToKeep = Omit<KeptWork, 'stamp'>;

/** What was written; or why not. `changed`: another window has written since; `gone`: it was deleted. */
export type KeepResult = KeptWork | 'changed' | 'gone';

/** Where kept work lies. Every call may fail: the browser may be full, or closed to this page. */
export interface KeptWorkStore {
  /** All that is kept, the last written first. Makes nothing where nothing is. */
  list(): Promise<readonly KeptWork[]>;
  /** The project text of one; `undefined` when it is gone. */
  textOf(id: string): Promise<string | undefined>;
  /**
   * Writes work and its text in one go. `seen`: the stamp it has to have by now, 0 for work that is new, `undefined`
   * to write over whatever is there.
   */
  put(work: WorkToKeep, text: string, seen: number | undefined): Promise<KeepResult>;
  /** Stays ready to write at once; `ongone`: all that is kept is being deleted by another window. */
  hold(ongone: () => void): Promise<HeldStore>;
  /** Deletes these, and the whole store once it is empty. */
  remove(ids: readonly string[]): Promise<void>;
}

/** A store that is ready to write while the page goes, when there is no time to ask it anything. */
export interface HeldStore {
  /** Writes over whatever is there. Only for the window that has the claim. */
  putAtOnce(work: KeptWork, text: string): void;
  close(): void;
}
