import { describe, expect, it } from 'vitest';
import { assertExists } from '../../src/base/assert';
import { readDates } from '../../src/model/dates/readDates';
import { repairedCell } from '../../src/model/repairedCell';

const CONTEXT = { documentDate: undefined };

/** What the cell becomes with each repair that is offered for it. */
function offers(cell: string): readonly (string | undefined)[] {
  return readDates(cell, CONTEXT).flatMap(({ findings }) =>
    findings.flatMap((finding) => finding.repairs.map((repair) => repairedCell(cell, finding, repair, CONTEXT))),
  );
}

describe('repairedCell(cell, finding, repair)', () => {
  it.each([
    ['03/04/2025', ['4 March 2025']],
    ['by 31 June 2025 (TBC)', ['by 30 June 2025 (TBC)', 'by 1 July 2025 (TBC)']],
    ['31 June 2025 – Cabinet', ['30 June 2025 – Cabinet', '1 July 2025 – Cabinet']],
    ['03/04/2025**', ['4 March 2025**']],
    ['end of FY26', ['end of 2025/26']],
    [
      'Phase 1 03/04/2025 Phase 2 05/06/2026',
      ['Phase 1 4 March 2025 Phase 2 05/06/2026', 'Phase 1 03/04/2025 Phase 2 6 May 2026'],
    ],
  ])('of %s changes only the words in doubt', (cell, expected) => {
    expect(offers(cell)).toEqual(expected);
  });

  it('is read without the finding it repairs', () => {
    const cell = 'by 31 June 2025 (TBC)';
    const repaired = assertExists(offers(cell)[0], 'offer');
    expect(readDates(repaired, CONTEXT).flatMap(({ findings }) => findings.map(({ code }) => code))).toEqual([]);
  });

  it('offers nothing for a finding that the cell does not have', () => {
    expect(repairedCell('2026', { code: 'IMPOSSIBLE_DATE' }, '30 June 2026', CONTEXT)).toBeUndefined();
  });
});
