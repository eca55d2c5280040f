import { phraseBook } from './phraseBook';
import { isWord, type Reader, type Words } from './words';

/** January to December; names after a stroke are short ones. Those that are English words too ("set", "ago") are left out. */
const MONTHS: Readonly<Record<string, string>> = {
  French:
    'janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre octobre novembre décembre/déc',
  German: 'Januar/Jänner Februar/Feber März/Mrz April Mai Juni Juli August September Oktober/Okt November Dezember/Dez',
  Spanish:
    'enero/ene febrero marzo abril/abr mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre/dic',
  Italian:
    'gennaio/genn febbraio/febbr marzo aprile maggio/magg giugno/giu luglio/lug agosto settembre/sett ottobre/ott novembre dicembre',
  Portuguese: 'janeiro fevereiro/fev março abril/abr maio junho julho agosto setembro outubro novembro dezembro/dez',
  Dutch: 'januari februari maart/mrt april mei juni juli augustus september oktober/okt november december',
};

const OWN_IN_ENGLISH = 'april august september november december mei'.split(' ');

/** Each name with its month, and the languages it is a month in. No name is another month in another language. */
const NAMES: Readonly<Record<string, number>> = Object.fromEntries(
  Object.values(MONTHS).flatMap((months) =>
    months.split(' ').flatMap((names, index) => names.split('/').map((name) => [name, index + 1])),
  ),
);

/** Reads a month name of the six languages: 1 to 12. Used only where `europeanMonths` says so. */
export const readEuropeanMonth: Reader<number> = phraseBook(NAMES);

const languageBooks = Object.entries(MONTHS).map(([language, months]) => ({
  language,
  read: phraseBook<true>(Object.fromEntries(months.split(/[ /]/).map((name) => [name, true]))),
}));

/** The languages whose months the words name, where English and te reo Māori do not; usually one, or none. */
export function europeanLanguages(words: Words): readonly string[] {
  const at = words.tokens.findIndex(
    (token, index) =>
      token.kind === 'word' && !OWN_IN_ENGLISH.includes(token.text) && readEuropeanMonth(words, index) !== undefined,
  );
  if (at < 0) return [];
  return languageBooks.filter(({ read }) => read(words, at) !== undefined).map(({ language }) => language);
}

const LINKS = ['de', 'del', 'do', 'di', 'van'];
const ARTICLES = ['le', 'el', 'il', 'am', 'den', 'op', 'em'];

/** "of", and "de" and its kin where months of those languages are read: "18 de julio de 2024". */
export function isOf(words: Words, at: number): boolean {
  return isWord(words, at, 'of') || (words.rules.europeanMonths === true && isOneOf(words, at, LINKS));
}

/** "the", and "le" and its kin: "le 18 juillet", "am 18. Juli". */
export function isThe(words: Words, at: number): boolean {
  return isWord(words, at, 'the') || (words.rules.europeanMonths === true && isOneOf(words, at, ARTICLES));
}

const isOneOf = (words: Words, at: number, list: readonly string[]): boolean =>
  list.some((word) => isWord(words, at, word));
