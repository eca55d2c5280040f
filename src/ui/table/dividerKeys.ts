import { LEAST_SHARE } from '../../state/mode.svelte';

/** How far one press of an arrow key moves the line, as a share of the room. */
const STEP = 0.05;

/** The shares a click goes through, for those who can not drag. */
const STOPS = [0.3, 0.5, 0.7] as const;

/** The share of the timeline after a key; `undefined` when the key does not move the line. */
export function shareAfter(key: string, share: number, stacked: boolean): number | undefined {
  switch (key) {
    case stacked ? 'ArrowUp' : 'ArrowLeft':
      return share - STEP;
    case stacked ? 'ArrowDown' : 'ArrowRight':
      return share + STEP;
    case 'Home':
      return LEAST_SHARE;
    case 'End':
      return 1 - LEAST_SHARE;
    case 'Enter':
      return 0.5;
    default:
      return undefined;
  }
}

/** The next share that a click leads to: more room for the timeline, then little again. */
export function nextShare(share: number): number {
  return STOPS.find((stop) => stop > share + 0.01) ?? STOPS[0];
}
