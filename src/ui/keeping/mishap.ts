import { mishaps } from '../strings/mishaps';

/** Told once: one fault may throw at every frame. */
let isTold = false;

/** What to say about an error that nobody caught; `undefined` when there is nothing to say. */
export function mishapOf(error: unknown): string | undefined {
  if (isMissingPart(error)) return mishaps.missing;
  // Notes of the browser, such as a ResizeObserver that starts over, come without an error; what was stopped has one name.
  if (!(error instanceof Error) || error.name === 'AbortError' || isTold) return undefined;
  isTold = true;
  return mishaps.broken;
}

/** True for a part of the app that did not load: every browser has words of its own for it. */
function isMissingPart(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    /dynamically imported module|importing a module|module script|preload/i.test(error.message)
  );
}
