import type { Session } from '../../state/session.svelte';
import { counted } from '../strings/fill';
import { find } from '../strings/find';

/** "12 of 30 shown, 18 filtered out". */
export function filteredWords({ plan, reckoning }: Pick<Session, 'plan' | 'reckoning'>): string {
  const shown = reckoning.placed + reckoning.undated;
  return counted(find.shown, plan.milestones.length, { shown, filtered: reckoning.filtered });
}
