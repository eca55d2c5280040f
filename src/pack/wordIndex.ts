import { foldText } from '../base/fold';

/**
 * The words of a text as they are looked for: case, accents, look-alike letters, white space and signs between words do
 * not count, so that no other spelling of a text hides it.
 */
export function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Where a text was found. */
export interface IndexedText {
  readonly text: string;
  readonly place: string;
}

/** Texts, made ready to be asked whether some words stand in one of them, one behind the other. */
export class WordIndex {
  /** All words in order; between two texts stands an empty one. */
  readonly #words: string[] = [''];
  readonly #places = new Map<string, number[]>();
  /** For each text the position of its first word, and the text. */
  readonly #texts: { readonly at: number; readonly text: IndexedText }[] = [];
  readonly #seen = new Set<string>();

  /** A text that stands in several places is known by the first of them. */
  add(text: string, place: string): void {
    if (this.#seen.has(text)) return;
    this.#seen.add(text);
    this.#texts.push({ at: this.#words.length, text: { text, place } });
    for (const word of wordsOf(text)) {
      const at = this.#words.push(word) - 1;
      const places = this.#places.get(word);
      if (places === undefined) this.#places.set(word, [at]);
      else places.push(at);
    }
    this.#words.push('');
  }

  /** The first text that holds these words in this order with none between them. */
  find(words: readonly string[]): IndexedText | undefined {
    const rarest = this.#rarest(words);
    if (rarest === undefined) return undefined;
    const start = rarest.places.find((at) => words.every((word, i) => this.#words[at - rarest.index + i] === word));
    return start === undefined ? undefined : this.#textAt(start);
  }

  #rarest(words: readonly string[]): { readonly index: number; readonly places: readonly number[] } | undefined {
    let rarest: { readonly index: number; readonly places: readonly number[] } | undefined;
    for (const [index, word] of words.entries()) {
      const places = this.#places.get(word);
      if (places === undefined) return undefined;
      if (rarest === undefined || places.length < rarest.places.length) rarest = { index, places };
    }
    return rarest;
  }

  #textAt(position: number): IndexedText | undefined {
    let [low, high] = [0, this.#texts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#texts[middle]?.at ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return this.#texts[low]?.text;
  }
}
