/** More names than this are no longer the few that lanes are made of, and are forgotten again. */
const MOST_NAMES = 5000;

/**
 * The function with its answers kept: lanes have few names, and they are met once for each milestone at every change of
 * view. For pure functions only; the same words give the very same answer, as long as the names are few.
 */
export function rememberNames<T>(
  make: (written: string, besides: string) => T,
): (written: string, besides?: string) => T {
  const known = new Map<string, Map<string, T>>();
  return (written, besides = '') => {
    const names = known.get(besides) ?? new Map<string, T>();
    const found = names.get(written);
    if (found !== undefined) return found;
    if (names.size >= MOST_NAMES) names.clear();
    if (known.size >= MOST_NAMES) known.clear();
    known.set(besides, names);
    const made = make(written, besides);
    names.set(written, made);
    return made;
  };
}
