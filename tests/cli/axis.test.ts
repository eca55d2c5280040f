import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder, runMilepost } from './runMilepost';

const PLAN = 'data/te-aorerekura-plan.csv';

describe('The axis on the command line', () => {
  it('has both kinds of years, lines and bands, and the time asked for', () => {
    const out = join(freshFolder(), 'plan.svg');
    const words = ['--axis', 'both', '--window', 'July 2025..2029', '--line', 'Budget day=21 May 2026'];
    const { code, err } = runMilepost('figure', PLAN, '--out', out, ...words, '--band', 'Term=2027..2028');
    expect([code, err.includes('plan.svg')]).toEqual([0, true]);
    const svg = readFileSync(out, 'utf8');
    for (const text of ['2026/27', 'Budget day', '21 May 2026', 'Term', '2027 to 2028', '2029']) {
      expect(svg).toContain(`>${text}</text>`);
    }
    expect(svg).not.toContain('>2030</text>');
  });

  it.each([
    ['an unknown kind of years', ['--axis', 'lunar'], '--axis can be calendar, financial, both; got "lunar".'],
    ['a line without a date', ['--line', 'Budget day'], '--line needs LABEL=DATE'],
    ['a band without an end', ['--band', 'Term=2027'], '--band needs LABEL=FROM..TO'],
    ['a Budget for a date', ['--line', 'Budget day=B25'], '“B25” is a Budget, not a date.'],
    ['a time that ends before it begins', ['--window', '2027..2025'], 'It ends before it begins.'],
  ])('says in one sentence that it can not do with %s', (_, words, sentence) => {
    const out = join(freshFolder(), 'plan.svg');
    const { code, err } = runMilepost('figure', PLAN, '--out', out, ...words);
    expect([code, existsSync(out)]).toEqual([2, false]);
    expect(err).toContain(sentence);
  });
});
