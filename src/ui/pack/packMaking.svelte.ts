import { appPage } from '../../export/appPage';
import type { PackChoice } from '../../pack/packChoice';
import { leaveOut } from '../../pack/leaveOut';
import { makePack, type MadePack } from '../../pack/makePack';
import { sourceOfSession } from '../../pack/sourceOfSession';
import { readPlanAside } from '../../importing/readFile';
import type { Plan } from '../../model/milestone';
import { paced } from '../../state/paced';
import type { PackInfo } from '../../state/packInfo';
import { requestFor } from '../../state/planReader.svelte';
import type { Project } from '../../state/projectFile';
import { planAtHand } from '../../state/readings';
import type { Session } from '../../state/session.svelte';
import type { ModeName } from '../../state/mode.svelte';

/** What a page is to be: what goes in, and what it says of itself. */
export interface PackWish {
  readonly choice: PackChoice;
  readonly info: Omit<PackInfo, 'leftOut'>;
  readonly mode: ModeName;
}

/** What came of making a page. */
export type PackMade =
  | { readonly kind: 'made'; readonly made: MadePack }
  | { readonly kind: 'otherwise'; readonly title: string; readonly line: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed'; readonly cause: string };

/** The making of a page: one at a time, with a way to stop it. */
export class PackMaking {
  isRunning = $state(false);
  #abort = new AbortController();

  /** The page; `undefined` when it was stopped. Nothing is saved by this. */
  async make(session: Session, wish: PackWish): Promise<PackMade | undefined> {
    this.#abort.abort();
    const abort = new AbortController();
    this.#abort = abort;
    this.isRunning = true;
    try {
      // The page gets a turn to show that it is being made.
      await new Promise((resolve) => setTimeout(resolve));
      return await makeFor(session, wish, abort.signal);
    } catch (error) {
      if (abort.signal.aborted) return undefined;
      return { kind: 'failed', cause: error instanceof Error ? error.message : String(error) };
    } finally {
      if (this.#abort === abort) this.isRunning = false;
    }
  }

  /** True when there was something to stop. */
  stop(): boolean {
    const wasRunning = this.isRunning;
    this.#abort.abort();
    this.isRunning = false;
    return wasRunning;
  }
}

async function makeFor(session: Session, wish: PackWish, signal: AbortSignal): Promise<PackMade | undefined> {
  const source = sourceOfSession(session);
  const done = await leaveOut(source, wish.choice, (project) => planOf(project, signal));
  if (signal.aborted) return undefined;
  if (!done.ok && done.why === 'empty') return { kind: 'empty' };
  if (!done.ok) return { kind: 'otherwise', title: done.milestone.title, line: done.milestone.line };
  const { project, counts, left } = done.kept;
  const app = await appPage();
  const pack = { info: { ...wish.info, leftOut: counts }, project, mode: wish.mode };
  const made = await paced(makePack(app, pack, left), () => !signal.aborted);
  return made === undefined ? undefined : { kind: 'made', made };
}

/** The plan of a project: read here where that takes no time, else in a worker. */
async function planOf(project: Project, signal: AbortSignal): Promise<Plan> {
  const request = requestFor(project);
  const plan = planAtHand(request);
  if (plan !== undefined) return plan;
  const result = await readPlanAside(request, () => undefined, signal);
  if (result.kind !== 'read') throw new Error(result.kind);
  return result.reading.plan;
}
