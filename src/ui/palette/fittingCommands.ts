import { foldText } from '../../base/fold';
import { canBeSlip, isOneSlipFrom } from '../../view/slips';
import type { PaletteCommand } from './commandList';

/** More than this nobody reads; the next letter makes them fewer. */
const MOST_LISTED = 60;

/** How well a command fits: its name begins with the words, a word of it does, it holds them, or its other words do. */
type Fit = 0 | 1 | 2 | 3;

/** The commands that have every word typed, the best first; before anything is typed, all but the many. */
export function fittingCommands(commands: readonly PaletteCommand[], typed: string): readonly PaletteCommand[] {
  const query = foldText(typed);
  if (query === '') return commands.filter(({ onlyTyped }) => onlyTyped !== true);
  const ranked = commands.flatMap((command) => {
    const fit = fitOf(command, query);
    return fit === undefined ? [] : [{ command, fit }];
  });
  return (
    ranked
      // Of two that fit as well, the command before one value of many.
      .sort((a, b) => a.fit - b.fit || Number(a.command.onlyTyped ?? false) - Number(b.command.onlyTyped ?? false))
      .slice(0, MOST_LISTED)
      .map(({ command }) => command)
  );
}

/** The same, with commands of one section side by side: sections stand in the order of their best command. */
export function bySection(
  commands: readonly PaletteCommand[],
): readonly (readonly [PaletteCommand['section'], readonly PaletteCommand[]])[] {
  const sections = new Map<PaletteCommand['section'], PaletteCommand[]>();
  for (const command of commands) {
    const known = sections.get(command.section);
    if (known === undefined) sections.set(command.section, [command]);
    else known.push(command);
  }
  return [...sections];
}

function fitOf({ name, words = '' }: PaletteCommand, query: string): Fit | undefined {
  const folded = foldText(name);
  if (folded.startsWith(query)) return 0;
  if (` ${folded}`.includes(` ${query}`)) return 1;
  const asked = query.split(' ');
  if (asked.every((word) => folded.includes(word))) return 2;
  const all = `${folded} ${foldText(words)}`;
  const parts = all.split(/[^\p{L}\p{N}]+/u);
  const hasIt = (word: string): boolean =>
    all.includes(word) || (canBeSlip(word) && parts.some((part) => isOneSlipFrom(word, part)));
  return asked.every(hasIt) ? 3 : undefined;
}
