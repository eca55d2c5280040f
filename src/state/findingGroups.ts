import type { Issue, Severity } from '../base/issue';

/** Findings that have one cause, such as all dates whose year was taken from the document. */
export interface FindingGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly findings: readonly Issue[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

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
      return [{ code: first.code, severity: first.severity, findings }];
    })
    .sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || b.findings.length - a.findings.length);
}

/** How many findings a person should look at: all but the ones that only inform. */
export function countToCheck(issues: readonly Issue[]): number {
  return issues.filter(({ severity }) => severity !== 'info').length;
}
