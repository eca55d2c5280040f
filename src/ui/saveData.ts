import { csvName, projectName } from '../export/dataNames';
import { findingsCsv } from '../export/findingsCsv';
import { saveFile } from '../export/saveFile';
import { setAsideCsv } from '../export/setAsideCsv';
import { tableCsv } from '../export/tableCsv';
import { writeProject } from '../state/projectFile';
import type { Session } from '../state/session.svelte';
import { downloads } from './strings/downloads';
import { fill } from './strings/fill';

/** What can be taken away besides the figure. */
export type DataFile = 'tables' | 'set-aside' | 'findings' | 'project';

interface TextFile {
  readonly name: string;
  readonly text: string;
}

const CSV = 'text/csv;charset=utf-8';

/** Chromium drops downloads beyond ten that come at once, without a word; apart by this many ms it takes them all. */
const BETWEEN = 200;

/** Saves the data and says what was saved. */
export async function saveData(session: Session, what: DataFile): Promise<void> {
  if (session.refusesTaking()) return;
  const files = filesOf(session, what);
  for (const [i, { name, text }] of files.entries()) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    saveFile(name, text, what === 'project' ? 'application/json' : CSV);
  }
  session.report(fill(downloads.saved, { names: files.map(({ name }) => name).join(', ') }));
}

function filesOf(session: Session, what: DataFile): readonly TextFile[] {
  const { plan, editedTables, text } = session;
  switch (what) {
    case 'tables':
      return editedTables.map((table) => ({ name: csvName(table.file, 'repaired'), text: tableCsv(table) }));
    case 'set-aside':
      return [{ name: csvName(text.title, 'set-aside'), text: setAsideCsv(plan, editedTables) }];
    case 'findings':
      return [{ name: csvName(text.title, 'findings'), text: findingsCsv(plan.issues, session.findings) }];
    case 'project':
      return [{ name: projectName(text.title), text: writeProject(session.project) }];
  }
}
