import { fileSize, paperSize, paperSvg } from '../export/paperSvg';
import { saveFile } from '../export/saveFile';
import type { Session } from '../state/session.svelte';

/** Saves the figure for the chosen page and says what was saved. */
export function saveFigure(session: Session): void {
  const files = paperSvg(session.view, session.choices.page);
  for (const { name, text } of files) saveFile(name, text, 'image/svg+xml');
  const names = files.map(({ name }) => name).join(', ');
  session.report(`Saved ${names} (${fileSize(files)}): ${paperSize(files)}.`);
}
