import type { Scene } from '../scene/node';
import type { WriteWatch } from './figureFormat';

/** Does one page after the other, giving whoever waits a turn before each: to see how far it is, or to stop it. */
export async function eachPage<T>(
  pages: readonly Scene[],
  watch: WriteWatch,
  write: (page: Scene, index: number) => T | Promise<T>,
): Promise<readonly T[]> {
  const written: T[] = [];
  for (const [index, page] of pages.entries()) {
    watch.progress(index, pages.length);
    await new Promise((resolve) => setTimeout(resolve));
    watch.signal.throwIfAborted();
    written.push(await write(page, index));
  }
  watch.progress(pages.length, pages.length);
  return written;
}
