import { Autosave } from './autosave.svelte';
import type { ColumnMemory } from './columnMemory.svelte';
import { isExpired, type KeptWork } from './keptWork';
import { claimedWorks } from './keptWorkClaim';
import type { KeepingPlace } from './keptWorkWriter.svelte';
import type { Session } from './session.svelte';
import { UnsavedWork } from './unsavedWork.svelte';

/** What of the work in this window is kept or saved, and what of earlier work is kept on this device. */
export class Keeping {
  readonly autosave: Autosave;
  readonly unsaved: UnsavedWork;
  readonly #session: Session;
  readonly #place: KeepingPlace;
  #kept = $state.raw<readonly KeptWork[]>([]);
  /** The ids of works that another window had open when this one looked. */
  #open = $state.raw<readonly string[]>([]);
  #isPutAway = $state(false);
  /** What lies over the page. */
  dialog = $state<'keep' | 'clear'>();

  constructor(session: Session, memory: Pick<ColumnMemory, 'remembers'>, place: KeepingPlace) {
    this.#session = session;
    this.#place = place;
    this.autosave = new Autosave(session, place);
    this.unsaved = new UnsavedWork(session, (table, mapping) => memory.remembers(table, mapping));
  }

  /** All that is kept but the work that is open here, the last written first. */
  get others(): readonly KeptWork[] {
    return this.#kept.filter(({ id }) => id !== this.autosave.work?.id);
  }

  /** Of those, what is offered to be brought back: what another window has open is not. */
  get offers(): readonly KeptWork[] {
    return this.#isPutAway ? [] : this.others.filter((work) => !this.isOpenElsewhere(work));
  }

  /** True when another window has it open. */
  isOpenElsewhere({ id }: KeptWork): boolean {
    return this.#open.includes(id);
  }

  /** True when the page holds work that is in no file and not kept. */
  get isAtRisk(): boolean {
    return this.unsaved.exists && !this.autosave.isUpToDate;
  }

  /** Called after every change. */
  look(): void {
    this.unsaved.look();
    this.autosave.look();
  }

  /** Looks up what is kept, and deletes what is past its last day. A browser that refuses has nothing kept. */
  async refresh(): Promise<void> {
    const { store, clock, locks } = this.#place;
    try {
      const all = await store.list();
      const today = clock.today();
      const late = all.filter((work) => isExpired(work, today));
      if (late.length > 0) await store.remove(late.map(({ id }) => id));
      this.#open = await claimedWorks(locks);
      this.#kept = all.filter((work) => !late.includes(work));
    } catch {
      this.#kept = [];
    }
  }

  /** Opens kept work in the place of what is open, and goes on keeping it; false when that came to nothing. */
  async bringBack(work: KeptWork): Promise<boolean> {
    const session = this.#session;
    const before = session.planNumber;
    const text = await this.#place.store.textOf(work.id).catch(() => undefined);
    if (text !== undefined) {
      const bytes = new TextEncoder().encode(text);
      const name = `${work.title === '' ? 'plan' : work.title}.milepost.json`;
      await session.load([{ name, arrayBuffer: () => Promise.resolve(bytes.buffer) }]);
    }
    if (session.planNumber === before) {
      await this.refresh();
      return false;
    }
    this.look();
    // It may never have been saved as a file: the store alone holds it.
    this.unsaved.owe();
    await this.autosave.goOn(work);
    await this.refresh();
    return true;
  }

  /** Deletes kept work that is not open here; false when the browser refuses. */
  async forget(work: KeptWork): Promise<boolean> {
    const isDone = await this.#place.store.remove([work.id]).then(
      () => true,
      () => false,
    );
    await this.refresh();
    return isDone;
  }

  /** Puts the offers away until the next start; what is kept stays. */
  putAway(): void {
    this.#isPutAway = true;
  }
}

const KEEPINGS = new WeakMap<Session, Keeping>();

/** The keeping of a session; `undefined` until it has begun. */
export const keepingOf = (session: Session): Keeping | undefined => KEEPINGS.get(session);

export function setKeepingOf(session: Session, keeping: Keeping): Keeping {
  KEEPINGS.set(session, keeping);
  return keeping;
}
