import type { Issue } from '../base/issue';
import type { Milestone } from '../model/milestone';

/** True for a milestone that a finding asks somebody to look at. */
export type IsToCheck = (milestone: Milestone) => boolean;

/** The milestones that begin on the lines of these findings; findings that only inform ask nothing of anybody. */
export function toCheckIn(findings: readonly Issue[]): IsToCheck {
  let places: ReadonlySet<string> | undefined;
  return ({ file, line }) => {
    // Made when first asked for: a plan may have a hundred thousand findings, and most views ask about none.
    places ??= new Set(findings.filter(({ severity }) => severity !== 'info').map((one) => place(one.file, one.line)));
    return places.has(place(file, line));
  };
}

const place = (file: string | undefined, line: number | undefined): string => `${String(line)} ${file ?? ''}`;
