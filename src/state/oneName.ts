import type { Issue } from '../base/issue';
import { respelt } from '../model/respell';
import type { CellEdit } from './edits';
import type { Session } from './session.svelte';

/**
 * The cells to write anew so that a name stands in one spelling throughout. Words that the name is only a part of stay,
 * and so does a cell in which the name can not be told from the rest.
 */
export function oneNameEdits(
  session: Pick<Session, 'editedTables' | 'mappingOf'>,
  finding: Issue,
  spelling: string,
): readonly CellEdit[] {
  if (finding.question?.kind !== 'one-name') return [];
  const others = finding.question.spellings.map(({ text }) => text).filter((text) => text !== spelling);
  const isAcross = finding.column === undefined;
  return session.editedTables.flatMap((table, index) => {
    if (!isAcross && finding.file !== table.file) return [];
    // A longer spelling can hold a shorter one, so the chosen one is looked for as well.
    return respelt(table, session.mappingOf(index), finding.column, [...others, spelling], spelling).map(
      ({ line, column, text }) => ({ file: table.file, line, column, text }),
    );
  });
}
