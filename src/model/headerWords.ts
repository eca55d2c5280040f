import { foldText } from '../base/fold';

/**
 * What a column header is about, as words: folded, in the singular, without brackets, years and signs.
 * "INITIATIVES 2022" is `initiative`, "Key milestone(s)" is `key milestone`, "StartDate" is `start date`.
 */
export function headerWords(header: string): string {
  const spaced = header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/#/g, ' number ');
  const words = foldText(spaced)
    .replace(/\((?:s|es)\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(singular);
  const withoutYears = words.filter((word) => !/^(?:19|20)\d\d$/.test(word));
  return (withoutYears.length > 0 ? withoutYears : words).join(' ');
}

function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return word.replace(/s$/, '');
}
