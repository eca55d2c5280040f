import { tick } from 'svelte';
import type { DayRange } from '../base/dayRange';
import { alike } from '../base/alike';
import type { ViewSpec } from '../view/viewSpec';
import type { Mode } from './mode.svelte';
import type { Look } from './savedViews';
import type { Session } from './session.svelte';
import type { Viewport } from './viewport.svelte';

/** What a look is taken from, and put into. */
export interface Looking {
  readonly session: Pick<Session, 'spec' | 'usualSpec' | 'showView'>;
  readonly viewport: Pick<Viewport, 'isWhole' | 'asked' | 'visible' | 'show' | 'fitAll'>;
  readonly mode: Pick<Mode, 'now'>;
}

/** The stretch of time in view; `undefined`: all of it. Days that were asked for stand for those that show them. */
export function daysInView({ isWhole, asked, visible }: Looking['viewport']): DayRange | undefined {
  return isWhole ? undefined : (asked ?? visible);
}

/** What is looked at now. Every choice is written down, so that it stays when the default for the plan changes. */
export function lookNow({ session, viewport, mode }: Looking): Look {
  return { spec: lookPart(session.spec), days: daysInView(viewport), mode: mode.now };
}

/** Shows it again, all but the house style. */
export async function showLook(look: Look, { session, viewport, mode }: Looking): Promise<void> {
  session.showView(look.spec);
  mode.now = look.mode;
  // The axis of what is shown now comes first: the days are laid on it.
  await tick();
  if (look.days === undefined) viewport.fitAll();
  else viewport.show(look.days);
}

/** True when this is what is looked at now. */
export function isLookedAt(look: Look, now: Looking): boolean {
  const spec = lookPart({ ...now.session.usualSpec, ...look.spec });
  return alike({ spec, days: look.days, mode: look.mode }, lookNow(now));
}

function lookPart({ houseStyle: _, ...spec }: ViewSpec): Look['spec'] {
  return spec;
}
