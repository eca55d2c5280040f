import type { Presentation } from '../../state/presentation';
import { present } from '../strings/present';

const { speaker: words } = present;

/** What the audience sees instead of the slide or on top of it, for the speaker who looks elsewhere. */
export function seenBesides({ blank, open }: Presentation): string | undefined {
  if (blank !== undefined) return blank === 'black' ? words.seesBlack : words.seesWhite;
  if (open === undefined) return undefined;
  return { list: words.seesList, help: words.seesHelp, detail: words.seesDetail }[open];
}
