import { ENCODINGS } from '../csv/rawTable';
import type { Delimiter, Encoding } from '../csv/rawTable';
import { CliError } from './cliError';

const DELIMITERS: Readonly<Record<string, Delimiter>> = {
  ',': ',',
  comma: ',',
  ';': ';',
  semicolon: ';',
  '\t': '\t',
  '\\t': '\t',
  tab: '\t',
  '|': '|',
  pipe: '|',
};

/** Names that other programs give the encodings. */
const OTHER_NAMES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  cp1252: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  cp1257: 'windows-1257',
  'mac-roman': 'macintosh',
  macroman: 'macintosh',
};

/** What parts the cells, as `--delimiter` names it. */
export function delimiterNamed(name: string): Delimiter {
  const key = name.toLowerCase();
  const delimiter = Object.hasOwn(DELIMITERS, key) ? DELIMITERS[key] : undefined;
  if (delimiter !== undefined) return delimiter;
  throw new CliError(`--delimiter can be "," or comma, ";" or semicolon, tab, "|" or pipe; got "${name}".`);
}

/** The encoding that `--encoding` names. */
export function encodingNamed(name: string): Encoding {
  const key = name.toLowerCase();
  const encoding =
    ENCODINGS.find((each) => each === key) ?? (Object.hasOwn(OTHER_NAMES, key) ? OTHER_NAMES[key] : undefined);
  if (encoding !== undefined) return encoding;
  throw new CliError(`--encoding can be ${ENCODINGS.join(', ')}; got "${name}".`);
}
