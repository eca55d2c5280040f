import type { GroupNode } from '../../../scene/node';

/** Index of the first node of a milestone that comes after all of its marks: its words. */
export function wordsFrom({ parts = [] }: GroupNode): number {
  return Math.max(...parts.map(({ first, count }) => first + count), 0);
}
