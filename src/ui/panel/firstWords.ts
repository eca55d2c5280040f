/** The beginning of a long text, ended between words: a sample of a cell that can run to pages. */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = text.slice(0, most + 1);
  const end = start.search(/\s+\S*$/);
  return `${start.slice(0, end > 0 ? end : most)}…`;
}
