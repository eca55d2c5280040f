import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/base/fold';

describe('foldText(text)', () => {
  it('meets spellings that differ in case, macrons, dashes, spaces and look-alike letters (L3)', () => {
    expect(foldText('  Te Āti  Awa\t– Whānau ')).toBe('te ati awa-whanau');
    expect(foldText('СТСС')).toBe(foldText('CTCC'));
    expect(foldText('MSD / MOJ')).toBe('msd/moj');
    expect(foldText('Minister’s')).toBe("minister's");
  });

  it('folds plain letters as it folds all others', () => {
    const plain = fc.string({ unit: fc.constantFrom(' ', 'a', 'Z', '-', '/', '.', "'", '"', '1', '~') });
    fc.assert(
      fc.property(plain, (text) => {
        // A letter with a macron takes the long way round.
        expect(foldText(`${text} ā`)).toBe(foldText(`${text} a`));
      }),
    );
  });

  it('folds twice as it folds once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
