import { closingQuote } from './falseQuotes';
import type { Delimiter } from './rawTable';

/** True when some cell may begin with a blank and a quotation mark; cheap enough for a whole file. */
export function mayHoldSpacedQuotes(text: string): boolean {
  return /(?:^|[,;|\n])[ \t]+"/.test(text);
}

/**
 * The text with the blanks before quoted cells left out: `a, "b, c", ""`. A quote after a blank does not open a cell in
 * RFC 4180, but people mean it to. Blanks inside quoted cells stay. One pass over the text.
 */
export function pullQuotesToDelimiter(text: string, delimiter: Delimiter): string {
  if (delimiter === '\t') return text;
  const restOfCell = new RegExp(`[^\\n${delimiter === '|' ? '\\|' : delimiter}]*`, 'y');
  const pieces: string[] = [];
  let kept = 0;
  for (let cell = 0; cell < text.length;) {
    let open = cell;
    while (text[open] === ' ' || text[open] === '\t') open++;
    const close = text[open] === '"' ? closingQuote(text, open, delimiter, open > cell) : undefined;
    if (close !== undefined && open > cell) {
      pieces.push(text.slice(kept, cell));
      kept = open;
    }
    restOfCell.lastIndex = close === undefined ? cell : close + 1;
    restOfCell.exec(text);
    cell = restOfCell.lastIndex + 1;
  }
  return kept === 0 ? text : pieces.join('') + text.slice(kept);
}
