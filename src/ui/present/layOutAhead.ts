import type { ShownSlides } from '../../state/presenting.svelte';

/** Steps from the one shown that are laid out ahead, the likeliest first: on, back, on again. */
const AHEAD = [1, -1, 2] as const;

/** Marks are on their way for so long, ms: laying out meanwhile would have them stutter. */
const MOVING_MS = 700;

/**
 * Lays out the steps around the one at place `step`, from 0, one at a time while nothing else is to be done, so that a
 * clicker never waits. Gives what calls it off.
 */
export function layOutAhead(slides: ShownSlides, step: number): () => void {
  const wanted = AHEAD.map((by) => step + by).filter((at) => at >= 0 && at < slides.steps.length);
  let callOff = (): void => undefined;
  const goOn = (): void => {
    const at = wanted.shift();
    if (at === undefined) return;
    slides.partsOf(at);
    callOff = whenIdle(goOn);
  };
  const timer = setTimeout(() => {
    callOff = whenIdle(goOn);
  }, MOVING_MS);
  return () => {
    clearTimeout(timer);
    callOff();
  };
}

/** Not every browser says when it is idle: there it is soon. */
function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(work, 50);
    return () => {
      clearTimeout(timer);
    };
  }
  const handle = requestIdleCallback(work);
  return () => {
    cancelIdleCallback(handle);
  };
}
