import { trimEndOf } from '../base/trimEnd';
import type { Funding } from './fundingStatus';
import { parseFunding } from './parseFunding';
import { tidyText } from './tidyText';

/** The part of a funding cell that belongs to one phase; `label` is `undefined` when it names none. */
export interface PhaseFunding {
  readonly label: string | undefined;
  readonly funding: Funding;
}

/** Signs that part one phase from the next. */
const SIGNS_BETWEEN = /[,;/|\s]/;

const NUMBER = '(?:\\d+|[ivx]+)';
const LABEL = new RegExp(
  `\\b(phase|stage|tranche)s?\\s*(${NUMBER}(?:\\s*(?:,|&|and|/|\\+)\\s*${NUMBER})*)\\b\\s*[:–—-]?`,
  'giu',
);
const STATUS_THEN_LABEL = new RegExp(`^([^()]+?)\\s*\\(((?:phase|stage|tranche)\\s*${NUMBER})\\)\\s*[,;/|]?\\s*`, 'iu');

/**
 * Reads "Phase 1: Funded Phase 2: Not Funded*" as a status for each phase (CONVENTIONS D16), also
 * "Phases 1 and 2: Funded" and "Funded (Phase 1), Not funded (Phase 2)". A cell without labels is one status.
 */
export function splitPhaseFunding(cell: string): readonly PhaseFunding[] {
  const text = tidyText(cell);
  const trailing = readTrailingLabels(text);
  if (trailing !== undefined) return trailing;
  const labels = [...text.matchAll(LABEL)];
  const [first] = labels;
  if (first === undefined) return [{ label: undefined, funding: parseFunding(text) }];
  const before = trimEndOf(text.slice(0, first.index), SIGNS_BETWEEN);
  const parts: PhaseFunding[] = before === '' ? [] : [{ label: undefined, funding: parseFunding(before) }];
  labels.forEach((match, i) => {
    const end = labels[i + 1]?.index ?? text.length;
    const status = unwrap(trimEndOf(text.slice(match.index + match[0].length, end), SIGNS_BETWEEN));
    const funding = parseFunding(status);
    for (const label of namesOf(match[0], match[1] ?? '', match[2] ?? '')) parts.push({ label, funding });
  });
  return parts;
}

/** "Phases 1 and 2:" names two phases; "phase 1:" names itself, as written. */
function namesOf(written: string, word: string, numbers: string): readonly string[] {
  const each = numbers.split(/\s*(?:,|&|and|\/|\+)\s*/iu);
  return each.length > 1 ? each.map((number) => `${word} ${number}`) : [written.replace(/\s*[:–—-]\s*$/u, '').trim()];
}

/** "Phase 1 (Funded)" says Funded. */
const unwrap = (status: string): string => status.trim().replace(/^\(([^()]*)\)$/, '$1');

function readTrailingLabels(text: string): readonly PhaseFunding[] | undefined {
  const parts: PhaseFunding[] = [];
  let rest = text;
  while (rest !== '') {
    const match = STATUS_THEN_LABEL.exec(rest);
    if (match === null) return undefined;
    parts.push({ label: match[2], funding: parseFunding(match[1] ?? '') });
    rest = rest.slice(match[0].length);
  }
  return parts.length > 0 ? parts : undefined;
}
