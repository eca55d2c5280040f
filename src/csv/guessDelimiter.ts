import { isKnownHeader } from './headerWords';
import type { Delimiter } from './rawTable';
import { splitRecords, usualWidth } from './splitRecords';

/** In order of preference where nothing tells them apart. */
const CANDIDATES: readonly Delimiter[] = [',', '\t', ';', '|'];
const SAMPLE_LENGTH = 100_000;
const SAMPLE_RECORDS = 500;
/** Two columns cut at nothing but commas before blanks score 0.2: that is prose. */
const LEAST_SCORE = 0.25;

type Records = readonly (readonly string[])[];

interface Trial {
  readonly delimiter: Delimiter;
  readonly score: number;
  /** True when no record is cut. */
  readonly isUnused: boolean;
}

/** Whole lines from the start of the text. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE_LENGTH) return text;
  const end = text.lastIndexOf('\n', SAMPLE_LENGTH);
  return end > 0 ? text.slice(0, end) : text.slice(0, SAMPLE_LENGTH);
}

/** A cell of nothing but another delimiter was cut out of the blanks around that: tabs about every comma. */
const LONE_DELIMITER = /^[ \t]*[,;|][ \t]*$/;

/**
 * Share of the cuts that look like cuts: not a comma before a blank (prose), nor one between digits (decimals), nor
 * around another delimiter.
 */
function structuralShare(records: Records, usual: number): number {
  let cuts = 0;
  let prose = 0;
  for (const cells of records) {
    if (cells.length !== usual) continue;
    for (let i = 1; i < cells.length; i++) {
      const cell = cells[i] ?? '';
      cuts++;
      const before = cells[i - 1] ?? '';
      if (LONE_DELIMITER.test(cell) || LONE_DELIMITER.test(before)) prose++;
      else if (/^ +\S/.test(cell) || (/\d$/.test(before) && /^\d{1,3}(\D|$)/.test(cell))) prose++;
    }
  }
  return cuts === 0 ? 1 : 1 - prose / cuts;
}

/** Sentences and values are no names; passing over them spares most of the work. */
function isName(cell: string): boolean {
  return cell.length <= 50 && !/\d/.test(cell) && isKnownHeader(cell.trim());
}

/** The record with the most known column names, when it has two or more: a single one may be chance. */
function likelyHeader(records: Records): { readonly index: number; readonly names: number } | undefined {
  let best = { index: 0, names: 1 };
  records.forEach((cells, index) => {
    if (cells.length < 2 || cells.length <= best.names) return;
    const names = cells.filter(isName).length;
    if (names > best.names) best = { index, names };
  });
  return best.names > 1 ? best : undefined;
}

/** The records that speak for or against: from the header on, where one shows with rows of its width below. */
function evidence(records: Records, headerIndex: number | undefined): Records {
  if (headerIndex === undefined) return records;
  const table = records.slice(headerIndex);
  return table.filter((cells) => cells.length === table[0]?.length).length > 1 ? table : records;
}

function tryDelimiter(sample: string, delimiter: Delimiter): Trial {
  const all = splitRecords(sample, delimiter)
    .records.map((record) => record.cells)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .slice(0, SAMPLE_RECORDS);
  const header = likelyHeader(all);
  const records = evidence(all, header?.index);
  const usual = usualWidth(records);
  if (usual < 2) return { delimiter, score: 0, isUnused: true };
  // Rows whose empty ends were left off still speak for the delimiter, at half weight.
  const same = records.filter((cells) => cells.length === usual).length;
  const other = records.filter((cells) => cells.length > 1 && cells.length !== usual).length;
  const fit = (same + other / 2) / records.length;
  const structure = 0.2 + 0.8 * structuralShare(records, usual);
  const names = Math.min(4, header?.names ?? 0);
  return { delimiter, score: fit * Math.sqrt(usual - 1) * structure * (1 + names / 2), isUnused: false };
}

/**
 * The delimiter that cuts the records most evenly (quotes respected), helped by column names it lays bare. A table of
 * one column gets a delimiter that does not occur in it, so that commas in its sentences cut nothing.
 */
export function guessDelimiter(text: string): Delimiter {
  const sample = sampleOf(text);
  const trials = CANDIDATES.map((delimiter) => tryDelimiter(sample, delimiter));
  const best = trials.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score >= LEAST_SCORE) return best.delimiter;
  return trials.find((trial) => trial.isUnused)?.delimiter ?? ',';
}
