import { describe, expect, it, test } from 'vitest';
import { CliError } from '../../src/cli/cliError';
import { parseInspectArguments } from '../../src/cli/parseArguments';
import { delimiterNamed, encodingNamed } from '../../src/cli/readingOptions';
import { encodeText } from '../csv/encodeText';
import { fileOf, runMilepost } from './runMilepost';

describe('milepost inspect --encoding --delimiter', () => {
  it('reads the text as told, where looking finds something else', () => {
    const file = fileOf('plan.csv', encodeText('Milestone,Lead;Date\nWhānau hui,Te Rōpū;2026\n', 'windows-1257'));
    const { code, out } = runMilepost('inspect', file, '--encoding', 'windows-1257', '--delimiter', ';');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      table: { encoding: 'windows-1257', delimiter: ';', columns: ['Milestone,Lead', 'Date'] },
      milestones: [{ title: 'Whānau hui,Te Rōpū' }],
    });
  });

  it('leaves both to the reader where they are not given', () => {
    expect(parseInspectArguments(['a.csv']).reading).toEqual({ encoding: undefined, delimiter: undefined });
  });
});

describe('the names of encodings and delimiters', () => {
  test.each([
    ['UTF-8', 'utf-8'],
    ['latin1', 'windows-1252'],
    ['cp1257', 'windows-1257'],
    ['mac-roman', 'macintosh'],
  ])('%s is %s', (name, encoding) => {
    expect(encodingNamed(name)).toBe(encoding);
  });

  test.each([
    ['tab', '\t'],
    ['\\t', '\t'],
    ['Semicolon', ';'],
    ['|', '|'],
  ])('%s is %j', (name, delimiter) => {
    expect(delimiterNamed(name)).toBe(delimiter);
  });

  it('are said when another is given', () => {
    expect(() => encodingNamed('klingon')).toThrow(CliError);
    expect(() => encodingNamed('constructor')).toThrow(/utf-8, utf-16le/);
    expect(() => delimiterNamed('/')).toThrow(/comma/);
  });
});
