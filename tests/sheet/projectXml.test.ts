import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProjectXml } from '../../src/sheet/readProjectXml';
import { cellsOf, findingsOf } from '../csv/readLines';

const task = (fields: Readonly<Record<string, string | number>>): string =>
  `<Task>${Object.entries(fields)
    .map(([name, value]) => `<${name}>${String(value)}</${name}>`)
    .join(
      '',
    )}<PredecessorLink><PredecessorUID>1</PredecessorUID></PredecessorLink><Baseline><Start>2001-01-01T08:00:00</Start></Baseline></Task>`;

const project = (tasks: string, title = 'Whānau plan'): string => `<?xml version="1.0" encoding="UTF-8"?>
<Project xmlns="http://schemas.microsoft.com/project"><Name>plan.mpp</Name><Title>${title}</Title>
<Calendars><Calendar><Name>Standard</Name></Calendar></Calendars><Tasks>${tasks}</Tasks>
<Resources><Resource><UID>1</UID><Name>MSD</Name></Resource><Resource><UID>2</UID><Name>MOJ</Name></Resource></Resources>
<Assignments><Assignment><TaskUID>3</TaskUID><ResourceUID>1</ResourceUID></Assignment><Assignment><TaskUID>3</TaskUID><ResourceUID>2</ResourceUID></Assignment>
<Assignment><TaskUID>4</TaskUID><ResourceUID>-65535</ResourceUID></Assignment></Assignments></Project>`;

describe('A Microsoft Project plan saved as XML', () => {
  const table = readProjectXml(
    project(
      `${
        task({ UID: 0, ID: 0, Name: 'Whole project', OutlineLevel: 0, Summary: 1 }) +
        task({
          UID: 1,
          ID: 1,
          Name: 'Prevention &amp; care',
          OutlineLevel: 1,
          Summary: 1,
          Start: '2024-07-01T08:00:00',
        }) +
        task({ UID: 2, ID: 2, Name: 'Schools', OutlineLevel: 2, Summary: 1 }) +
        task({
          UID: 3,
          ID: 3,
          Name: 'Campaign',
          OutlineLevel: 3,
          Summary: 0,
          Milestone: 0,
          Start: '2024-07-18T08:00:00',
          Finish: '2024-09-30T17:00:00',
          PercentComplete: 40,
        })
      }<Task><UID>9</UID><IsNull>1</IsNull></Task>${task({
        UID: 4,
        ID: 5,
        Name: 'Report',
        OutlineLevel: 1,
        Summary: 0,
        Milestone: 1,
        StartText: 'TBC',
        Finish: '2025-06-30T17:00:00',
        Notes: 'Draft',
      })}`,
    ),
    'plan.xml',
  );

  it('has a row for each task that is no summary, under the areas that these name', () => {
    expect(table.columns).toEqual([
      'ID',
      'Name',
      'Area',
      'Summary task',
      'Resource names',
      'Start',
      'Finish',
      'Milestone',
      'Percent complete',
      'Notes',
    ]);
    expect(cellsOf(table)).toEqual([
      ['3', 'Campaign', 'Prevention & care', 'Schools', 'MSD; MOJ', '2024-07-18', '2024-09-30', 'No', '40%', ''],
      ['5', 'Report', '', '', '', 'TBC', '2025-06-30', 'Yes', '', 'Draft'],
    ]);
    expect(table.preamble).toEqual([{ line: 1, text: 'Whānau plan' }]);
  });

  it('says which summary tasks are no rows', () => {
    expect(findingsOf(table)).toEqual(['PREAMBLE:1', 'SUMMARY_TASKS']);
    expect(table.issues.at(-1)).toMatchObject({ value: 'Prevention & care\nSchools', file: 'plan.xml' });
  });

  it('without tasks is an empty table and an error', () => {
    expect(findingsOf(readProjectXml(project(''), 'plan.xml'))).toContain('NO_TASKS');
  });

  it('is never thrown at, whatever is cut from it', () => {
    const whole = project(task({ UID: 3, Name: 'Campaign', OutlineLevel: 1, Start: '2024-07-18T08:00:00' }));
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length), fc.string(), (from, to, put) => {
        expect(readProjectXml(whole.slice(0, from) + put + whole.slice(to), 'plan.xml').file).toBe('plan.xml');
      }),
      { numRuns: 300 },
    );
  });
});
