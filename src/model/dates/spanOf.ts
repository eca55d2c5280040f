import type { Certainty, IndicativeDate, Precision } from '../indicativeDate';
import { isDated } from '../indicativeDate';

const SPAN_OF: Partial<Readonly<Record<Precision, Precision>>> = {
  day: 'day range',
  'day range': 'day range',
  month: 'month range',
  'month range': 'month range',
  year: 'year range',
  'year range': 'year range',
};

/**
 * One span from a start and an end cell: earliest of the start, latest of the end (DESIGN 4). A cell without a date
 * leaves its side open. An end before its start is kept as written; see `endsBeforeItStarts`.
 */
export function joinStartEnd(start: IndicativeDate, end: IndicativeDate): IndicativeDate {
  const text = [start.text.trim(), end.text.trim()].filter((words) => words !== '').join(' – ');
  const marks = [...start.marks, ...end.marks];
  if (!isDated(start) && !isDated(end)) return { ...joinUndated(start, end), text, marks };
  // The same cell twice says no more than once: "June 2025" to "June 2025" is a month.
  const same = start.earliest === end.earliest && start.latest === end.latest && start.precision === end.precision;
  if (same) return { ...end, certainty: joinCertainty(start, end), text: start.text, marks };
  const { earliest } = start;
  const { latest } = end;
  if (earliest === undefined && latest === undefined) return { ...(isDated(start) ? start : end), text, marks };
  return {
    text,
    marks,
    earliest,
    latest,
    precision: joinPrecision(start, end),
    certainty: edgeCertainty(start, end),
    edtf: joinEdtf(start, end),
    alternatives: [],
  };
}

/** True when a joined span runs backwards: the caller reports `END_BEFORE_START`. */
export function endsBeforeItStarts({ earliest, latest }: IndicativeDate): boolean {
  return earliest !== undefined && latest !== undefined && latest < earliest;
}

function joinUndated(start: IndicativeDate, end: IndicativeDate): IndicativeDate {
  const ongoing = [end, start].find((date) => date.certainty.includes('ongoing'));
  return ongoing ?? (start.text.trim() === '' ? end : start);
}

function joinPrecision(start: IndicativeDate, end: IndicativeDate): Precision {
  if (start.earliest === undefined) return end.precision;
  if (end.latest === undefined) return start.precision;
  return SPAN_OF[start.precision] === SPAN_OF[end.precision] ? (SPAN_OF[start.precision] ?? 'range') : 'range';
}

function edgeCertainty(start: IndicativeDate, end: IndicativeDate): readonly Certainty[] {
  const ongoing: readonly Certainty[] = end.certainty.includes('ongoing') ? ['ongoing'] : [];
  if (end.latest === undefined) return unique([...start.certainty.filter(isSure), 'open end', ...ongoing]);
  if (start.earliest === undefined) return unique([...end.certainty.filter(isSure), 'deadline']);
  return joinCertainty(start, end);
}

/** What weakens a date; "stated" goes when a side has an open edge. */
const isSure = (word: Certainty): boolean => ['approximate', 'tentative', 'inferred'].includes(word);

function joinCertainty(start: IndicativeDate, end: IndicativeDate): readonly Certainty[] {
  const all = [...start.certainty, ...end.certainty];
  const kept: Certainty[] = all.filter((word) => isSure(word));
  const plain = !kept.includes('approximate') && !kept.includes('tentative');
  return unique(plain ? ['stated', ...kept] : kept);
}

const unique = (words: readonly Certainty[]): readonly Certainty[] => [...new Set(words)];

/** `2025-06/2026`: the first edge of the start, the last edge of the end. */
function joinEdtf(start: IndicativeDate, end: IndicativeDate): string | undefined {
  const first = start.earliest === undefined ? '' : edgeOf(start.edtf, 0);
  const last = end.latest === undefined ? '..' : edgeOf(end.edtf, 1);
  return first === undefined || last === undefined ? undefined : `${first}/${last}`;
}

/** A side of an interval, or the whole when it is none; sets have no edge. */
function edgeOf(edtf: string | undefined, side: 0 | 1): string | undefined {
  if (edtf === undefined || /[[{]/.test(edtf)) return undefined;
  const sides = edtf.split('/');
  return sides.length === 2 ? sides[side] : edtf;
}
