import type { SvgFile } from '../export/paperSvg';
import { fileSize, paperSize, paperSvg } from '../export/paperSvg';
import { saveFile } from '../export/saveFile';
import { pageSizeOf } from '../layout/pageSetup';
import type { Session } from '../state/session.svelte';

/** Chromium drops downloads beyond ten that come at once, without a word; apart by this many ms it takes them all. */
const BETWEEN = 200;

/** Saves the figure for the chosen page and says what was saved. */
export async function saveFigure(session: Session): Promise<void> {
  const files = paperSvg(session.view, pageSizeOf(session.choices.page), session.choices.page.breaks);
  for (const [i, { name, text }] of files.entries()) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    saveFile(name, text, 'image/svg+xml');
  }
  session.report(`Saved ${namesOf(files)} (${fileSize(files)}): ${paperSize(files)}.`);
}

function namesOf(files: readonly SvgFile[]): string {
  const [first, ...rest] = files.map(({ name }) => name);
  const last = rest.at(-1);
  return last === undefined ? (first ?? '') : `${first ?? ''} to ${last}`;
}
