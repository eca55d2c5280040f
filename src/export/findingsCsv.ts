import type { Issue, Severity } from '../base/issue';
import { writeCsv } from '../csv/writeCsv';

const HEADER = ['Severity', 'Code', 'File', 'Line', 'Column', 'Value', 'Message', 'Remedy', 'Offered'];

const WORD: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Information' };

/**
 * The findings as a table: one line each, with its place in the user's file (CONVENTIONS U4). `open`: those that nobody
 * has accepted; the others say so.
 */
export function findingsCsv(issues: readonly Issue[], open: readonly Issue[] = issues): string {
  const isOpen = new Set(open);
  return writeCsv([
    HEADER,
    ...issues.map((each) => [
      isOpen.has(each) ? WORD[each.severity] : 'Accepted',
      each.code,
      each.file ?? '',
      each.line === undefined ? '' : String(each.line),
      each.column ?? '',
      each.value ?? '',
      each.message,
      each.remedy,
      each.repairs.join(' or '),
    ]),
  ]);
}
