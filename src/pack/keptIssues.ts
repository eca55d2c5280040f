import type { RawTable } from '../csv/rawTable';
import type { Answers } from '../model/answers';
import type { Acceptance } from '../state/accepted';
import type { Repair } from '../model/repairs';
import type { Choices } from '../state/choices';
import { wordsOf } from './wordIndex';

/** Tells whether a text quotes one that was left out. */
export type Quotes = (text: string | undefined) => boolean;

/** A text quotes another when all its words stand in it, one behind the other. */
export function quotesAny(left: readonly string[]): Quotes {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const text of left) {
    const words = wordsOf(text);
    const [first] = words;
    if (first === undefined) continue;
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [words]);
    else others.push(words);
  }
  return (text) => {
    const words = text === undefined ? [] : wordsOf(text);
    return words.some((word, at) =>
      byFirst.get(word)?.some((quoted) => quoted.every((each, i) => words[at + i] === each)),
    );
  };
}

/** The tables with the findings that are about nothing that was left out. */
export function keptIssues(tables: readonly RawTable[], quotes: Quotes): readonly RawTable[] {
  return tables.map((table) => {
    const isThere = placeIn(table);
    const issues = table.issues.filter(({ line, column, value, message, repairs, file }) => {
      const isAbout = (line === undefined || isThere.line(line)) && (column === undefined || isThere.column(column));
      return isAbout && ![value, message, file, ...repairs].some(quotes);
    });
    return issues.length === table.issues.length ? table : { ...table, issues };
  });
}

type Said = Pick<Choices, 'repairs' | 'restored' | 'answers' | 'accepted'>;

/** What was edited, answered and accepted about cells that are kept. */
export function keptSaid(said: Said, tables: readonly RawTable[], quotes: Quotes): Said {
  const places = new Map(tables.map((table) => [table.file, placeIn(table)]));
  const isThere = ({ file, line, column }: Partial<Repair>): boolean => {
    const place = places.get(file ?? '');
    if (file !== undefined && place === undefined) return false;
    return (
      (line === undefined || place?.line(line) === true) && (column === undefined || place?.column(column) === true)
    );
  };
  return {
    repairs: said.repairs.filter(isThere),
    restored: said.restored.filter(isThere),
    answers: keptAnswers(said.answers, isThere, quotes),
    accepted: said.accepted.filter((each) => isThere(whole(each)) && !quotes(each.value)),
  };
}

function keptAnswers(
  { apart, wrapped, years }: Answers,
  isThere: (place: Partial<Repair>) => boolean,
  quotes: Quotes,
): Answers {
  return {
    apart: apart.filter((names) => !names.some(quotes)),
    wrapped: wrapped.filter(({ file, line, column, parts }) => isThere({ file, line, column }) && !parts.some(quotes)),
    years: years.filter(({ file, column }) => isThere({ file, column })),
  };
}

function whole({ file, line, column }: Acceptance): Partial<Repair> {
  return {
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

interface Place {
  readonly line: (line: number) => boolean;
  readonly column: (column: string) => boolean;
}

/** Findings name one column, or several that are read together: "Quarter + Year". */
function placeIn(table: RawTable): Place {
  const texts = [...table.rows, ...table.skipped, ...table.preamble, ...table.notes, ...table.footnotes];
  const lines = new Set(texts.map(({ line }) => line));
  const columns = new Set(table.columns);
  return {
    line: (line) => line === table.headerLine || lines.has(line),
    column: (column) => columns.has(column) || column.split(' + ').every((each) => columns.has(each)),
  };
}
