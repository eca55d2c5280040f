import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import { listLines, listWords, quote } from './listWords';
import { doubtfulParts, knownLeads, splitLeads } from './splitLeads';
import type { TableCells } from './tableCells';

/** The leads of every row, and a finding for each cell that was read as a list (CONVENTIONS U7). */
export interface ReadLeads {
  /** One for each row of the table. */
  readonly rows: readonly (readonly string[])[];
  readonly issues: readonly Issue[];
}

export function readLeads(cells: TableCells, rowCount: number): ReadLeads {
  const texts = Array.from({ length: rowCount }, (_, row) => cells.of(row, 'leads'));
  const isKnown = knownLeads(texts);
  const parts = new Map<string, readonly string[]>();
  const lines = new Map<string, number[]>();
  const rows = texts.map((text, row) => {
    const leads = parts.get(text) ?? splitLeads(text, isKnown);
    parts.set(text, leads);
    const line = cells.table.rows[row]?.line ?? 0;
    const found = lines.get(text);
    if (found === undefined) lines.set(text, [line]);
    else found.push(line);
    return leads;
  });
  const doubts = texts.flatMap((text, row) => {
    const names = doubtfulParts(text, isKnown);
    return names.length === 0 ? [] : [keptWholeIssue(cells, text, names, cells.table.rows[row]?.line)];
  });
  const lists = [...parts].filter(([, leads]) => leads.length > 1);
  const splits = lists.map(([text, leads]) => splitIssue(cells, text, leads, lines.get(text) ?? []));
  return { rows, issues: [...splits, ...doubts] };
}

/** Commas and "and" stand in the names of organisations too, so a list of names that are not all known is asked about. */
function keptWholeIssue(cells: TableCells, value: string, names: readonly string[], line: number | undefined): Issue {
  return issue({
    code: 'LEADS_KEPT_WHOLE',
    severity: 'warning',
    file: cells.table.file,
    line,
    column: cells.nameOf('leads'),
    value,
    message: `${quote(value)} was read as one lead; it may be ${String(names.length)}: ${listWords(names.map(quote))}.`,
    remedy: 'If they are several organisations, write a slash between them.',
    repairs: [names.join(' / ')],
  });
}

function splitIssue(cells: TableCells, value: string, leads: readonly string[], lines: readonly number[]): Issue {
  const where = lines.length > 1 ? ` (${listLines(lines)})` : '';
  return issue({
    code: 'SPLIT_LEADS',
    severity: 'info',
    file: cells.table.file,
    line: lines[0],
    column: cells.nameOf('leads'),
    value,
    message: `${quote(value)} was read as ${String(leads.length)} leads: ${listWords(leads.map(quote))}${where}. The milestone is counted once.`,
    remedy:
      'If it is one organisation, choose another column for the leads or write its name without the sign between.',
  });
}
