import type { Issue } from '../base/issue';
import type { DateContext } from '../model/dates/dateReading';
import { repairedCell } from '../model/repairedCell';
import type { CellPlace } from '../model/repairs';
import type { CellEdit } from './edits';

/** How far a repair reaches: this cell, every cell with these words, every cell of the column with this finding. */
export type OfferScope = 'cell' | 'same' | 'column';

/** A cell as one of the repairs of its finding would make it. */
export interface Offer {
  /** Which of the finding's repairs: alike findings offer alike repairs in one order. */
  readonly index: number;
  readonly text: string;
}

/** A finding about one cell that is there to be edited. */
type CellFinding = Issue & CellPlace & { readonly value: string };

/** What is offered for a finding. Nothing when it is about several columns read together, or about no cell. */
export function offersOf(finding: Issue, columns: readonly string[], context: DateContext): readonly Offer[] {
  if (!isAboutCell(finding, columns)) return [];
  return finding.repairs.flatMap((repair, index) => {
    const text = repairedCell(finding.value, finding, repair, context);
    return text === undefined ? [] : [{ index, text }];
  });
}

/** The findings that a repair of this one would reach, itself among them; `group` holds findings of one cause. */
export function reachOf(finding: Issue, scope: OfferScope, group: readonly Issue[]): readonly Issue[] {
  switch (scope) {
    case 'cell':
      return group.filter((each) => isBeside(each, finding) && each.line === finding.line);
    case 'same':
      return group.filter((each) => isBeside(each, finding) && each.value === finding.value);
    case 'column':
      return group.filter((each) => isBeside(each, finding) && each.repairs.length === finding.repairs.length);
  }
}

/** The cells as the offer makes them. Two findings in one cell, of two phases, are repaired one after the other. */
export function editsFor(
  finding: Issue,
  offer: Offer,
  scope: OfferScope,
  group: readonly Issue[],
  context: DateContext,
): readonly CellEdit[] {
  const reach = scope === 'cell' ? [finding] : reachOf(finding, scope, group);
  const edits = new Map<number, CellEdit>();
  for (const each of reach) {
    const { file, line, column, value } = each;
    const repair = each.repairs[offer.index];
    if (file === undefined || line === undefined || column === undefined) continue;
    if (value === undefined || repair === undefined) continue;
    const text = repairedCell(edits.get(line)?.text ?? value, each, repair, context);
    if (text !== undefined) edits.set(line, { file, line, column, text });
  }
  return [...edits.values()];
}

function isAboutCell(finding: Issue, columns: readonly string[]): finding is CellFinding {
  const { file, line, column, value } = finding;
  return (
    file !== undefined && line !== undefined && value !== undefined && column !== undefined && columns.includes(column)
  );
}

const isBeside = (a: Issue, b: Issue): boolean => a.file === b.file && a.column === b.column;
