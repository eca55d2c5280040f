import { splitWords, type Found, type Reader, type Words } from './words';

interface Entry<T> {
  readonly parts: readonly string[];
  readonly value: T;
}

/**
 * A reader for a closed set of phrases, each with its meaning: `{ 'no later than': 'by', by: 'by' }`. The longest
 * phrase wins. Case, accents, white space and kinds of dash do not count.
 */
export function phraseBook<T>(phrases: Readonly<Record<string, T>>): Reader<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of Object.entries(phrases)) {
    const parts = splitWords(phrase).tokens.map((token) => token.text);
    const first = parts[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { parts, value }]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.parts.length - a.parts.length);
  return (words, at) => {
    const token = words.tokens[at];
    const entries = token && byFirst.get(token.text);
    return entries && longestMatch(entries, words, at);
  };
}

function longestMatch<T>(entries: readonly Entry<T>[], words: Words, at: number): Found<T> | undefined {
  const entry = entries.find(({ parts }) => parts.every((part, index) => words.tokens[at + index]?.text === part));
  return entry && { value: entry.value, next: at + entry.parts.length };
}
