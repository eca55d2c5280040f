import { classOf, plainSign } from './normalizeCell';
import { phraseBook } from './phraseBook';
import { digitsAt, isGlued, isSign, isWord, textOf, type Found, type Words } from './words';

/** A phase named in a cell, and its own words. */
export interface PhaseWords {
  /** "Phase 1" as written, without its colon. */
  readonly label: string;
  readonly text: string;
}

interface Label {
  readonly from: number;
  readonly to: number;
}

const PHASE_WORDS =
  'phase phases stage stages tranche tranches wave waves step steps part parts release releases'.split(' ');
const phaseNumber = phraseBook<true>(
  Object.fromEntries('one two three four five six i ii iii iv v vi a b c d'.split(' ').map((word) => [word, true])),
);

/**
 * The phases of "Phase 1 2026 Phase 2: 2030" or "2026 (Phase 1), 2030 (Phase 2)" (CONVENTIONS D16); empty when the
 * cell is not made of phases.
 */
export function splitPhases(words: Words): readonly PhaseWords[] {
  if (!words.tokens.some((token) => PHASE_WORDS.includes(token.text))) return [];
  const labels = labelsIn(words);
  const first = labels[0];
  if (!first) return [];
  return words.tokens.slice(0, first.from).every((token) => token.kind === 'sign')
    ? labelFirst(words, labels)
    : dateFirst(words, labels);
}

function labelsIn(words: Words): readonly Label[] {
  const labels: Label[] = [];
  for (let at = 0; at < words.tokens.length; at += 1) {
    const end = PHASE_WORDS.includes(words.tokens[at]?.text ?? '') ? afterNumbers(words, at + 1) : undefined;
    if (end === undefined) continue;
    labels.push({ from: at, to: end });
    at = end - 1;
  }
  return labels;
}

function afterNumbers(words: Words, at: number): number | undefined {
  let next = readNumber(words, at)?.next;
  // "Phases 1 and 2": only after the plural, since "Phase 1 – 3 June" has a date there.
  const plural = words.tokens[at - 1]?.text.endsWith('s') ?? false;
  while (next !== undefined && plural && (isWord(words, next, 'and') || isSign(words, next, '&,-/'))) {
    const more = readNumber(words, next + 1);
    if (!more) return next;
    next = more.next;
  }
  return next;
}

function readNumber(words: Words, at: number): Found<true> | undefined {
  if (digitsAt(words, at, 1, 2) === undefined) return phaseNumber(words, at);
  const letter = words.tokens[at + 1];
  const glued = letter?.kind === 'word' && isGlued(words, at + 1);
  if (glued && letter.text.length > 1) return undefined;
  return { value: true, next: glued ? at + 2 : at + 1 };
}

function labelFirst(words: Words, labels: readonly Label[]): readonly PhaseWords[] {
  const phases: PhaseWords[] = [];
  let from = labels[0]?.from ?? 0;
  for (const [index, label] of labels.entries()) {
    const following = labels[index + 1];
    const end =
      following === undefined ? words.source.length : (words.tokens[following.from]?.start ?? words.source.length);
    const text = trimmed(words.source.slice(words.tokens[label.to - 1]?.end ?? 0, end));
    // "Phase 1 and Phase 2: 2026" is one part with both names.
    if (text === '' && following !== undefined) continue;
    phases.push({ label: textOf(words, from, label.to), text });
    from = following?.from ?? 0;
  }
  return phases;
}

function dateFirst(words: Words, labels: readonly Label[]): readonly PhaseWords[] {
  const bracketed = labels.every(({ from, to }) => isSign(words, from - 1, '(') && isSign(words, to, ')'));
  const lastClose = (labels.at(-1)?.to ?? 0) + 1;
  if (!bracketed || lastClose < words.tokens.length) return [];
  let start = 0;
  return labels.map(({ from, to }) => {
    const text = trimmed(words.source.slice(start, words.tokens[from - 1]?.start));
    start = words.tokens[to]?.end ?? 0;
    return { label: textOf(words, from, to), text };
  });
}

/** Without the signs that join a phase to its label or to the next phase. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isJoin(text.charAt(start), ':,;.-=')) start += 1;
  while (end > start && isJoin(text.charAt(end - 1), ',;/|&+-')) end -= 1;
  const rest = text.slice(start, end);
  if (!/(^|[\s,;])and$/i.test(rest.slice(-5))) return rest;
  return trimmed(rest.slice(0, -3));
}

function isJoin(character: string, signs: string): boolean {
  const kind = classOf(character);
  return kind === 'space' || kind === 'skip' || '\r\n'.includes(character) || signs.includes(plainSign(character));
}
