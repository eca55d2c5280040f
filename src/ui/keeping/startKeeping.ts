import type { ColumnMemory } from '../../state/columnMemory.svelte';
import { Keeping, keepingOf, setKeepingOf } from '../../state/keeping.svelte';
import { KeptWorkDatabase } from '../../state/keptWorkDatabase';
import type { KeepingPlace } from '../../state/keptWorkWriter.svelte';
import type { Session } from '../../state/session.svelte';
import { today } from '../today';

/** The keeping of a session: the one that runs, or a new one. */
export function startKeeping(session: Session, memory: ColumnMemory): Keeping {
  return keepingOf(session) ?? setKeepingOf(session, new Keeping(session, memory, thisBrowser()));
}

function thisBrowser(): KeepingPlace {
  return {
    store: new KeptWorkDatabase(() => window.indexedDB),
    // Missing on pages that do not come over https.
    locks: 'locks' in navigator ? navigator.locks : undefined,
    clock: { now: () => Date.now(), today },
    newId: () => crypto.getRandomValues(new Uint32Array(4)).join('-'),
  };
}
