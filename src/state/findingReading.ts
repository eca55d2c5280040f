import type { Issue } from '../base/issue';
import type { ColumnMapping, Field } from '../model/columnMapping';
import type { DateContext } from '../model/dates/dateReading';
import { readDates } from '../model/dates/readDates';
import { isDated } from '../model/indicativeDate';
import type { Milestone } from '../model/milestone';
import { phaseWords } from '../view/milestoneWords';

/** How the cell of a finding was read: its dates or statuses in words. `undefined` where a cell is only text. */
export function findingReading(
  finding: Issue,
  milestone: Milestone | undefined,
  mapping: ColumnMapping,
): string | undefined {
  const isOf = (field: Field): boolean =>
    finding.column !== undefined && (mapping[field].includes(finding.column) || mapping[field].join(' + ') === finding.column); // prettier-ignore
  if (milestone === undefined) return undefined;
  const words = milestone.phases.map(phaseWords);
  if (isOf('date') || isOf('end')) return [...new Set(words.map(({ dateAsRead }) => dateAsRead))].join('; ');
  if (isOf('funding')) return [...new Set(words.map(({ status }) => status))].join('; ');
  return undefined;
}

/** True when the cell would be a date if month names of other European languages were read. */
export function isEuropeanDate(finding: Issue, context: DateContext): boolean {
  const { code, value } = finding;
  if (code !== 'UNREADABLE_DATE' || value === undefined || context.europeanMonths === true) return false;
  return readDates(value, { ...context, europeanMonths: true }).some(({ date }) => isDated(date));
}

/** True when the finding asks which number of a date is the day. */
export function asksForOrder(finding: Issue): boolean {
  return finding.code === 'DAY_FIRST' || finding.code === 'MONTH_FIRST_COLUMN';
}
