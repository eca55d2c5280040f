import type { FileRecord } from './fileRecord';
import { firstText, textOf } from './fileRecord';
import type { Delimiter } from './rawTable';

/** A mark and the note behind it. */
export interface MarkedNote {
  readonly mark: string;
  readonly text: string;
}

const MARKED = /^(\*{1,5}|[†‡§¶]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2})\s*([^\s*†‡§¶][^]*)$/;
const NUMBERED = /^(?:\(|\[)?(\d{1,2}|[a-z])(?:[.)\]]|(?<=\d)(?=\s))\s*(\D[^]*)$/;
const KEYWORD =
  /^(data )?(sources?|notes?|footnotes?|n\.?b\.?|disclaimers?|key|legend|caveats?|references?|abbreviations|acronyms|puna|tuhipoka)\s*(:|\s[-–—]\s)/i;
const BARE_KEYWORD =
  /^((data )?sources?|notes?|footnotes?|disclaimer|key|legend|caveats?|abbreviations|acronyms)\s*:?$/i;
const EXPORT_LINE =
  /^(page \d+( ?(of|\/) ?\d+)?|[-–—] ?\d{1,3} ?[-–—]|\d{1,3} (of|\/) \d{1,3}|\(?\d[\d,]* (rows?|records?|milestones?|items?|entries|results?|tasks?|issues?)( (affected|returned|selected|exported|found|shown|listed|in total))?\)?\.?|showing \d+ (to|[-–]) \d+ of \d+.*|(last (updated|modified)|(updated|exported|generated|printed|downloaded|extracted)( on| at|:)):? .*\d.*|as at \d.*|©.*|copyright\b.*\d{4}.*|end of (report|table|document|data|file)\.?)$/i;
/** Words of the protective markings printed above and below a table (CONVENTIONS S13). */
const MARKING =
  /^[-–—:;,\s[\]()]*((unclassified|in|confidence|sensitive|restricted|confidential|secret|draft|budget|cabinet|commercial|staff|shared|development|and)[-–—:;,\s[\]()]*)+$/i;
const RULE = /^[\s:=_\-–—*+|.~]{3,}$/;

/** Mark and text of "* Not funded: …", "** …", "† …", "¹ …"; not of "**bold**" or a lone mark. */
export function readMarkedNote(text: string): MarkedNote | undefined {
  const match = MARKED.exec(text);
  const mark = match?.[1];
  const note = match?.[2]?.trim();
  if (mark === undefined || note === undefined || note.endsWith(mark)) return undefined;
  return { mark, text: note };
}

/** Mark and text of "1. …", "(2) …", "[3] …", "a) …". Only the place in the file can tell whether it is a note. */
export function readNumberedNote(text: string): MarkedNote | undefined {
  const match = NUMBERED.exec(text);
  return match?.[1] !== undefined && match[2] !== undefined ? { mark: match[1], text: match[2].trim() } : undefined;
}

/** "Source: …", "Note: …", "Page 2 of 3", "Exported on 3 May 2024", a marking such as "IN CONFIDENCE". */
export function isNoteText(text: string): boolean {
  if (KEYWORD.test(text) || EXPORT_LINE.test(text)) return true;
  return text.length < 100 && /(CONFIDENCE|CLASSIFIED|SENSITIVE|RESTRICTED)/.test(text) && MARKING.test(text);
}

/** "Notes", "Source:" alone, as a heading or as the name beside its text. */
export function isNoteHeading(text: string): boolean {
  return BARE_KEYWORD.test(text);
}

const DASHES = /^[-–—‐‑−_=~\s]+$/;
/** Several cells of dashes as one line of text. */
const JOINED_DASHES = /^(?:[-–—‐‑−_=~]+[\s,;|]+)+[-–—‐‑−_=~]+$/;

/** A line drawn with characters, as under the header of a Markdown table; a row of nothing but dashes. */
export function isRule(record: FileRecord): boolean {
  if (record.filled === 1 && JOINED_DASHES.test(firstText(record))) return true;
  if (record.filled > 1 && record.cells.every((cell) => cell === '' || DASHES.test(cell))) return true;
  return record.cells.every((cell) => cell === '' || (RULE.test(cell) && /[-=_–—*.~]{3}/.test(cell)));
}

/**
 * The record as one line of text, when it can be one: a single cell, or a sentence that was cut at its delimiters
 * because it is not quoted, so that each piece after the first begins with a blank.
 */
export function loneText(record: FileRecord, delimiter: Delimiter, isSpaced: boolean): string | undefined {
  if (record.filled === 1) return firstText(record);
  if (isSpaced || delimiter === '\t' || record.filled !== record.width - record.first) return undefined;
  const pieces = record.raw.slice(record.first + 1, record.width);
  return pieces.every((piece) => /^\s+\S/.test(piece)) ? textOf(record, delimiter) : undefined;
}
