/** A cell's words and the footnote marks that follow them. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly string[];
}

/** Marks are looked for among so many last characters: a longer run of them is none. */
const LONGEST = 64;

const MARK = /\s*(\*+|†+|‡+|§+|¶+|[¹²³⁰-⁹]+|\[\d{1,2}\])\s*$/u;

/** Takes the footnote marks off the end of a cell: "Not Funded *" is "Not Funded" marked `*` (CONVENTIONS E7). */
export function splitMarks(cell: string): MarkedText {
  const marks: string[] = [];
  let text = cell.trim();
  for (;;) {
    const tail = text.slice(-LONGEST);
    const match = MARK.exec(tail);
    const at = text.length - tail.length + (match?.index ?? 0);
    if (match?.[1] === undefined || at === 0) break;
    marks.push(match[1]);
    text = text.slice(0, at).trimEnd();
  }
  return { text, marks: marks.reverse() };
}
