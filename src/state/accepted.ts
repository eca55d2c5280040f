import type { Issue } from '../base/issue';
import type { OfferScope } from './offers';

/** Findings that a person has looked at and takes as they were read. What is `undefined` is any. */
export interface Acceptance {
  readonly code: string;
  readonly file: string | undefined;
  readonly column: string | undefined;
  readonly line: number | undefined;
  readonly value: string | undefined;
}

/** The acceptance of a finding: in this cell, wherever its column says the same, or in the whole column. */
export function acceptanceOf({ code, file, column, line, value }: Issue, scope: OfferScope): Acceptance {
  return {
    code,
    file,
    column,
    line: scope === 'cell' ? line : undefined,
    value: scope === 'column' ? undefined : value,
  };
}

/** The findings that nobody has accepted. A cell that says something else by now is asked about again. */
export function openFindings(findings: readonly Issue[], accepted: readonly Acceptance[]): readonly Issue[] {
  return accepted.length === 0 ? findings : findings.filter((each) => !accepted.some((one) => covers(one, each)));
}

function covers(acceptance: Acceptance, finding: Issue): boolean {
  const { code, file, column, line, value } = acceptance;
  return (
    code === finding.code &&
    file === finding.file &&
    column === finding.column &&
    (line === undefined || line === finding.line) &&
    (value === undefined || value === finding.value)
  );
}
