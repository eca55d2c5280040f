import { describe, expect, it } from 'vitest';
import { issue } from '../../src/base/issue';
import { causeOf } from '../../src/ui/panel/causeOf';
import { findingPlace } from '../../src/ui/panel/findingPlace';

const about = (place: Partial<Parameters<typeof issue>[0]>) =>
  issue({ code: 'A', severity: 'info', message: 'm', remedy: 'r', ...place });

describe('findingPlace(issue, severalFiles)', () => {
  it('names line and column, and the file when several are open (U4)', () => {
    const place = { file: 'plan.csv', line: 1207, column: 'Date' };
    expect(findingPlace(about(place), false)).toBe('Line 1207, column “Date”');
    expect(findingPlace(about(place), true)).toBe('plan.csv, line 1207, column “Date”');
  });

  it('says as much as is known', () => {
    expect(findingPlace(about({ file: 'plan.csv', column: 'Date' }), true)).toBe('plan.csv, column “Date”');
    expect(findingPlace(about({ column: 'Date' }), false)).toBe('Column “Date”');
    expect(findingPlace(about({ line: 3 }), false)).toBe('Line 3');
    expect(findingPlace(about({ file: 'plan.csv' }), true)).toBe('plan.csv');
    expect(findingPlace(about({}), true)).toBe('');
  });
});

describe('causeOf(code)', () => {
  it('is the heading of the code, and the code itself where nobody wrote one', () => {
    expect(causeOf('FY_BASIS')).toBe('Financial year basis');
    expect(causeOf('NEW_CODE')).toBe('NEW_CODE');
  });
});
