import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaWords } from '../tools/areaWords';
import { readingGrade, weighedSentences } from '../tools/readingGrade';
import { allWords, STRING_FILE, stringFile, writtenRows } from '../tools/stringFiles';
import { CHECK_AGAIN, readStringTable, stringRows, writeStringTable } from '../tools/stringTable';
import { literalWords } from './literalWords';
import { sourceFiles } from './sourceFiles';

const words = allWords();

/** Files whose words are still to move. */
const STILL_TO_MOVE: readonly string[] = ['src/ui/timeline/FoldButtons.svelte', 'src/ui/timeline/markAttributes.ts'];

describe('literalWords(file)', () => {
  const inComponent = (text: string): readonly string[] => literalWords({ path: 'src/ui/A.svelte', text });

  it.each([
    ['<p>Read me</p>', ['Read me']],
    ['{#if a}{#each b as c (c)}<p>{c}: so</p>{/each}{/if}', [': so']],
    ['<button aria-label="Close {name}">×</button>', ['Close']],
    ["<p title={open ? 'Open' : words.shut}></p>", ['Open']],
    ["<p>{open ? `${count} left` : ''}</p>", [' left']],
    ['<Field label="Name" />', ['Name']],
    ['{#await a then b}<p>Done</p>{/await}{#snippet c()}In a snippet{/snippet}', ['Done', 'In a snippet']],
    ["<script>\n  session.report('It is done.');\n</script>", ['It is done.']],
  ])('finds the words of %s', (text, found) => {
    expect(inComponent(text)).toEqual(found);
  });

  it.each([
    '<p class="quiet small" id="a" data-kind="first">{words.title}: {count} %</p>',
    '<input name="format" type="text" />',
    "<p>{kind === 'line' ? words.line : table['key'].text}</p>",
    "<script>\n  const place = 'main [data-id=\"a\"]';\n  throw new Error('missing table');\n</script>",
  ])('takes %s', (text) => {
    expect(inComponent(text)).toEqual([]);
  });
});

describe('the words of the screen', () => {
  it('stand in src/ui/strings, and nowhere else', () => {
    const files = sourceFiles('src/ui').filter(({ path }) => !path.startsWith('src/ui/strings/'));
    const literal = files.map((file) => ({ path: file.path, words: literalWords(file) }));
    expect(literal.filter((file) => file.words.length > 0 && !STILL_TO_MOVE.includes(file.path))).toEqual([]);
  });

  it('have keys of their own, and say something', () => {
    expect(new Set(words.map(({ key }) => key)).size).toBe(words.length);
    expect(words.filter(({ english }) => english.trim() === '' && english !== ', ')).toEqual([]);
  });

  it('have a form for one wherever they have a form for others, with no place of its own', () => {
    const places = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];
    const english = new Map(words.map((word) => [word.key, word.english]));
    const ones = words.filter(({ key }) => key.endsWith('.one'));
    expect(ones.length).toBeGreaterThan(10);
    for (const { key, english: one } of ones) {
      const other = english.get(key.replace(/one$/, 'other'));
      expect([key, other === undefined ? 'no form for others' : '']).toEqual([key, '']);
      expect([key, places(one).filter((place) => !places(other ?? '').includes(place))]).toEqual([key, []]);
    }
  });

  it('are in one file for translators, up to date: npm run strings (L7)', () => {
    expect(existsSync(STRING_FILE)).toBe(true);
    expect(readFileSync(STRING_FILE, 'utf8')).toBe(stringFile());
  });

  it('have no te reo Māori that no speaker is named for (L7)', () => {
    expect(writtenRows().filter(({ teReo, teReoFrom }) => (teReo === '') !== (teReoFrom === ''))).toEqual([]);
  });

  it('read at grade 9 or below (A19)', () => {
    const graded = words.flatMap(({ key, english }) =>
      weighedSentences(english).map((sentence) => ({ key, sentence, grade: readingGrade(sentence) })),
    );
    expect(graded.length).toBeGreaterThan(50);
    expect(graded.filter(({ grade }) => grade > 9)).toEqual([]);
  });
});

describe('readingGrade(sentence)', () => {
  it('is low for short words and high for long ones', () => {
    expect(readingGrade('The cat sat on the mat and then it went out.')).toBeLessThan(3);
    expect(
      readingGrade('Comprehensive organisational prioritisation necessitates interdepartmental collaboration.'),
    ).toBeGreaterThan(15);
  });
});

describe('areaWords(path, text)', () => {
  it('lists sentences with where they are seen, the nearest comment first', () => {
    const text = `/** The bar. */
export const bar = {
  open: 'Open',
  /** In the menu. */
  menu: { shut: 'Close', rows: { one: '{count} row', other: '{count} rows' } },
} as const;`;
    expect(areaWords('bar.ts', text)).toEqual([
      { key: 'bar.open', english: 'Open', seen: 'The bar.' },
      { key: 'bar.menu.shut', english: 'Close', seen: 'In the menu.' },
      { key: 'bar.menu.rows.one', english: '{count} row', seen: 'In the menu.' },
      { key: 'bar.menu.rows.other', english: '{count} rows', seen: 'In the menu.' },
    ]);
  });

  it('refuses words glued together and areas that nobody says the place of', () => {
    expect(() => areaWords('a.ts', "/** A. */\nexport const a = { b: 'c' + d };")).toThrow('a.b is not a plain string');
    expect(() => areaWords('a.ts', "export const a = { b: 'c' };")).toThrow('no comment says where');
  });
});

describe('stringRows(words, before)', () => {
  const word = { key: 'bar.open', english: 'Open', seen: 'The bar.' };
  const given = { ...word, englishFrom: 'Milepost', teReo: 'given', teReoFrom: 'A speaker', check: '' };

  it('keeps what a translator filled in as long as the English is the same', () => {
    expect(stringRows([{ ...word, seen: 'Elsewhere.' }], [given])).toEqual([{ ...given, seen: 'Elsewhere.' }]);
  });

  it('asks to check it again when the English was changed, until somebody has', () => {
    const [changed] = stringRows([{ ...word, english: 'Open a plan' }], [given]);
    expect(changed).toEqual({ ...given, english: 'Open a plan', check: CHECK_AGAIN });
    expect(stringRows([{ ...word, english: 'Open a plan' }], changed ? [changed] : [])).toEqual([changed]);
  });

  it('survives a spreadsheet: macrons, quotes, and columns in another order', () => {
    const rows = [{ ...given, teReo: 'ā “ē”, "ī"\nō' }];
    expect(readStringTable(writeStringTable(rows))).toEqual(rows);
    expect(readStringTable('Te reo Māori,Key\r\nā,bar.open\r\n')[0]).toMatchObject({ key: 'bar.open', teReo: 'ā' });
  });
});
