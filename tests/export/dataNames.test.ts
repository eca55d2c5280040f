import { describe, expect, it } from 'vitest';
import { csvName, projectName } from '../../src/export/dataNames';

describe('csvName(name, holds)', () => {
  it('is that of the file without its ending, in ASCII (U15)', () => {
    expect(csvName('Whānau plan 2026.xlsx', 'repaired')).toBe('whanau-plan-2026_repaired.csv');
    expect(csvName('plan.xlsx: Year 1', 'repaired')).toBe('plan-year-1_repaired.csv');
    expect(csvName('…', 'set-aside')).toBe('plan_set-aside.csv');
  });
});

describe('projectName(title)', () => {
  it('ends as project files do', () => {
    expect(projectName('Harbour programme: 2026')).toBe('harbour-programme-2026.milepost.json');
  });
});
