import type { Issue, Severity } from '../base/issue';

/** Findings that have one cause, such as all dates whose year was taken from the document. */
export interface FindingGroup {
  readonly code: string;
  /** The code in words: `INFERRED_YEAR` is "Inferred year". */
  readonly cause: string;
  readonly severity: Severity;
  readonly findings: readonly Issue[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What the severities are called on screen. */
export const SEVERITY_LABEL: Readonly<Record<Severity, string>> = {
  error: 'Needs fixing',
  warning: 'Check',
  info: 'For information',
};

/** Findings by cause, the weightiest first, then the most frequent (CONVENTIONS U4). */
export function groupFindings(issues: readonly Issue[]): readonly FindingGroup[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.severity} ${issue.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return [...groups.values()]
    .flatMap((findings): FindingGroup[] => {
      const [first] = findings;
      if (first === undefined) return [];
      return [{ code: first.code, cause: causeOf(first.code), severity: first.severity, findings }];
    })
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || b.findings.length - a.findings.length);
}

/** How many findings a person should look at: all but the ones that only inform. */
export function countToCheck(issues: readonly Issue[]): number {
  return issues.filter(({ severity }) => severity !== 'info').length;
}

/** The code in words. */
export function causeOf(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ').replace(/^fy\b/, 'financial year');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Line 12, Indicative Date": where in the user's own file; with the file's name when several are open. */
export function placeOf(issue: Issue, severalFiles: boolean): string {
  const file = severalFiles ? issue.file : undefined;
  const line = issue.line === undefined ? undefined : `${file === undefined ? 'L' : 'l'}ine ${String(issue.line)}`;
  const column = issue.column === undefined ? undefined : `column “${issue.column}”`;
  const parts = [file, line, column].filter((part) => part !== undefined).join(', ');
  // A column of the whole table starts the sentence itself.
  return parts.startsWith('column') ? `C${parts.slice(1)}` : parts;
}
