import { issue, type Issue } from '../base/issue';
import type { Encoding } from './rawTable';

/**
 * Frequent words as they look when letters with macrons, stored as Windows-1257 or ISO 8859-13 have them, are read as
 * windows-1252: each macron is a circumflex or a cedilla.
 */
const TWISTED =
  /(?<![\p{L}])(m[âÂ]ori|wh[âÂ]nau|hap[ûÛ]|k[ôÔ]rero|p[âÂ]keh[âÂ]|ng[âÂ]|ng[âÂ]i|ng[âÂ]ti|k[âÂ]inga|p[ûÛ]tea|w[âÂ]nanga|r[ôÔ]p[ûÛ]|t[âÂ]maki|manat[ûÛ]|p[çÇ]pi|r[ûÛ]nanga)(?![\p{L}])/iu;

/** A finding when a file without a mark was read as windows-1252 and its Māori words say otherwise (CONVENTIONS U2). */
export function balticMacronIssues(text: string, encoding: Encoding, isGuessed: boolean): readonly Issue[] {
  if (encoding !== 'windows-1252' || !isGuessed || !/[âôûçÂÔÛÇ]/.test(text)) return [];
  const found = TWISTED.exec(text);
  if (found === null) return [];
  return [
    issue({
      code: 'ENCODING_DOUBTED',
      severity: 'warning',
      line: text.slice(0, found.index).split('\n').length,
      value: found[0],
      message: `The file does not say how its letters are stored; "${found[0]}" looks like Windows-1257, which has macrons.`,
      remedy: 'Choose Windows-1257 as the text encoding under "How this file was read".',
    }),
  ];
}
