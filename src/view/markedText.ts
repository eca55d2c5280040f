import { foldText } from '../base/fold';
import type { AskedWord } from './askedWords';

/** A stretch of a text that was found, or that stands between what was found. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** The text as written, cut where the words begin and end that were looked for, whatever their case and macrons. */
export function markedText(text: string, asked: readonly AskedWord[]): readonly TextPart[] {
  const { folded, origins } = foldedLetters(text);
  const marked = new Uint8Array(text.length);
  for (const word of asked.flatMap(({ found }) => found)) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      marked.fill(1, origins[at], origins[at + word.length] ?? text.length);
    }
  }
  const parts: { text: string; marked: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isMarked = marked[at] === 1;
    const last = parts.at(-1);
    if (last?.marked === isMarked) last.text += text.charAt(at);
    else parts.push({ text: text.charAt(at), marked: isMarked });
  }
  return parts;
}

/** The text folded letter by letter, and where in the text each letter of it comes from. */
function foldedLetters(text: string): { readonly folded: string; readonly origins: readonly number[] } {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const letter of text) {
    // Folding trims, and a space alone would be gone.
    const plain = /\s/u.test(letter) ? ' ' : foldText(letter);
    for (let each = 0; each < plain.length; each += 1) origins.push(at);
    folded += plain;
    at += letter.length;
  }
  return { folded, origins };
}
