/** The right to write a kept work, which one window has at a time. */
export interface Claim {
  /** False where a browser has no locks: then other windows may have it too. */
  readonly isSure: boolean;
  release(): void;
}

/** The part of the browser's locks that is used. */
export type Locks = Pick<LockManager, 'request' | 'query'>;

const PREFIX = 'milepost.kept.';

/** Where a browser has no locks the stamps in the store alone keep windows from overwriting each other. */
const UNGUARDED: Claim = { isSure: false, release: () => undefined };

/**
 * Claims the right to write a kept work; `undefined` when another window has it. `takeOver`: takes it from there.
 * `onlost`: another window has taken it.
 */
export function claimWork(
  locks: Locks | undefined,
  id: string,
  takeOver: boolean,
  onlost: () => void,
): Promise<Claim | undefined> {
  if (locks === undefined) return Promise.resolve(UNGUARDED);
  return new Promise((resolve) => {
    let isOurs = false;
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (lock === null) {
        resolve(undefined);
        return undefined;
      }
      isOurs = true;
      return new Promise((end) => {
        resolve({
          isSure: true,
          release: () => {
            isOurs = false;
            end();
          },
        });
      });
    };
    locks.request(`${PREFIX}${id}`, takeOver ? { steal: true } : { ifAvailable: true }, hold).catch(() => {
      if (isOurs) onlost();
      // Refused to pages such as this one.
      else resolve(UNGUARDED);
    });
  });
}

/** The kept works that a window has open now. */
export async function claimedWorks(locks: Locks | undefined): Promise<readonly string[]> {
  try {
    const { held = [] } = (await locks?.query()) ?? {};
    const names = held.map(({ name = '' }) => name);
    return names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
  } catch {
    return [];
  }
}
