import type { Answers } from './answers';
import type { Milestone } from './milestone';

const NONE: readonly string[] = [];

/** The names of a row, those of any of its cells among them, that a person said are no spelling of another. */
export function apartNames(
  milestone: Pick<Milestone, 'leads' | 'area' | 'cells'>,
  { apart }: Answers,
): readonly string[] {
  if (apart.length === 0) return NONE;
  const { leads, area, cells } = milestone;
  const names = new Set([...leads, area, ...Object.values(cells).map((cell) => cell.trim())]);
  const own = apart.flat().filter((name) => names.has(name));
  return own.length === 0 ? NONE : own;
}
