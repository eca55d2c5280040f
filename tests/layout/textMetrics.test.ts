import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { arimoMetrics, type Weight } from '../../src/layout/textMetrics';
import { fontPath } from '../tools/arimoFont';
import { TABLE_PATH, widthTableText } from '../tools/makeWidths';

const WEIGHTS: readonly Weight[] = ['regular', 'bold'];

const FONTS = { regular: openFont('regular'), bold: openFont('bold') };

function openFont(weight: Weight): fontkit.Font {
  const font = fontkit.create(readFileSync(fontPath(weight)));
  if (font.type !== 'TTF') throw new Error('textMetrics: the test font is not a TrueType font');
  return font;
}

/** Width in ems of the text as the font itself sets it, with kerning and ligatures. */
function setWidth(text: string, weight: Weight): number {
  return FONTS[weight].layout(text).advanceWidth / FONTS[weight].unitsPerEm;
}

describe('arimoWidths.json', () => {
  it('is what makeWidths.ts makes of the font', () => {
    expect(readFileSync(TABLE_PATH, 'utf8')).toBe(widthTableText());
  });
});

describe('arimoMetrics.widthOf(text, size, weight)', () => {
  it('returns nothing for no text', () => {
    expect(arimoMetrics.widthOf('', 9, 'regular')).toBe(0);
  });

  it('grows with the size of the type', () => {
    const nine = arimoMetrics.widthOf('Te Aorerekura', 9, 'bold');
    expect(arimoMetrics.widthOf('Te Aorerekura', 18, 'bold')).toBeCloseTo(2 * nine, 10);
  });

  // Sums of the advances Adobe publishes for Helvetica and Helvetica-Bold, which Arial and Arimo share.
  it.each([
    ['Milestone', 'regular', 4.279],
    ['Milestone', 'bold', 4.612],
    ['Pūrongo ā-tau', 'regular', 6.337],
    ['Ōtautahi Māori', 'regular', 6.558],
    ['2026–27: $1,250 ≤ 5%', 'regular', 10.056],
    ['СТСС', 'regular', 2.777],
    ['→ ● ← “quoted” …', 'regular', 8.44],
  ] as const)('measures %s in %s as %d em', (text, weight, ems) => {
    expect(Math.abs(arimoMetrics.widthOf(text, 1, weight) - ems)).toBeLessThan(0.003);
  });

  it('counts a letter with a macron alike, written as one sign or as two (CONVENTIONS L)', () => {
    const composed = arimoMetrics.widthOf('Kāinga ā-iwi', 10, 'regular');
    expect(arimoMetrics.widthOf('Kāinga ā-iwi'.normalize('NFD'), 10, 'regular')).toBeCloseTo(composed, 10);
  });

  it('gives one em to a letter of a script the font lacks, and to an emoji', () => {
    expect(arimoMetrics.widthOf('里', 10, 'regular')).toBe(10);
    expect(arimoMetrics.widthOf('🏁', 10, 'bold')).toBe(10);
  });

  it('gives no width to marks and to invisible signs', () => {
    expect(arimoMetrics.widthOf('\u0304\u0323\u200b\u2060\ufe0f', 10, 'regular')).toBe(0);
  });

  it('is never narrower than the font sets the text, and rarely much wider', () => {
    const letters = fc.constantFrom(...Array.from('AVTWYPLFfrtyvw .,-–’‘“”\'"1740aeoāēīōūĀÓМТуж/()&'));
    fc.assert(
      fc.property(
        fc.string({ unit: letters, minLength: 1, maxLength: 12 }),
        fc.constantFrom(...WEIGHTS),
        (text, weight) => {
          const drawn = setWidth(text, weight);
          const measured = arimoMetrics.widthOf(text, 1, weight);
          expect(measured).toBeGreaterThanOrEqual(drawn - 1e-9);
          expect(measured).toBeLessThanOrEqual(drawn + 0.2 * text.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('measures ordinary sentences within 2 % of what the font sets', () => {
    const sentence = 'Local Practice Improvement Plans to strengthen whānau-centred responses, Phase 1 (2022–23)';
    for (const weight of WEIGHTS) {
      const drawn = setWidth(sentence, weight);
      expect(arimoMetrics.widthOf(sentence, 1, weight) / drawn).toBeGreaterThanOrEqual(1);
      expect(arimoMetrics.widthOf(sentence, 1, weight) / drawn).toBeLessThan(1.02);
    }
  });
});
