/** A stopwatch as data: what ran before, and since when it runs again. Times are ms of any clock that only goes on. */
export interface Stopwatch {
  readonly before: number;
  /** `undefined` while it is held. */
  readonly since: number | undefined;
}

export function startedAt(now: number): Stopwatch {
  return { before: 0, since: now };
}

/** Ms that it has run. */
export function elapsed({ before, since }: Stopwatch, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since));
}

/** Held when it runs, running when it is held. */
export function turnedAt(watch: Stopwatch, now: number): Stopwatch {
  return { before: elapsed(watch, now), since: watch.since === undefined ? now : undefined };
}

/** From nought, running or held as before. */
export function resetAt({ since }: Stopwatch, now: number): Stopwatch {
  return { before: 0, since: since === undefined ? undefined : now };
}
