import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { areaWords, type AreaWord } from './areaWords';
import { readStringTable, stringRows, writeStringTable, type StringRow } from './stringTable';

const FOLDER = new URL('../../src/ui/strings/', import.meta.url);

/** All words of the screen in one file, for translators. */
export const STRING_FILE = new URL('../../data/words/strings.csv', import.meta.url);

/** What fills the places of sentences; it has no words of its own. */
const NO_AREA = ['fill.ts'];

/** The words of all areas, area by area. */
export function allWords(): readonly AreaWord[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !NO_AREA.includes(name));
  return files.sort().flatMap((name) => areaWords(name, readFileSync(new URL(name, FOLDER), 'utf8')));
}

/** The lines of the file as it stands; none before it was first written. */
export function writtenRows(): readonly StringRow[] {
  return existsSync(STRING_FILE) ? readStringTable(readFileSync(STRING_FILE, 'utf8')) : [];
}

/** What the file should hold: the words of today, with what translators gave. */
export function stringFile(): string {
  return writeStringTable(stringRows(allWords(), writtenRows()));
}
