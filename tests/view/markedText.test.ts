import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from '../../src/view/markedText';

const marksIn = (text: string, ...found: readonly string[]): string =>
  markedText(text, [{ typed: '', found }])
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');

describe('markedText(text, asked)', () => {
  it('marks the letters as they are written, macrons and capitals too (L3)', () => {
    expect(marksIn('Māori wards, maori land', 'maori')).toBe('[Māori] wards, [maori] land');
    expect(marksIn('Whānau hui', 'nau')).toBe('Whā[nau] hui');
  });

  it('marks a letter with the accents that are written after it', () => {
    expect(marksIn('Ma\u0304ori', 'ma')).toBe('[Ma\u0304]ori');
  });

  it('marks several words, and once where they overlap', () => {
    expect(marksIn('Plan planned', 'plan', 'lanned')).toBe('[Plan] [planned]');
    expect(marksIn('Plan', 'zzz')).toBe('Plan');
  });

  it('never changes the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), (text, word) => {
        const parts = markedText(text, [{ typed: word, found: [word] }]);
        expect(parts.map((part) => part.text).join('')).toBe(text);
      }),
    );
  });
});
