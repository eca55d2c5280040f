import { issue, type Issue } from '../base/issue';
import type { FileRecord } from './fileRecord';

/** The columns of the table and where each stands in the file. */
export interface NamedColumns {
  readonly columns: readonly string[];
  /** Index in the records of each column, ascending. */
  readonly places: readonly number[];
  readonly issues: readonly Issue[];
}

/** Which places hold text in some row. */
function filledPlaces(records: readonly FileRecord[]): boolean[] {
  const filled: boolean[] = [];
  for (const { cells, width } of records) {
    for (let i = 0; i < width; i++) if (filled[i] !== true && cells[i] !== '') filled[i] = true;
  }
  return filled;
}

/** Gives out names, each once. Counts on per name, so that a thousand equal headers stay quick. */
function nameGiver(written: Iterable<string>): (name: string) => string {
  const taken = new Set(written);
  const counts = new Map<string, number>();
  return (name) => {
    let n = counts.get(name) ?? 1;
    let unique = name;
    while (taken.has(unique)) unique = `${name} (${String(++n)})`;
    counts.set(name, n);
    taken.add(unique);
    return unique;
  };
}

function duplicateIssue(name: string, shown: string, line: number): Issue {
  return issue({
    code: 'DUPLICATE_HEADER',
    severity: 'info',
    line,
    column: shown,
    value: name,
    message: `The column name "${name}" occurs more than once; this one is shown as "${shown}".`,
    remedy: 'Give each column its own name, if it matters which is used.',
  });
}

function unnamedIssue(shown: string, line: number): Issue {
  return issue({
    code: 'UNNAMED_COLUMN',
    severity: 'info',
    line,
    column: shown,
    message: `A column with cells has no name in the header; it is shown as "${shown}".`,
    remedy: 'Choose what the column is for, or give it a name.',
  });
}

/**
 * Names every column that has a header or cells (CONVENTIONS U3). `line` is that of the header, 0 for none; places
 * beyond `names` belong to rows that are too long, which is reported with those rows.
 */
export function nameColumns(names: readonly string[], records: readonly FileRecord[], line: number): NamedColumns {
  const filled = filledPlaces(records);
  // Written names come first, so that a made-up "Column 3" never takes a name away from a column that has it.
  const give = nameGiver(names.filter((name) => name !== ''));
  const seen = new Set<string>();
  const columns: string[] = [];
  const places: number[] = [];
  const issues: Issue[] = [];
  for (let place = 0; place < Math.max(names.length, filled.length); place++) {
    const name = names[place] ?? '';
    if (name === '' && filled[place] !== true) continue;
    const isFirst = name !== '' && !seen.has(name);
    const shown = isFirst ? name : give(name || `Column ${String(place + 1)}`);
    if (name !== '' && !isFirst) issues.push(duplicateIssue(name, shown, line));
    if (name === '' && place < names.length && line > 0) issues.push(unnamedIssue(shown, line));
    seen.add(name);
    columns.push(shown);
    places.push(place);
  }
  return { columns, places, issues };
}
