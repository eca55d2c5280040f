import { issue, type Issue } from '../base/issue';
import type { SkippedRow, TextLine } from './rawTable';

export function emptyFileIssue(): Issue {
  return issue({
    code: 'EMPTY_FILE',
    severity: 'error',
    message: 'The file holds no text.',
    remedy: 'Check that the right sheet was saved, and save it as CSV UTF-8.',
  });
}

/** `headerLine` is 0 when there is no header either. */
export function noRowsIssue(headerLine: number): Issue {
  return issue({
    code: 'NO_ROWS',
    severity: 'error',
    line: headerLine || undefined,
    message: headerLine > 0 ? 'The file has a header and no rows below it.' : 'The file holds notes only, no rows.',
    remedy: 'Check that the right sheet was saved, and that a filter did not hide the rows.',
  });
}

export function noHeaderIssue(recordCount: number): Issue {
  const lines = recordCount === 1 ? 'The one line' : `All ${String(recordCount)} lines`;
  return issue({
    code: 'NO_HEADER',
    severity: 'warning',
    message: `No line looks like a header. ${lines} with text were kept as rows, under "Column 1", "Column 2" and so on.`,
    remedy:
      'Add a first line with column names such as Milestone, Lead, Date, Funding; or choose what each column is for.',
  });
}

export function guessedHeaderIssue(line: number, names: readonly string[]): Issue {
  return issue({
    code: 'HEADER_GUESSED',
    severity: 'warning',
    line,
    value: names.filter((name) => name !== '').join(' | '),
    message: `No column name is one we know; line ${String(line)} was taken as the header because of its place and shape.`,
    remedy: 'Check that this line is the header, and choose what each column is for.',
  });
}

export function twoRowHeaderIssue(line: number, names: readonly string[]): Issue {
  return issue({
    code: 'TWO_ROW_HEADER',
    severity: 'info',
    line,
    value: names.filter((name) => name !== '').join(' | '),
    message: 'The header is spread over two rows; their names were joined.',
    remedy: 'Check the joined column names.',
  });
}

/** CONVENTIONS U1: lines above the header are set aside with a notice. */
export function preambleIssue(preamble: readonly TextLine[]): readonly Issue[] {
  const first = preamble[0];
  if (first === undefined) return [];
  const what = preamble.length === 1 ? 'One line' : `${String(preamble.length)} lines`;
  return [
    issue({
      code: 'PREAMBLE',
      severity: 'info',
      line: first.line,
      value: preamble.map((line) => line.text).join('\n'),
      message: `${what} above the header ${preamble.length === 1 ? 'is' : 'are'} kept as heading text, not as rows.`,
      remedy: 'If one of them is the header, delete the lines above it and open the file again.',
    }),
  ];
}

const SKIPPED = {
  'repeated-header': {
    code: 'REPEATED_HEADER',
    message: 'This line repeats the header; it is not a row.',
    remedy: 'Nothing to do, unless another table with other columns begins here.',
  },
  guide: {
    code: 'GUIDE_ROW',
    message:
      'This line below the column names says what goes into the columns (units, types or words); it is not a row.',
    remedy: 'If it is a milestone, bring it back from the rows set aside.',
  },
  example: {
    code: 'EXAMPLE_ROW',
    message: 'This line below the column names is an example of how to fill in a row; it is not one itself.',
    remedy: 'If it is a milestone, bring it back from the rows set aside.',
  },
  total: {
    code: 'TOTAL_ROW',
    message: 'This line adds up the table; it is not a row.',
    remedy: 'If it is a milestone, give it a title that does not read like a total.',
  },
} as const;

/** One finding for every repeated header, guide, example and total row. */
export function skippedIssues(skipped: readonly SkippedRow[]): readonly Issue[] {
  return skipped.flatMap(({ line, cells, reason }) => {
    if (reason === 'no-title' || reason === 'section-heading') return [];
    const value = cells.filter((cell) => cell !== '').join(' | ');
    return [issue({ ...SKIPPED[reason], severity: 'info', line, value })];
  });
}

/** One finding for every source line, note or marking among or below the rows. */
export function noteIssues(notes: readonly TextLine[]): readonly Issue[] {
  return notes.map(({ line, text }) =>
    issue({
      code: 'NOTE_LINE',
      severity: 'info',
      line,
      value: text,
      message: 'This line is a note or a source; it is kept as a note and is not a row.',
      remedy: 'If it is a row, fill its other cells.',
    }),
  );
}
