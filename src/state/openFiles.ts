import type { RawTable } from '../csv/rawTable';

/** The part of a browser `File` that is used: a name and its bytes. */
export interface FileLike {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Tables that can be shown, or in plain words why the files can not. */
export type Opened =
  { readonly ok: true; readonly tables: readonly RawTable[] } | { readonly ok: false; readonly message: string };

/** The reader of tables is a part of its own: the page stands while it comes. */
const reader = () => import('../csv/readTable');

/** What a pasted table is called where a file has its name. */
export const PASTED = 'Pasted table';

/** Reads the files as tables. One file that can not be read refuses them all, so that nothing is left out in silence. */
export async function openFiles(files: readonly FileLike[]): Promise<Opened> {
  const { readTable } = await reader();
  const tables: RawTable[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file);
    if (bytes === undefined) {
      return { ok: false, message: `${file.name} could not be read. Is it a folder, or open in another program?` };
    }
    const table = readTable(bytes, file.name);
    const message = refusalOf(table);
    if (message !== undefined) return { ok: false, message };
    tables.push(table);
  }
  return { ok: true, tables };
}

/** Reads text that was copied from a spreadsheet or a document, or came with the app. */
export async function openText(text: string, name = PASTED): Promise<Opened> {
  const { readTextTable } = await reader();
  const table = readTextTable(text, name);
  const message = refusalOf(table);
  return message === undefined ? { ok: true, tables: [table] } : { ok: false, message };
}

/** Why a table can not be shown; `undefined` when it can. A header without rows can: it is shown as an empty plan. */
function refusalOf(table: RawTable): string | undefined {
  if (table.headerLine > 0 && table.columns.length > 0) return undefined;
  const cause = table.issues.find(({ severity }) => severity === 'error');
  return cause === undefined
    ? `No table was found in ${table.file}. It needs a row of column names, such as Milestone, Date and Funding.`
    : `${table.file} could not be opened. ${cause.message} ${cause.remedy}`;
}

async function bytesOf(file: FileLike): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder dropped on the page, or a file that went away: the browser gives no more than "not readable".
    return undefined;
  }
}
