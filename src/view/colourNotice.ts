import type { Plan } from '../model/milestone';
import { columnChoices } from './colourChoices';
import type { Colouring } from './colouring';
import { hasFunding } from './groupPresence';

/** What must be said about a colouring because the picture alone does not say it, in full sentences. */
export function colourNotice({ title, categories, sharing }: Colouring): string | undefined {
  if (sharing.length === 0) return undefined;
  const own = categories.filter(({ look }) => look !== 'rest' && look !== 'blank').length;
  const names = sharing.map((value) => `“${value}”`).join(', ');
  return `${title} has ${String(own + sharing.length)} values. The ${String(own)} most frequent have a look of their own; the others share one and are named in their labels: ${names}.`;
}

/** The columns that can be the colour of a plan without funding; empty when there is funding or no such column. */
export function coloursInstead(plan: Plan): readonly string[] {
  return hasFunding(plan) ? [] : columnChoices(plan).map(({ label }) => label);
}
