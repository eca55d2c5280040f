import type { OpenHow } from './importing.svelte';
import type { FileLike } from './openFiles';
import { isProjectName } from './openProject';
import type { Session } from './session.svelte';

/** Opens files that were chosen or dropped; asks first whether to keep what is open where that is the user's own. */
export async function bringFiles(session: Session, files: readonly FileLike[]): Promise<void> {
  if (files.length === 0 || session.refusesChange()) return;
  const names = files.map(({ name }) => name);
  // The files that are open, chosen again after they were changed: nobody means to have them twice.
  const isReload = sameNames(names, session.plan.files);
  // A project is a whole plan: it can only be opened in the place of another.
  const isWhole = names.some(isProjectName);
  const how = isReload || isWhole ? 'replace' : await howToOpen(session, names.join(', '));
  if (how !== undefined) await session.load(files, how);
}

/** Opens what was copied, in the same way. */
export async function bringPasted(session: Session, text: string, html?: string): Promise<void> {
  if (session.refusesChange()) return;
  const how = await howToOpen(session, 'the pasted table');
  if (how !== undefined) await session.loadText(text, html, how);
}

async function howToOpen(session: Session, what: string): Promise<OpenHow | undefined> {
  // The first rows of a file that is given up for another are nothing to keep.
  const isOwn = session.tables.length > 0 && session.sample === undefined && session.part === undefined;
  return isOwn ? session.importing.askHow(what) : 'replace';
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}
