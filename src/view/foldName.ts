import { foldText } from '../base/fold';

/** More names than this are no longer the few that lanes are made of, and are forgotten again. */
const MOST_NAMES = 5000;

const folded = new Map<string, string>();

/** `foldText` for names of lanes: few, and met once for each milestone at every change of view, so they are kept. */
export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  if (folded.size >= MOST_NAMES) folded.clear();
  const key = foldText(name);
  folded.set(name, key);
  return key;
}
