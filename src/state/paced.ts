import type { InSteps } from '../view/inSteps';

/** How long the page may be held up at a time, in ms: half of a frame. */
const SLICE = 8;

/**
 * Does work in slices, so that keys and pointer are answered in between. Small work is done in one go. Gives
 * `undefined` when the work is no longer wanted: something newer was asked for.
 */
export async function paced<T>(work: InSteps<T>, isWanted: () => boolean): Promise<T | undefined> {
  let begun = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < SLICE) continue;
    await pause();
    if (!isWanted()) return undefined;
    begun = performance.now();
  }
}

/** Lets the page do what waits. A message comes at once, where a timer would wait for ms. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
