import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { languageOf, languageParts } from '../../src/base/language';
import { MAORI_NAMES } from '../../src/base/maoriNames';

describe('languageOf(name)', () => {
  it('is te reo Māori for every known name, with macrons or without (L1, L3)', () => {
    for (const name of MAORI_NAMES) {
      const bare = name.normalize('NFD').replace(/\p{M}/gu, '');
      expect([name, languageOf(name), languageOf(bare), languageOf(name.toUpperCase())]).toEqual([
        name,
        'mi',
        'mi',
        'mi',
      ]);
    }
  });

  it.each(['Police', 'MSD', '', 'Te', 'Te Puni Kōkiri and MSD', 'Oranga Tamariki Act 1989', 'Ministry of Harbours'])(
    'is left to the page for “%s”',
    (name) => {
      expect(languageOf(name)).toBeUndefined();
    },
  );
});

describe('languageParts(text)', () => {
  const marked = (text: string): string =>
    languageParts(text)
      .map((part) => (part.lang === undefined ? part.text : `[${part.text}]`))
      .join('');

  it.each([
    ['Te Puni Kōkiri, MSD', '[Te Puni Kōkiri], MSD'],
    ['Agreed by Oranga Tamariki and Ara Poutama Aotearoa.', 'Agreed by [Oranga Tamariki] and [Ara Poutama Aotearoa].'],
    ['Whaikaha – Ministry of Disabled People', '[Whaikaha] – Ministry of Disabled People'],
    ['The Te Aorerekura Action Plan', 'The [Te Aorerekura] Action Plan'],
    ['Whaikahas and Kāinga Orange', 'Whaikahas and Kāinga Orange'],
    ['Nothing here', 'Nothing here'],
  ])('finds the names in “%s”', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('gives the text back when its parts are joined', () => {
    const text = '  Te  Puni\tKokiri / TE PUNI KŌKIRI; ';
    expect(
      languageParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
    expect(languageParts('')).toEqual([]);
  });
});

describe('the table of names', () => {
  const file = readFileSync(new URL('../../data/words/te-reo-names.csv', import.meta.url), 'utf8');
  const [, ...rows] = Papa.parse<string[]>(file.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

  it('holds the names that are known, each with where it is official (L1, L7)', () => {
    expect(rows.map(([name]) => name)).toEqual(MAORI_NAMES);
    expect(rows.filter((cells) => cells.length !== 3 || cells.some((cell) => cell.trim() === ''))).toEqual([]);
  });

  it('stands in order, each name once', () => {
    const { compare } = new Intl.Collator('en-NZ');
    expect([...MAORI_NAMES].sort(compare)).toEqual(MAORI_NAMES);
    expect(new Set(MAORI_NAMES).size).toBe(MAORI_NAMES.length);
  });
});
