import { saveFile } from '../export/saveFile';
import type { Session } from '../state/session.svelte';
import { downloads } from './strings/downloads';
import { fill } from './strings/fill';

/** One file to be saved. */
export interface FileToSave {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** Chromium drops downloads beyond ten that come at once, without a word; apart by this many ms it takes them all. */
const BETWEEN = 200;

/** Hands files to the browser as downloads; false, and the reason said, when the browser does not take one. */
export async function handOverFiles(session: Session, files: readonly FileToSave[]): Promise<boolean> {
  for (const [i, { name, content, type }] of files.entries()) {
    if (i > 0) await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    try {
      saveFile(name, content, type);
    } catch {
      // Out of memory, or a policy of the browser against downloads: it gives no more than that.
      session.report(fill(downloads.notSaved, { name }));
      return false;
    }
  }
  return true;
}
