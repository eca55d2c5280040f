import type { Delimiter } from './rawTable';

/** True when a quotation mark at `at` ends a cell: only blanks stand between it and the delimiter or the line's end. */
function endsCell(text: string, at: number, delimiter: Delimiter): boolean {
  let next = at + 1;
  while (text[next] === ' ' || (text[next] === '\t' && delimiter !== '\t')) next++;
  return next >= text.length || text[next] === '\n' || text[next] === delimiter;
}

/** The next quotation mark that is not one of a doubled pair, from `from` on; -1 when there is none. */
function nextSingleQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** True when a quotation mark at `at` can open a cell; `isSpaced`: also behind blanks. */
function opensCell(text: string, at: number, delimiter: Delimiter, isSpaced: boolean): boolean {
  let before = at - 1;
  while (isSpaced && (text[before] === ' ' || text[before] === '\t')) before--;
  return text[before] === delimiter || text[before] === '\n';
}

/**
 * Where the cell that opens with a quotation mark at `open` closes. Marks inside that are not doubled are let pass
 * (`"He said "yes" to it"`) up to the end of the line, but not one that opens the next cell. `isSpaced`: blanks stand
 * before quoted cells.
 */
export function closingQuote(text: string, open: number, delimiter: Delimiter, isSpaced = false): number | undefined {
  let at = nextSingleQuote(text, open + 1);
  if (at < 0) return undefined;
  for (let next = at; next >= 0; at = next) {
    if (endsCell(text, at, delimiter)) return at;
    if (opensCell(text, at, delimiter, isSpaced)) return undefined;
    next = nextSingleQuote(text, at + 1);
    if (next >= 0 && text.slice(at, next).includes('\n')) return undefined;
  }
  return undefined;
}

/**
 * Places of quotation marks that open a cell and never close it (`"Quick" wins`, a lost closing mark). Read as opening
 * marks they would swallow the cells and lines after them. One pass over the text.
 */
export function falseQuotes(text: string, delimiter: Delimiter): readonly number[] {
  const found: number[] = [];
  const restOfCell = new RegExp(`[^\\n${delimiter === '|' ? '\\|' : delimiter}]*`, 'y');
  for (let cell = 0; cell < text.length;) {
    restOfCell.lastIndex = cell;
    if (text[cell] === '"') {
      const close = closingQuote(text, cell, delimiter);
      if (close === undefined) found.push(cell);
      else restOfCell.lastIndex = close + 1;
    }
    restOfCell.exec(text);
    cell = restOfCell.lastIndex + 1;
  }
  return found;
}
