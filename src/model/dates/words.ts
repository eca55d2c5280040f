import type { DateContext } from './dateReading';
import { classOf, foldWord, plainSign } from './normalizeCell';

/** A run of digits, a run of letters, or one sign. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  /** Digits, folded letters, or the plain sign; what the grammar compares. */
  readonly text: string;
  /** Place in `Words.source`. */
  readonly start: number;
  readonly end: number;
  /** True when white space (or the start of the cell) stands before it. */
  readonly spaced: boolean;
}

/** What was settled about the column before its cells are read. */
export type ReadingRules = Pick<DateContext, 'numericOrder' | 'europeanMonths'>;

/** A cell cut into tokens. Footnote marks are taken out of the tokens and kept (CONVENTIONS D15). */
export interface Words {
  /** The cell after NFC (CONVENTIONS L3). */
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly marks: readonly { readonly text: string; readonly start: number }[];
  readonly rules: ReadingRules;
}

/** Something read, and the index of the token after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

/** Reads a `T` that starts at token `at`, or nothing. */
export type Reader<T> = (words: Words, at: number) => Found<T> | undefined;

const NO_RULES: ReadingRules = {};

export function splitWords(cell: string, rules: ReadingRules = NO_RULES): Words {
  const source = cell.normalize('NFC');
  const tokens: Token[] = [];
  const marks: { text: string; start: number }[] = [];
  let spaced = true;
  let at = 0;
  while (at < source.length) {
    const kind = classOf(source.charAt(at));
    let end = at + 1;
    if (kind === 'space') spaced = true;
    if (kind !== 'space' && kind !== 'skip') {
      if (kind !== 'sign') while (end < source.length && classOf(source.charAt(end)) === kind) end += 1;
      // "[1]" is a footnote mark too; the comma of a set "[a,b]" keeps dates out of this.
      const bracketed =
        kind === 'sign' && source.charAt(at) === '[' ? /^\[\d{1,2}\]/.exec(source.slice(at, at + 4)) : null;
      if (bracketed) end = at + bracketed[0].length;
      const raw = source.slice(at, end);
      if (kind === 'mark' || bracketed) marks.push({ text: raw, start: at });
      else
        tokens.push({
          kind: KIND[kind],
          text: kind === 'letter' ? foldWord(raw) : plainSign(raw),
          start: at,
          end,
          spaced,
        });
      // A mark does not glue or part its neighbours: "10 Oct*, 12 Oct".
      if (kind !== 'mark') spaced = false;
    }
    at = end;
  }
  return { source, tokens, marks, rules };
}

const KIND = { digit: 'number', letter: 'word', sign: 'sign' } as const satisfies Record<string, Token['kind']>;

/** The words of tokens `from` up to, not including, `to`, as written. */
export function textOf(words: Words, from: number, to: number): string {
  const first = words.tokens[from];
  const last = words.tokens[to - 1];
  return first && last && to > from ? words.source.slice(first.start, last.end) : '';
}

export function isWord(words: Words, at: number, text: string): boolean {
  const token = words.tokens[at];
  return token?.kind === 'word' && token.text === text;
}

export function isSign(words: Words, at: number, signs: string): boolean {
  const token = words.tokens[at];
  return token?.kind === 'sign' && signs.includes(token.text);
}

/** True when the token touches the one before it. */
export function isGlued(words: Words, at: number): boolean {
  return words.tokens[at]?.spaced === false;
}

/** The digits at `at` when there are `min` to `max` of them. */
export function digitsAt(words: Words, at: number, min: number, max: number): string | undefined {
  const token = words.tokens[at];
  return token?.kind === 'number' && token.text.length >= min && token.text.length <= max ? token.text : undefined;
}
