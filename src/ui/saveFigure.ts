import { fileSize, type FigureFile, type MadeFigure } from '../export/makeFigure';
import { savingOf } from '../state/saving.svelte';
import type { Session } from '../state/session.svelte';
import { handOverFiles } from './handOverFiles';
import { fill } from './strings/fill';
import { savingFigure as words } from './strings/savingFigure';

/** Saves the figure as chosen and says what was saved. */
export async function saveFigure(session: Session): Promise<void> {
  const made = await savingOf(session).make();
  if (made !== undefined) await saveMade(session, made);
}

/** Saves what was made, and says so. */
export async function saveMade(session: Session, { format, files, size, warnings }: MadeFigure): Promise<void> {
  const isSaved = await handOverFiles(
    session,
    files.map(({ name, bytes, mime }) => ({ name, content: bytes, type: mime })),
  );
  if (!isSaved) return;
  const saved = fill(words.saved, { names: namesOf(files), size: fileSize(format, files), pages: size });
  session.report([saved, ...warnings].join(' '));
}

/** "plan.pdf", "plan.svg and plan.png", or "plan_1.svg to plan_3.svg". */
export function namesOf(files: readonly FigureFile[]): string {
  const [first = '', ...rest] = files.map(({ name }) => name);
  const last = rest.at(-1);
  if (last === undefined) return first;
  return fill(rest.length === 1 ? words.namesOfTwo : words.namesOfMany, { first, last });
}
