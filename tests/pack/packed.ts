import type { Plan } from '../../src/model/milestone';
import { combinePlans } from '../../src/model/combinePlans';
import { readPlan } from '../../src/model/readPlan';
import { leaveOut, type Kept, type LeaveOut } from '../../src/pack/leaveOut';
import { makePack, type MadePack } from '../../src/pack/makePack';
import { USUAL_CHOICE, type PackChoice } from '../../src/pack/packChoice';
import { sourceOfSession } from '../../src/pack/sourceOfSession';
import { assertExists } from '../../src/base/assert';
import { dayFromIso } from '../../src/base/day';
import { requestFor } from '../../src/state/planReader.svelte';
import type { Project } from '../../src/state/projectFile';
import type { Session } from '../../src/state/session.svelte';
import { atOnce } from '../../src/view/inSteps';

/** A page as small as can be: a title, and one module at its end. */
export const APP =
  '<!doctype html><html lang="en-NZ"><head><title>Milepost</title></head><body><div id="app"></div>\n<script type="module">start("</title>", "$&", "milepost-pack");</script></body></html>';

export const SAVED = assertExists(dayFromIso('2026-11-22'), '2026-11-22');

export const planOf = (project: Project): Promise<Plan> => {
  const { tables, mappings, context } = requestFor(project);
  const plans = tables.map((table, i) => readPlan(table, assertExists(mappings[i], 'mapping'), context));
  return Promise.resolve(combinePlans(plans, context.answers));
};

/** Everything goes in. */
export const ALL: PackChoice = {
  ...USUAL_CHOICE,
  hidden: true,
  speakerNotes: true,
  hiddenSteps: true,
  originals: true,
};

export const leaving = (session: Session, choice: Partial<PackChoice>): Promise<LeaveOut> =>
  leaveOut(sourceOfSession(session), { ...ALL, ...choice }, planOf);

/** What is kept of a session, where something can be. */
export async function keptOf(session: Session, choice: Partial<PackChoice>): Promise<Kept> {
  const done = await leaving(session, choice);
  if (!done.ok) throw new Error(`nothing kept: ${done.why}`);
  return done.kept;
}

export function packed({ project, counts, left }: Kept, app = APP): MadePack {
  const info = { lookOnly: true, saved: SAVED, forWhom: '', leftOut: counts, days: undefined };
  return atOnce(makePack(app, { info, project, mode: 'timeline' }, left));
}
