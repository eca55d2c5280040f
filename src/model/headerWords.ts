import { foldText } from '../base/fold';

/** How Jira heads the columns that an office added itself. */
const CUSTOM_FIELD = /^custom field \((.+)\)$/;

/**
 * What a column header is about, as words: folded, in the singular, without brackets, years and signs.
 * "INITIATIVES 2022" is `initiative`, "Key milestone(s)" is `key milestone`, "StartDate" is `start date`,
 * "Custom field (Lead agency)" is `lead agency`.
 */
export function headerWords(header: string): string {
  const spaced = header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/#/g, ' number ');
  const words = foldText(spaced)
    .replace(CUSTOM_FIELD, '$1')
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
