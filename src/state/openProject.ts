import type { FileLike, Opened } from './openFiles';

/** True for the names of project files, also where a mail program has changed the first part of the ending. */
export function isProjectName(name: string): boolean {
  return /\.json$/i.test(name);
}

/** The checking of projects is a part of its own: the page stands while it comes. */
const reader = () => import('./projectFile');

/** Opens a project file, which is a plan of its own: nothing can be opened beside it. */
export async function openProject(files: readonly FileLike[]): Promise<Opened> {
  const [file, ...others] = files;
  if (file === undefined) throw new Error('missing file');
  if (others.length > 0) {
    return { ok: false, message: 'A project file holds a whole plan: open it by itself, then add other tables to it.' };
  }
  const { isProject, LONGEST_PROJECT, readProject, tooLongWords } = await reader();
  // A character takes up to four bytes; what is larger than that is not even taken into memory.
  if ((file.size ?? 0) > 4 * LONGEST_PROJECT) return { ok: false, message: tooLongWords(file.name) };
  const text = await textOf(file);
  if (text === undefined) return { ok: false, message: `${file.name} could not be read. Was it moved?` };
  if (!isProject(text)) {
    return {
      ok: false,
      message: `${file.name} is not a Milepost project. A table opens as CSV, Excel workbook or web page.`,
    };
  }
  const read = readProject(text, file.name);
  return read.ok ? { ok: true, tables: read.project.tables, choices: read.project.choices } : read;
}

async function textOf(file: FileLike): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
