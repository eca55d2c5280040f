import { issue } from '../base/issue';
import type { Issue } from '../base/issue';
import type { RawTable } from '../csv/rawTable';
import type { ColumnMapping, Field } from './columnMapping';
import { FIELDS } from './columnMapping';
import { profileColumn } from './columnProfile';
import { headerWords } from './headerWords';
import { namedAs } from './headerSynonyms';
import { listWords, quote } from './listWords';
import { phaseColumns } from './phaseColumns';

/** What the fields are called in messages. */
export const FIELD_WORDS: Readonly<Record<Field, string>> = {
  id: 'the identifier',
  title: 'the title',
  leads: 'the lead agencies',
  area: 'the area',
  phase: 'the phase',
  date: 'the date',
  end: 'the end date',
  funding: 'the funding status',
  notes: 'the notes',
};

/** Fields for which two columns can be rivals. */
const CONTESTED: readonly Field[] = ['title', 'leads', 'area', 'phase', 'date', 'funding'];

/** What there is to say about the columns of a table as they are mapped (CONVENTIONS U3). */
export function mappingIssues(table: RawTable, mapping: ColumnMapping): readonly Issue[] {
  if (table.columns.length === 0) return [];
  return [
    ...missingColumns(table, mapping),
    ...phaseColumnIssues(table, mapping),
    ...rivalColumns(table, mapping),
    ...ignoredColumns(table, mapping),
  ];
}

function missingColumns(table: RawTable, mapping: ColumnMapping): readonly Issue[] {
  const { file } = table;
  const line = headerLineOf(table);
  const found: Issue[] = [];
  if (mapping.title.length === 0) {
    found.push(
      issue({
        code: 'NO_TITLE_COLUMN',
        severity: 'error',
        file,
        line,
        message: 'No column is used for the titles of the milestones, so no row could be read.',
        remedy: 'Choose the column that names each milestone.',
      }),
    );
  }
  if (mapping.date.length === 0 && mapping.end.length === 0) {
    found.push(
      issue({
        code: 'NO_DATE_COLUMN',
        severity: 'warning',
        file,
        line,
        message: 'No column of dates was found: every milestone is kept and stands without a date.',
        remedy: 'Choose the column that says when, if there is one.',
      }),
    );
  }
  if (mapping.funding.length === 0) {
    found.push(
      issue({
        code: 'NO_FUNDING_COLUMN',
        severity: 'info',
        file,
        line,
        message: 'No column of funding statuses was found: funding is not stated for any milestone.',
        remedy: 'Choose the column that says what is funded, if there is one.',
      }),
    );
  }
  return found;
}

/** `undefined` when the table has no header line. */
const headerLineOf = (table: RawTable): number | undefined => table.headerLine || undefined;

/** Date columns that were read as phases: plainly so by their names, or as stages, which may not be what they are. */
function phaseColumnIssues(table: RawTable, mapping: ColumnMapping): readonly Issue[] {
  const phases = phaseColumns(table, mapping);
  if (phases.length === 0) return [];
  const names = listWords(phases.map(({ date }) => quote(date)));
  const isNumbered = phases.every((phase) => phase.isNumbered);
  const found = {
    file: table.file,
    line: headerLineOf(table),
    column: mapping.date[0],
    value: mapping.date.join(', '),
  };
  if (isNumbered) {
    return [
      issue({
        ...found,
        code: 'PHASE_COLUMNS',
        severity: 'info',
        message: `${names} were read as the dates of ${String(phases.length)} phases of each milestone.`,
        remedy: 'Choose one of them as the date if they are not phases.',
      }),
    ];
  }
  return [
    issue({
      ...found,
      code: 'STAGE_COLUMNS',
      severity: 'warning',
      message: `${names} all hold dates; each was read as a stage of the milestone, named after its column.`,
      remedy: `If only one of them is the date of the milestone, choose that one as the date and leave the others out.`,
    }),
  ];
}

/** Columns that could serve for a field which another column serves: said, so that a person can choose. */
function rivalColumns(table: RawTable, mapping: ColumnMapping): readonly Issue[] {
  return CONTESTED.flatMap((field) => {
    const used = mapping[field];
    if (used.length === 0) return [];
    return table.columns
      .filter((column) => isRival(table, mapping, field, column))
      .map((column) =>
        issue({
          code: 'TWO_COLUMNS',
          severity: 'info',
          file: table.file,
          line: headerLineOf(table),
          column,
          value: column,
          message: `${quote(column)} could be ${FIELD_WORDS[field]} too; ${listWords(used.map(quote))} is used.`,
          remedy: `Choose ${quote(column)} for ${FIELD_WORDS[field]} if it is the better one.`,
        }),
      );
  });
}

/** The date as it was planned once or came to be, beside the one that holds now. */
const OTHER_VERSION = /\b(?:baseline|original|previous|actual|forecast|revised|planned)\b/;

function isRival(table: RawTable, mapping: ColumnMapping, field: Field, column: string): boolean {
  const words = headerWords(column);
  if (FIELDS.some((other) => other !== 'notes' && mapping[other].includes(column))) return false;
  if (mapping.notes.includes(column) && namedAs('notes', words) >= 0.8) return false;
  if (namedAs(field, words) < 0.8 && !(field === 'date' && OTHER_VERSION.test(words))) return false;
  return field !== 'date' || profileColumn(table, column, table.columns.indexOf(column)).dates >= 0.5;
}

function ignoredColumns(table: RawTable, mapping: ColumnMapping): readonly Issue[] {
  const ignored = table.columns.filter((column) => !FIELDS.some((field) => mapping[field].includes(column)));
  if (ignored.length === 0) return [];
  const isOne = ignored.length === 1;
  return [
    issue({
      code: 'IGNORED_COLUMNS',
      severity: 'info',
      file: table.file,
      line: headerLineOf(table),
      value: ignored.join(', '),
      message: `${isOne ? 'One column has' : `${String(ignored.length)} columns have`} no set use: ${listWords(ignored.map(quote), 20)}. The cells are kept and can make lanes.`,
      remedy: `Choose a use for ${isOne ? 'it' : 'them'}, if there is one.`,
    }),
  ];
}
