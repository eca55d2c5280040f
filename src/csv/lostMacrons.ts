import { foldText } from '../base/fold';
import { issue, type Issue } from '../base/issue';

/** Words and beginnings of words that are written with macrons and are frequent in plans (CONVENTIONS U2). */
const MACRON_WORDS: readonly string[] = (
  'māori whānau hapū kōrero pākehā tūpuna tūturu tīpuna kāinga kāwanatanga mātauranga mātou tātou pāpā pēpi kōhanga ' +
  'kōkiri whetū tūhoe ngā ngāi ngāti tāmaki wānanga tāne wāhine rōpū pōneke kāhui hōtaka pūrongo pūtea pūkenga tūranga ' +
  'taupō whangārei ōtautahi ōtepoti ōrākei manatū mātāwaka tāone pūnaha tūhono kōti toitū hīkina kāpuia tūmanako ' +
  'pārongo tāhuhu rāhui āwhina mātua kōwhai tāngata pāremata hākinakina tōmua hōhonu rūnanga rūnaka whakamāori'
).split(' ');

const LOST_BY_WORD = MACRON_WORDS.map((word) => ({
  word,
  // Each long vowel may be whole, plain or lost; that one is lost is checked by the caller.
  pattern: new RegExp(`^${word.replace(/[āēīōū]/g, (vowel) => `(?:${vowel}|${foldText(vowel)}|[?_\\ufffd])`)}`, 'i'),
}));

/** A word of Māori syllables in which a question mark or U+FFFD stands for one vowel. */
const SYLLABLES = /^((wh|ng|[hkmnprtw])?[aeiouāēīōū])+$/i;

function isLostWord(word: string): boolean {
  if (LOST_BY_WORD.some(({ pattern }) => /[?_\ufffd]/.test(pattern.exec(word)?.[0] ?? ''))) return true;
  return (
    word.length >= 4 &&
    /^[^?_\ufffd]*[?\ufffd][^?_\ufffd]*$/.test(word) &&
    SYLLABLES.test(word.replace(/[?\ufffd]/, 'a'))
  );
}

/** UTF-8 macrons read as windows-1252 (ā = C4 81 is `Ä` and a control), also where the control was lost on the way. */
const MOJIBAKE = /Ä[\u0080-\u009f€“’«ª]|Å[\u0080-\u009f«ªŒ]|(?<=\bM)Ä(?=ori)|(?<=\bwh)Ä(?=nau)/gi;
/** The same for dashes, quotation marks and accents. */
const OTHER_MOJIBAKE = /â€[\u0080-\u009f“”˜™¢¦\u009d]?|Ã[\u0080-\u00bf©¨¡³±¼¶]|Â[\u00a0·°]/g;

interface Damage {
  readonly index: number;
  readonly text: string;
}

const WORD_LETTER = /[\p{L}?_\ufffd\u0080-\u009f«ª“’€]/u;
/** Far enough for any word, and a bound on text that is all letters. */
const REACH = 20;

/** The word around a place in the text. */
function wordAt(text: string, index: number): Damage {
  let start = index;
  let end = index + 1;
  while (start > 0 && index - start < REACH && WORD_LETTER.test(text[start - 1] ?? '')) start--;
  while (end < text.length && end - index < REACH && WORD_LETTER.test(text[end] ?? '')) end++;
  return { index: start, text: text.slice(start, end) };
}

function lostWords(text: string): Damage[] {
  return Array.from(text.matchAll(/[?_\ufffd](?=[a-zāēīōū])/gi), (match) => wordAt(text, match.index)).filter(
    (word) => !/[/=&.]/.test(text[word.index - 1] ?? '') && isLostWord(word.text),
  );
}

function matchesOf(text: string, pattern: RegExp): Damage[] {
  return Array.from(text.matchAll(pattern), (match) => ({ index: match.index, text: match[0] }));
}

const CHOOSE =
  ' If the letters are right in another program, choose another text encoding under "How this file was read".';
const SAVE_AS = 'Open the original and save it again as "CSV UTF-8"; in Excel: Save As, CSV UTF-8 (Comma delimited).';

function damageIssue(text: string, damages: readonly Damage[], code: string, what: string, remedy: string): Issue[] {
  const first = damages[0];
  if (first === undefined) return [];
  const examples = [...new Set(damages.map((damage) => damage.text))].slice(0, 3).map((word) => `"${word}"`);
  const places = damages.length === 1 ? 'in one place' : `in ${String(damages.length)} places`;
  return [
    issue({
      code,
      severity: 'warning',
      line: text.slice(0, first.index).split('\n').length,
      value: first.text,
      message: `${what} ${places}, such as ${examples.join(', ')}; the words are shown as they stand in the file.`,
      remedy,
    }),
  ];
}

/**
 * Looks for letters that were damaged before the file came to us: `M?ori`, `wh?nau`, `M_ori`, `MÄ\u0081ori`. They are
 * reported, never mended (CONVENTIONS L9). `text` has its lines ended by `\n`; `hasEncoding`: it comes from a file whose
 * encoding can be chosen.
 */
export function lostMacronIssues(text: string, hasEncoding: boolean): readonly Issue[] {
  const lost = /[?_\ufffd]/.test(text) ? lostWords(text) : [];
  const twisted = /[ÄÅ]/.test(text) ? matchesOf(text, MOJIBAKE).map(({ index }) => wordAt(text, index)) : [];
  const macrons = [...lost, ...twisted].sort((a, b) => a.index - b.index);
  const others = /[âÃÂ]/.test(text) ? matchesOf(text, OTHER_MOJIBAKE) : [];
  const remedy = hasEncoding ? SAVE_AS + CHOOSE : SAVE_AS;
  return [
    ...damageIssue(text, macrons, 'MACRONS_LOST', 'Letters with macrons look lost', remedy),
    ...damageIssue(text, others, 'CHARACTERS_DAMAGED', 'Dashes, quotation marks or accents look damaged', remedy),
  ];
}
