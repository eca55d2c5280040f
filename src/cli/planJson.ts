import { isoOf } from '../base/day';
import type { Day } from '../base/day';
import type { Issue } from '../base/issue';
import type { Footnote, RawTable } from '../csv/rawTable';
import type { ColumnMapping } from '../model/columnMapping';
import { mapFields } from '../model/mapFields';
import type { Milestone, Phase } from '../model/milestone';
import { phaseColumns } from '../model/phaseColumns';
import type { PhaseColumns } from '../model/phaseColumns';
import type { LoadedPlan } from './loadPlan';

/** A value as it is printed: no `undefined`. */
type Json = string | number | null | readonly Json[] | { readonly [key: string]: Json };

/** What `milepost inspect` prints (DESIGN 4): days as ISO days, what is not there as null. */
export function planJson({ tables, mappings, plan }: LoadedPlan): Json {
  const several = tables.length > 1;
  const [table] = tables;
  const [mapping] = mappings;
  return {
    table: table === undefined ? null : tableJson(table),
    mapping: mapping === undefined || table === undefined ? null : mappingJson(table, mapping),
    ...(several ? { tables: tables.map((each, i) => fileJson(each, mappings[i])) } : {}),
    milestones: plan.milestones.map((milestone) => milestoneJson(milestone, several)),
    footnotes: plan.footnotes.map(footnoteJson),
    issues: plan.issues.map((each) => issueJson(each, several)),
    reconciliation: { ...plan.reconciliation },
  };
}

function tableJson(table: RawTable): Readonly<Record<string, Json>> {
  return {
    rows: table.rows.length + table.skipped.length,
    columns: table.columns,
    headerLine: table.headerLine,
    delimiter: table.delimiter,
    encoding: table.encoding,
  };
}

function fileJson(table: RawTable, mapping: ColumnMapping | undefined): Json {
  return { file: table.file, ...tableJson(table), mapping: mapping === undefined ? null : mappingJson(table, mapping) };
}

/** A field is null, one column name, or several in the order in which they are read together. */
function mappingJson(table: RawTable, mapping: ColumnMapping): Json {
  const fields = mapFields((field): Json => {
    const columns = mapping[field];
    return columns.length > 1 ? columns : (columns[0] ?? null);
  });
  const phases = phaseColumns(table, mapping);
  // Date columns that are not read together but are one phase each.
  return phases.length === 0 ? fields : { ...fields, phases: phases.map(phaseColumnsJson) };
}

const phaseColumnsJson = ({ label, date, funding }: PhaseColumns): Json => ({ label, date, funding: funding ?? null });

function milestoneJson(milestone: Milestone, several: boolean): Json {
  return {
    id: milestone.id,
    ...(several ? { file: milestone.file } : {}),
    line: milestone.line,
    title: milestone.title,
    leads: milestone.leads,
    area: milestone.area === '' ? null : milestone.area,
    phases: milestone.phases.map(phaseJson),
    notes: milestone.notes,
  };
}

function phaseJson({ label, date, funding }: Phase): Json {
  return {
    label: label ?? null,
    date: {
      text: date.text,
      earliest: dayJson(date.earliest),
      latest: dayJson(date.latest),
      precision: date.precision,
      certainty: date.certainty,
      edtf: date.edtf ?? null,
    },
    funding: { text: funding.text, status: funding.status },
  };
}

const dayJson = (day: Day | undefined): Json => (day === undefined ? null : isoOf(day));

const footnoteJson = ({ mark, text, line }: Footnote): Json => ({ mark, text, line: line ?? null });

function issueJson(each: Issue, several: boolean): Json {
  return {
    code: each.code,
    severity: each.severity,
    ...(several ? { file: each.file ?? null } : {}),
    line: each.line ?? null,
    column: each.column ?? null,
    value: each.value ?? null,
    message: each.message,
    remedy: each.remedy,
    repairs: each.repairs,
  };
}
