import type { Milestone } from '../model/milestone';
import { foldName } from './foldName';

/** The key under which the spellings of one name meet; a name that a person keeps apart meets no other spelling. */
export function nameKey(written: string, { apart }: Pick<Milestone, 'apart'>): string {
  return apart.includes(written.trim()) ? apartKey(written) : foldName(written);
}

/** The keys of names that are asked for, kept apart or not. */
export function askedKeys(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [foldName(name), apartKey(name)]));
}

/** No folded name holds two spaces. */
const apartKey = (written: string): string => `${foldName(written)}  ${written.trim()}`;
