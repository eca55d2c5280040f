import { dayFromIso, isoOf } from '../../src/base/day';
import type { Issue } from '../../src/base/issue';
import { readTable } from '../../src/csv/readTable';
import type { RawTable } from '../../src/csv/rawTable';
import type { Field } from '../../src/model/columnMapping';
import type { Phase, Plan } from '../../src/model/milestone';
import { overrideMapping } from '../../src/model/overrideMapping';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';

/** A comma-separated table, written as lines. */
export function tableOf(lines: readonly string[], file = 'plan.csv'): RawTable {
  return readTable(new TextEncoder().encode(lines.join('\n')), file);
}

interface PlanOptions {
  readonly file?: string;
  readonly documentDate?: string;
  readonly map?: Partial<Record<Field, readonly string[]>>;
}

/** The plan in these lines, its columns as suggested unless told otherwise. */
export function planOf(lines: readonly string[], { file, documentDate, map }: PlanOptions = {}): Plan {
  const table = tableOf(lines, file);
  const mapping = overrideMapping(suggestMapping(table).mapping, map ?? {});
  return readPlan(table, mapping, { documentDate: documentDate === undefined ? undefined : dayFromIso(documentDate) });
}

export function issuesOf(plan: Plan, code: string): readonly Issue[] {
  return plan.issues.filter((issue) => issue.code === code);
}

export function codesOf(plan: Plan): readonly string[] {
  return plan.issues.map((issue) => issue.code);
}

/** "Phase 1: 2026-01-01..2026-12-31 funded"; without a label or a day that part is left out. */
export function wordsOf({ label, date, funding }: Phase): string {
  const iso = (day: typeof date.earliest): string => (day === undefined ? '' : isoOf(day));
  const name = label === undefined ? '' : `${label}: `;
  return `${name}${iso(date.earliest)}..${iso(date.latest)} ${funding.status}`;
}
