import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { arimoMetrics } from '../../src/layout/textMetrics';
import { loadArimo } from '../../src/render/fonts/loadArimo';
import { FONT_MODULES, fontModuleText } from '../tools/makeFonts';

describe('loadArimo()', () => {
  it.each(['regular', 'bold'] as const)('gives the %s font that tests/tools/makeFonts.ts makes', async (weight) => {
    expect(readFileSync(FONT_MODULES[weight], 'utf8') === (await fontModuleText(weight))).toBe(true);
  });

  it.each(['regular', 'bold'] as const)('gives a %s font as wide as the figure is laid out for', async (weight) => {
    const font = fontkit.create(Buffer.from((await loadArimo())[weight]));
    if (font.type !== 'TTF') throw new Error('not one font');
    const letters = 'Whetū Māori Ōtautahi Kōkiri šđ Ђж Ωα “1–2” … → ≤ € ½ • †';
    for (const letter of letters) {
      const width = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
      expect([letter, font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)]).toEqual([letter, true]);
      expect(arimoMetrics.widthOf(letter, 1, weight)).toBeCloseTo(width, 6);
    }
  });

  it('has the marks that make a macron of a letter and a mark', async () => {
    const font = fontkit.create(Buffer.from((await loadArimo()).regular));
    if (font.type !== 'TTF') throw new Error('not one font');
    expect(font.layout('a\u0304').advanceWidth).toBe(font.layout('ā').advanceWidth);
  });
});
