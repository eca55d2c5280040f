import type { KeepDays, KeptWork } from './keptWork';
import {
  KeptWorkWriter,
  type KeepingPlace,
  type KeepProblem,
  type KeepStatus,
  type Snapshot,
} from './keptWorkWriter.svelte';
import type { Session } from './session.svelte';

/** Keeps the plan that is open on this device, where that was switched on for it (CONVENTIONS S8). */
export class Autosave {
  readonly #session: Session;
  readonly #place: KeepingPlace;
  #writer = $state.raw<KeptWorkWriter>();
  /** Why it could not be switched on. */
  #refused = $state<KeepProblem>();
  #plan: number;
  #latest: Snapshot;
  /** The last thing that was asked for, done or not. */
  #turn: Promise<void> = Promise.resolve();

  constructor(session: Session, place: KeepingPlace) {
    this.#session = session;
    this.#place = place;
    this.#plan = session.planNumber;
    this.#latest = snapshotOf(session);
  }

  get status(): KeepStatus | 'off' {
    return this.#writer?.status ?? 'off';
  }

  get problem(): KeepProblem | undefined {
    return this.#writer?.problem ?? this.#refused;
  }

  /** What is kept of the open plan, as it was last written. */
  get work(): KeptWork | undefined {
    return this.#writer?.work;
  }

  get days(): KeepDays | undefined {
    return this.#writer?.days;
  }

  /** True when the plan lies in the store as it is now. */
  get isUpToDate(): boolean {
    const written = this.#writer?.written;
    return written !== undefined && isOf(written, this.#session);
  }

  /** Called after every change: writes it soon. Another plan is not kept until that is switched on for it. */
  look(): void {
    const session = this.#session;
    if (session.part !== undefined) return;
    if (session.planNumber !== this.#plan) {
      // What waits to be written still is, and stays as it lies.
      void this.#leave();
      this.#plan = session.planNumber;
      this.#latest = snapshotOf(session);
    } else if (!isOf(this.#latest, session)) {
      this.#latest = snapshotOf(session);
      this.#writer?.note(this.#latest);
    }
  }

  /** Keeps the open plan from now on, for so many days after each change. */
  switchOn(days: KeepDays): Promise<void> {
    return this.#inTurn(() => this.#switchOn(days));
  }

  /** Keeps it no longer, and deletes what this window kept of it. Fails when the browser refuses. */
  switchOff(): Promise<void> {
    return this.#inTurn(() => this.#switchOff());
  }

  async #switchOn(days: KeepDays): Promise<void> {
    this.look();
    this.#refused = undefined;
    const writer = this.#writer ?? new KeptWorkWriter(this.#place, this.#latest, days);
    writer.days = days;
    if (this.#writer === undefined) await writer.claim(false);
    await writer.write('as-seen');
    if (writer.work === undefined) {
      // A switch that could not do what it says stays off.
      this.#refused = writer.problem ?? 'refused';
      await writer.end();
    } else this.#writer = writer;
  }

  async #switchOff(): Promise<void> {
    const writer = this.#writer;
    const isOurs = writer?.status === 'on';
    await this.#leave();
    if (isOurs && writer.work !== undefined) await this.#place.store.remove([writer.work.id]);
  }

  /** Goes on keeping work that was just brought back into the session. */
  async goOn(work: KeptWork): Promise<void> {
    this.look();
    const writer = new KeptWorkWriter(this.#place, this.#latest, work.days, work);
    this.#writer = writer;
    await writer.claim(false);
  }

  /** Keeps the plan of this window in the place of what another one keeps, or has deleted. */
  async takeOver(): Promise<void> {
    const writer = this.#writer;
    await writer?.claim(true);
    await writer?.write('over-all');
  }

  /** Keeps it no longer, and leaves what is kept as it lies. */
  async letBe(): Promise<void> {
    await this.#leave();
  }

  /** Writes what is not written yet, now. */
  async flush(): Promise<void> {
    this.look();
    await this.#writer?.flush();
  }

  /** The same while the page goes; false when there is no way to do that so fast. */
  flushAtOnce(): boolean {
    this.look();
    return this.#writer?.flushAtOnce() ?? true;
  }

  /** One after the other: switched on and off again fast, it ends as it was asked for last. */
  #inTurn(act: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #leave(): Promise<void> {
    const writer = this.#writer;
    this.#writer = undefined;
    this.#refused = undefined;
    await writer?.flush();
    await writer?.end();
  }
}

function snapshotOf({ choices, project, text, plan }: Session): Snapshot {
  return { choices, project, title: text.title, files: plan.files, marking: text.marking };
}

/** True when nothing has been opened or chosen since. */
function isOf({ choices, project }: Snapshot, session: Session): boolean {
  return choices === session.choices && project.tables === session.tables;
}
