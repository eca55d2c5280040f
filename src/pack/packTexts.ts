import type { RawTable } from '../csv/rawTable';

/** The texts of some tables, each with how often it stands there. */
export type TextCounts = ReadonlyMap<string, number>;

/** Every text of the tables: cells, lines that are no rows, names of columns and files. */
export function textsOfTables(tables: readonly RawTable[]): TextCounts {
  const counts = new Map<string, number>();
  const add = (text: string): void => {
    const tidy = tidied(text);
    if (tidy !== '') counts.set(tidy, (counts.get(tidy) ?? 0) + 1);
  };
  for (const table of tables) {
    add(table.file);
    table.columns.forEach(add);
    for (const { cells } of [...table.rows, ...table.skipped]) cells.forEach(add);
    for (const { text } of [...table.preamble, ...table.notes, ...table.footnotes]) add(text);
  }
  return counts;
}

/** A text as it is counted: composed letters, single spaces. */
export const tidied = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The texts that the second does not have at all. */
export function goneFrom(whole: TextCounts, kept: TextCounts): readonly string[] {
  return [...whole.keys()].filter((text) => !kept.has(text));
}

/** The texts that the second has less often, or not at all. */
export function fewerIn(whole: TextCounts, kept: TextCounts): readonly string[] {
  return [...whole].flatMap(([text, count]) => ((kept.get(text) ?? 0) < count ? [text] : []));
}
