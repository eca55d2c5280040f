import { describe, expect, it } from 'vitest';
import { readTextTable } from '../../src/csv/readTable';
import { setAsideCsv } from '../../src/export/setAsideCsv';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';

describe('setAsideCsv(plan, tables)', () => {
  it('lists every line that is no milestone with its line and the reason (U4, U5)', () => {
    const table = readTextTable(
      'Harbour plan\nMilestone,Date,Funding\nOne,2026,Funded*\nMilestone,Date,Funding\n,2027,Funded\nTotal,,\n* Subject to Budget.\n',
      'plan.csv',
    );
    const plan = readPlan(table, suggestMapping(table).mapping, { documentDate: undefined });
    const text = setAsideCsv(plan, [table]).slice(1);
    expect(text.split('\r\n').map((line) => line.replaceAll('"', ''))).toEqual([
      'File,Line,Reason,Text,Milestone,Date,Funding',
      'plan.csv,1,Stands above the column names,Harbour plan,,,',
      'plan.csv,4,The column names again,,Milestone,Date,Funding',
      'plan.csv,5,No milestone named,,,2027,Funded',
      'plan.csv,6,A total, not a milestone,,Total,,',
      'plan.csv,7,A footnote,* Subject to Budget.,,,',
      '',
    ]);
    expect(plan.reconciliation.skipped).toBe(3);
  });
});
