import type { Day } from '../base/day';
import type { Choices } from './choices';
import { keptUntil, type KeepDays, type KeptWork } from './keptWork';
import { claimWork, type Claim, type Locks } from './keptWorkClaim';
import type { HeldStore, KeptWorkStore, WorkToKeep } from './keptWorkStore';
import { writeProject, type Project } from './projectFile';

/** The clock, as an argument. */
export interface Clock {
  /** Ms since 1970. */
  readonly now: () => number;
  readonly today: () => Day;
}

/** What keeping needs of the browser. */
export interface KeepingPlace {
  readonly store: KeptWorkStore;
  readonly locks: Locks | undefined;
  readonly clock: Clock;
  /** A name that no other work has. */
  readonly newId: () => string;
}

/** A plan as it was at one moment. */
export interface Snapshot {
  /** What a person chose, by which two moments are told apart. */
  readonly choices: Choices;
  readonly project: Project;
  readonly title: string;
  readonly files: readonly string[];
  readonly marking: string;
}

/**
 * `elsewhere`: another window keeps this plan, or has written since; `gone`: what was kept was deleted there. Nothing is
 * written until a person says which of them is to be kept.
 */
export type KeepStatus = 'on' | 'elsewhere' | 'gone';

/** Why the last writing failed. */
export type KeepProblem = 'full' | 'refused';

/** After the last change the pause until it is written, and the longest that changes in a row go unwritten, in ms. */
export const PAUSE = 1_000;
export const LONGEST_WAIT = 10_000;

/** Writes one plan to the store again and again, as long as no other window does. */
export class KeptWorkWriter {
  readonly #place: KeepingPlace;
  readonly #id: string;
  #status = $state<KeepStatus>('elsewhere');
  #problem = $state<KeepProblem>();
  #work = $state.raw<KeptWork>();
  #written = $state.raw<Snapshot>();
  #claim: Claim | undefined;
  #held: HeldStore | undefined;
  #isWriting = false;
  #latest: Snapshot;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change that is not written was made. */
  #waitingSince: number | undefined;
  /** Writings follow each other: each has to know the stamp of the one before. */
  #queue: Promise<void> = Promise.resolve();
  days: KeepDays;

  /** `work`: what lies in the store already, as `snapshot` is. */
  constructor(place: KeepingPlace, snapshot: Snapshot, days: KeepDays, work?: KeptWork) {
    this.#place = place;
    this.#id = work?.id ?? place.newId();
    this.#latest = snapshot;
    this.#work = work;
    if (work !== undefined) this.#written = snapshot;
    this.days = $state(days);
  }

  get status(): KeepStatus {
    return this.#status;
  }

  get problem(): KeepProblem | undefined {
    return this.#problem;
  }

  /** What lies in the store, as it was last written. */
  get work(): KeptWork | undefined {
    return this.#work;
  }

  /** The plan as it lies in the store. */
  get written(): Snapshot | undefined {
    return this.#status === 'on' ? this.#written : undefined;
  }

  /** Claims the plan for this window; `takeOver`: from the one that has it. */
  async claim(takeOver: boolean): Promise<void> {
    this.#letGo();
    this.#claim = await claimWork(this.#place.locks, this.#id, takeOver, () => {
      this.#claim = undefined;
      this.#letGo();
      this.#stop('elsewhere');
    });
    this.#status = this.#claim === undefined ? 'elsewhere' : 'on';
    if (this.#status === 'on' && this.#work !== undefined) await this.#hold().catch(() => undefined);
  }

  /** Writes this soon. */
  note(snapshot: Snapshot): void {
    this.#latest = snapshot;
    if (this.#status !== 'on') return;
    const now = this.#place.clock.now();
    this.#waitingSince ??= now;
    const pause = Math.max(0, Math.min(PAUSE, this.#waitingSince + LONGEST_WAIT - now));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.write('as-seen'), pause);
  }

  /** Writes what waits to be written, now. */
  flush(): Promise<void> {
    return this.#timer === undefined ? this.#queue : this.write('as-seen');
  }

  /** Writes what waits to be written while the page goes; false when there is no way to do that so fast. */
  flushAtOnce(): boolean {
    const work = this.#work;
    if (this.#timer === undefined && !this.#isWriting) return true;
    if (this.#isWriting || this.#held === undefined || work === undefined || !this.#claim?.isSure) return false;
    this.#stopWaiting();
    const kept = { ...work, ...this.#about(), stamp: work.stamp + 1 };
    try {
      this.#held.putAtOnce(kept, writeProject(this.#latest.project));
    } catch {
      // Closed meanwhile.
      return false;
    }
    this.#work = kept;
    this.#written = this.#latest;
    return true;
  }

  /** Writes now. `over-all`: whatever another window has written, or deleted. */
  write(how: 'as-seen' | 'over-all'): Promise<void> {
    this.#stopWaiting();
    this.#queue = this.#queue.then(() => this.#writeNow(how));
    return this.#queue;
  }

  /** Writes no more. */
  async end(): Promise<void> {
    this.#stopWaiting();
    await this.#queue;
    this.#letGo();
  }

  async #writeNow(how: 'as-seen' | 'over-all'): Promise<void> {
    if (this.#status !== 'on') return;
    const { store } = this.#place;
    const latest = this.#latest;
    const seen = how === 'as-seen' ? (this.#work?.stamp ?? 0) : undefined;
    this.#isWriting = true;
    try {
      const kept = await store.put(this.#about(), writeProject(latest.project), seen);
      if (typeof kept === 'string') {
        this.#stop(kept === 'gone' ? 'gone' : 'elsewhere');
        return;
      }
      this.#work = kept;
      this.#written = latest;
      this.#problem = undefined;
      await this.#hold();
    } catch (error) {
      this.#problem = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
    } finally {
      this.#isWriting = false;
    }
  }

  /** What the store is told about the plan as it is now. */
  #about(): WorkToKeep {
    const { title, files, marking } = this.#latest;
    const { clock } = this.#place;
    const { days } = this;
    return { id: this.#id, title, files, marking, savedAt: clock.now(), days, until: keptUntil(clock.today(), days) };
  }

  async #hold(): Promise<void> {
    if (this.#held !== undefined) return;
    this.#held = await this.#place.store.hold(() => {
      this.#held = undefined;
      this.#stop('gone');
    });
  }

  #letGo(): void {
    this.#held?.close();
    this.#held = undefined;
    this.#claim?.release();
    this.#claim = undefined;
  }

  #stop(status: KeepStatus): void {
    this.#stopWaiting();
    this.#problem = undefined;
    this.#status = status;
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waitingSince = undefined;
  }
}
