import { issue, type Issue } from '../base/issue';
import { tableTooLargeIssue } from '../csv/readingLimits';
import { readCells, refusedTable } from '../csv/readTable';
import type { RawTable } from '../csv/rawTable';
import { tooDeepIssue, unlessTooDeep } from './nesting';
import { parseProject, type ProjectTask } from './parseProject';

type Column = readonly [name: string, cell: (task: ProjectTask) => string];

const COLUMNS: readonly Column[] = [
  ['ID', (task) => task.id],
  ['Name', (task) => task.name],
  ['Area', (task) => task.area],
  ['Summary task', (task) => task.summary],
  ['Resource names', (task) => task.resources.join('; ')],
  ['Start', (task) => task.start],
  ['Finish', (task) => task.finish],
  ['Milestone', (task) => (task.isMilestone ? 'Yes' : 'No')],
  ['Percent complete', (task) => (task.percent === '' ? '' : `${task.percent}%`)],
  ['Notes', (task) => task.notes],
];

/**
 * The tasks of a Microsoft Project plan saved as XML (MSPDI): one row each, the outermost summary task as the area, the
 * nearest as "Summary task" where there are several. The line is the place in the list of tasks, under a header in
 * line 1. Columns without a cell are left out. Never throws.
 */
export function readProjectXml(xml: string, file: string): RawTable {
  return unlessTooDeep(
    () => tableOf(xml, file),
    () => refusedTable(file, tooDeepIssue()),
  );
}

function tableOf(xml: string, file: string): RawTable {
  const project = parseProject(xml);
  if (project === undefined) return refusedTable(file, tableTooLargeIssue());
  const { title, tasks } = project;
  const rows = tasks.filter((task) => !task.isSummary);
  const columns = COLUMNS.filter(([, cell]) => rows.some((task) => cell(task) !== ''));
  const above = title === '' ? [] : [[title]];
  const header = columns.map(([name]) => name);
  const records = [...above, header, ...rows.map((task) => columns.map(([, cell]) => cell(task)))];
  const table = readCells(rows.length === 0 ? [] : records, file, { entities: false, headerLine: above.length + 1 });
  const issues = [...summaryIssue(tasks), ...(rows.length === 0 ? [noTasksIssue()] : [])];
  return { ...table, issues: [...table.issues, ...issues.map((each) => issue({ ...each, file }))] };
}

function summaryIssue(tasks: readonly ProjectTask[]): readonly Issue[] {
  const summaries = tasks.filter((task) => task.isSummary);
  if (summaries.length === 0) return [];
  return [
    issue({
      code: 'SUMMARY_TASKS',
      severity: 'info',
      value: summaries.map(({ name }) => name).join('\n'),
      message: `${summaries.length === 1 ? 'One summary task names' : `${String(summaries.length)} summary tasks name`} the areas of the tasks below; a summary task is not a row of its own.`,
      remedy: 'Nothing to do, unless a summary task has a date of its own to show; then add a milestone for it.',
    }),
  ];
}

function noTasksIssue(): Issue {
  return issue({
    code: 'NO_TASKS',
    severity: 'error',
    message: 'This Microsoft Project file holds no tasks.',
    remedy: 'Check that the right project was saved as XML.',
  });
}
