/** A cell's words and the footnote marks that follow them. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly string[];
}

const MARK = /\s*(\*+|†+|‡+|§+|¶+|[¹²³⁰-⁹]+|\[\d{1,2}\])\s*$/u;

/** Takes the footnote marks off the end of a cell: "Not Funded *" is "Not Funded" marked `*` (CONVENTIONS E7). */
export function splitMarks(cell: string): MarkedText {
  const marks: string[] = [];
  let text = cell.trim();
  for (let match = MARK.exec(text); match?.[1] !== undefined && match.index > 0; match = MARK.exec(text)) {
    marks.unshift(match[1]);
    text = text.slice(0, match.index);
  }
  return { text, marks };
}
