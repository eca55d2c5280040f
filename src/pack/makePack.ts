import type { InSteps } from '../view/inSteps';
import { readPack, writePack, type Pack } from './packFormat';
import { withPack } from './packPage';
import { proveLeftOut, type Proof } from './proveLeftOut';

/** A page to be saved, and what came of looking through it for what was left out. */
export interface MadePack {
  readonly page: string;
  readonly proof: Proof;
}

/** The page of a pack. What the reader of packs does not know is not written: the page holds what it is read for. */
export function* makePack(app: string, pack: Pack, left: readonly string[]): InSteps<MadePack> {
  const read = readPack(writePack(pack));
  if (!read.ok) throw new Error(`unreadable pack: ${read.detail}`);
  const title = pack.project.choices.text.title ?? '';
  yield;
  const page = withPack(app, writePack(read.pack), title);
  yield;
  return { page, proof: yield* proveLeftOut(page, app, title, left) };
}
