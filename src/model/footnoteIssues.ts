import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import type { RawTable } from '../csv/rawTable';
import { splitMarks } from './footnoteMarks';
import { listLines, quote } from './listWords';
import type { Milestone } from './milestone';

/** Marks in the cells that no note in the file explains (CONVENTIONS D15, E7). */
export function footnoteIssues(table: RawTable, milestones: readonly Milestone[]): readonly Issue[] {
  const explained = new Set(table.footnotes.map((footnote) => footnote.mark));
  const lines = new Map<string, number[]>();
  for (const milestone of milestones) {
    for (const mark of marksOf(milestone)) {
      if (!explained.has(mark)) addLine(lines, mark, milestone.line);
    }
  }
  return [...lines].map(([mark, found]) =>
    issue({
      code: 'FOOTNOTE_MISSING',
      severity: 'info',
      file: table.file,
      line: found[0],
      value: mark,
      message: `The mark ${quote(mark)} stands in ${listLines(found)}, but the file has no note that says what it means.`,
      remedy: `Add a line below the table that starts with ${quote(mark)}.`,
    }),
  );
}

function marksOf(milestone: Milestone): ReadonlySet<string> {
  const words = [milestone.title, milestone.area, ...milestone.leads];
  return new Set([
    ...milestone.phases.flatMap((phase) => [...phase.date.marks, ...phase.funding.marks]),
    ...words.flatMap((text) => splitMarks(text).marks),
  ]);
}

function addLine(lines: Map<string, number[]>, mark: string, line: number): void {
  const found = lines.get(mark);
  if (found === undefined) lines.set(mark, [line]);
  else found.push(line);
}
