import { describe, expect, it } from 'vitest';
import { issue } from '../../src/base/issue';
import { countToCheck, groupFindings } from '../../src/state/findingGroups';

const found = (code: string, severity: 'error' | 'warning' | 'info', line: number) =>
  issue({ code, severity, line, file: 'plan.csv', column: 'Date', message: 'Seen.', remedy: 'Do.' });

describe('groupFindings(issues)', () => {
  it('puts findings of one cause together, errors before warnings before information (U4)', () => {
    const groups = groupFindings([
      found('INFERRED_YEAR', 'info', 2),
      found('DAY_FIRST', 'warning', 3),
      found('INFERRED_YEAR', 'info', 4),
      found('IMPOSSIBLE_DATE', 'error', 5),
    ]);
    expect(groups.map(({ code, findings }) => [code, findings.length])).toEqual([
      ['IMPOSSIBLE_DATE', 1],
      ['DAY_FIRST', 1],
      ['INFERRED_YEAR', 2],
    ]);
  });

  it('keeps a cause that is an error here and a warning there apart', () => {
    expect(groupFindings([found('X', 'info', 1), found('X', 'error', 2)])).toHaveLength(2);
  });
});

describe('countToCheck(issues)', () => {
  it('counts what needs a look, not what only informs', () => {
    expect(countToCheck([found('A', 'info', 1), found('B', 'warning', 1), found('B', 'error', 2)])).toBe(2);
  });
});
