/** "a", "a and b", "a, b and c"; past `most` items the rest is a number. For messages. */
export function listWords(words: readonly string[], most = 8): string {
  const shown = words.length > most ? [...words.slice(0, most), `${String(words.length - most)} more`] : words;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** "line 5", "lines 5, 6 and 9". */
export function listLines(lines: readonly number[]): string {
  const unique = [...new Set(lines)];
  return `${unique.length === 1 ? 'line' : 'lines'} ${listWords(unique.map(String))}`;
}

export function quote(text: string): string {
  return `“${text}”`;
}
