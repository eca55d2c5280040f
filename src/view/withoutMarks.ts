/** The text without the footnote marks at its end: "TBC **" with the mark `**` is "TBC". */
export function withoutMarks(text: string, marks: readonly string[]): string {
  let rest = text.trim();
  let mark = marks.find((candidate) => candidate !== '' && rest.endsWith(candidate));
  while (mark !== undefined) {
    rest = rest.slice(0, -mark.length).trimEnd();
    mark = marks.find((candidate) => candidate !== '' && rest.endsWith(candidate));
  }
  return rest;
}
