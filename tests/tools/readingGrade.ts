/** A sentence with fewer words says too little about how hard it is to read: one long name decides it. */
const FEWEST_WORDS = 8;

/** The sentences of a text that are long enough to be weighed; a text of several lines or columns is a sample of a table. */
export function weighedSentences(text: string): readonly string[] {
  if (/[\n\t]/.test(text)) return [];
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => wordsOf(sentence).length >= FEWEST_WORDS);
}

/** The school grade a sentence is read at, by Flesch and Kincaid: the words of one sentence, and the syllables of a word. */
export function readingGrade(sentence: string): number {
  const words = wordsOf(sentence);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * words.length + 11.8 * (syllables / words.length) - 15.59;
}

/** Words as they are read: a place in a sentence is one short word. */
function wordsOf(sentence: string): readonly string[] {
  return sentence.replace(/\{\w+\}/g, 'one').match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

/** Groups of vowels, less a silent e at the end; words of capitals and numbers are said in one breath here. */
function syllablesOf(word: string): number {
  if (/^[\p{Lu}\p{N}]+$/u.test(word)) return 1;
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const groups = plain.replace(/(?:[^laeiouy]e[sd]?|[^laeiouytd]ed)$/, (end) => end.charAt(0)).match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
