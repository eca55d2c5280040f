import { csvName, projectName } from '../export/dataNames';
import { findingsCsv } from '../export/findingsCsv';
import { setAsideCsv } from '../export/setAsideCsv';
import { tableCsv } from '../export/tableCsv';
import { keepingOf } from '../state/keeping.svelte';
import { writeProject } from '../state/projectFile';
import type { Session } from '../state/session.svelte';
import { handOverFiles, type FileToSave } from './handOverFiles';
import { downloads } from './strings/downloads';
import { fill } from './strings/fill';

/** What can be taken away besides the figure. */
export type DataFile = 'tables' | 'set-aside' | 'findings' | 'project';

const CSV = 'text/csv;charset=utf-8';

/** Saves the data and says what was saved. */
export async function saveData(session: Session, what: DataFile): Promise<void> {
  if (session.refusesTaking()) return;
  const files = filesOf(session, what);
  if (!(await handOverFiles(session, files))) return;
  // Whether the person then keeps the file, no page is told.
  if (what === 'project') keepingOf(session)?.unsaved.saved();
  session.report(fill(downloads.saved, { names: files.map(({ name }) => name).join(', ') }));
}

function filesOf(session: Session, what: DataFile): readonly FileToSave[] {
  const { plan, editedTables, text } = session;
  const csv = (name: string, content: string): FileToSave => ({ name, content, type: CSV });
  switch (what) {
    case 'tables':
      return editedTables.map((table) => csv(csvName(table.file, 'repaired'), tableCsv(table)));
    case 'set-aside':
      return [csv(csvName(text.title, 'set-aside'), setAsideCsv(plan, editedTables))];
    case 'findings':
      return [csv(csvName(text.title, 'findings'), findingsCsv(plan.issues, session.findings))];
    case 'project':
      return [{ name: projectName(text.title), content: writeProject(session.project), type: 'application/json' }];
  }
}
