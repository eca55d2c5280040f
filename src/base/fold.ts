/** Latin letters that Cyrillic and Greek letters are mistaken for (CONVENTIONS L11; NFKC does not fold these). */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  Ѕ: 'S',
  І: 'I',
  Ј: 'J',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  а: 'a',
  е: 'e',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  һ: 'h',
  ԛ: 'q',
  ԝ: 'w',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  ο: 'o',
};

/** The text with look-alike letters of other scripts replaced by the Latin letters they resemble. */
export function latinLookAlike(text: string): string {
  // All of them are in the Greek and Cyrillic blocks; other text is not touched letter by letter.
  return text.replace(/[\u0370-\u052f]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/**
 * A key under which spellings of the same name meet: case, accents and macrons, kinds of dash, white space and
 * look-alike letters do not count (CONVENTIONS L3). For matching only; what is shown is always the text as written.
 */
export function foldText(text: string): string {
  // Most text is plain letters, and has neither accents nor look-alikes to look for: a large plan folds in half the time.
  const letters = /^[ -~]*$/.test(text) ? text : plainLetters(text);
  return letters
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/ ?([-/]) ?/g, '$1')
    .trim()
    .toLowerCase();
}

function plainLetters(text: string): string {
  return latinLookAlike(text.normalize('NFKD'))
    .replace(/\p{M}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u200b-\u200d\ufeff]/g, '');
}
