import { decodeWindows1252 } from './windows1252';

/** The names that exports of lists and web pages write; one that is not here stays as written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  frac12: '½',
  frac14: '¼',
  times: '×',
  pound: '£',
  euro: '€',
  sect: '§',
  para: '¶',
  dagger: '†',
  Dagger: '‡',
  copy: '©',
  reg: '®',
  trade: '™',
  rarr: '→',
  szlig: 'ß',
  oslash: 'ø',
  aelig: 'æ',
};

/** `amacr` is a letter and the name of the accent over it. */
const ACCENTS: Readonly<Record<string, string>> = {
  macr: '\u0304',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,7}));/g;
const ACCENTED = /^([A-Za-z])(macr|acute|grave|circ|uml|tilde|cedil)$/;

/** True when the text may hold an entity; cheap enough for a whole file. */
export function mayHoldEntity(text: string): boolean {
  return /&#?[A-Za-z0-9]{2,8};/.test(text);
}

/** `&amp;`, `&#39;`, `&amacr;` as the characters they stand for, once: `&amp;lt;` is the text `&lt;`. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (written, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ?? (hex === undefined ? undefined : `0x${hex}`);
    return (code === undefined ? named(name ?? '') : characterOf(Number(code))) ?? written;
  });
}

/** The text with `sign` in place of the semicolon of each entity that can be decoded. */
export function guardEntities(text: string, sign: string): string {
  if (!mayHoldEntity(text)) return text;
  return text.replace(ENTITY, (written) =>
    decodeEntities(written) === written ? written : written.slice(0, -1) + sign,
  );
}

function named(name: string): string | undefined {
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const [, letter = '', accent = ''] = ACCENTED.exec(name) ?? [];
  const composed = `${letter}${ACCENTS[accent] ?? ''}`.normalize('NFC');
  return letter !== '' && composed.length === 1 ? composed : undefined;
}

/** `undefined` for what is no text: controls, half characters, numbers beyond Unicode. */
function characterOf(code: number): string | undefined {
  if (code === 9 || code === 10) return String.fromCharCode(code);
  if (code === 13) return '\n';
  if (code < 32 || code === 127 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  if ((code & 0xfffe) === 0xfffe) return undefined;
  // Numbers 128 to 159 are controls that pages mean as windows-1252 letters; HTML reads them so, too.
  return code >= 128 && code < 160 ? decodeWindows1252(Uint8Array.of(code)) : String.fromCodePoint(code);
}
