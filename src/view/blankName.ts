/** What people write into a cell that says nothing, folded. TBC is not among them: it says something (CONVENTIONS P2). */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['', '-', '--', 'n/a', 'none', 'nil', 'nd', 'n.d.']);

/** True when a folded cell names nothing that could be a lane: no lane is ever called "N/A". */
export function isBlankName(folded: string): boolean {
  return SAYS_NOTHING.has(folded);
}
