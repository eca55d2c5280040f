import type { Issue } from '../base/issue';

/** More findings of one kind than this are of no use to a reader. */
const MOST = 100;

/** The first findings of a kind; the others become one, which says how many they are and has no line. */
export function limitIssues(issues: readonly Issue[], restMessage: (count: number) => string): readonly Issue[] {
  const last = issues[MOST];
  if (last === undefined) return issues;
  const rest = { ...last, line: undefined, column: undefined, value: undefined };
  return [...issues.slice(0, MOST), { ...rest, message: restMessage(issues.length - MOST) }];
}
