import { readPack } from '../../pack/packFormat';
import type { Mode } from '../../state/mode.svelte';
import type { Session } from '../../state/session.svelte';
import { fill } from '../strings/fill';
import { pack as words } from '../strings/pack';

/** Opens the plan that a page was saved with, in the view it was saved in. A damaged one is told of, and nothing opened. */
export async function openPack(text: string, session: Session, mode: Mode): Promise<void> {
  const read = readPack(text);
  if (!read.ok) {
    const message = read.why === 'newer' ? fill(words.page.newer, { version: read.detail }) : words.page.damaged;
    await session.loadPack({ ok: false, message }, undefined, words.page.name);
    return;
  }
  const { project, info } = read.pack;
  // A window too narrow for the timeline shows the table, whatever was saved.
  if (mode.usual === 'timeline') mode.now = read.pack.mode;
  await session.loadPack({ ok: true, tables: project.tables, choices: project.choices }, info, words.page.name);
}
