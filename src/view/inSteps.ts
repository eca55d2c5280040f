/** Work that can be left between two steps, so that a page stays alive; its result comes last. */
export type InSteps<T> = Generator<void, T>;

/** Does all the work at once. */
export function atOnce<T>(work: InSteps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
