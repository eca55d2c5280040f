import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { foldText } from '../base/fold';
import type { RawTable } from '../csv/rawTable';
import { combinePlans } from '../model/combinePlans';
import type { ColumnMapping, Field } from '../model/columnMapping';
import type { Plan } from '../model/milestone';
import { overrideMapping } from '../model/overrideMapping';
import { readPlan } from '../model/readPlan';
import { suggestMapping } from '../model/suggestMapping';
import { chooseSheet, sheetNamed } from '../sheet/chooseSheet';
import { readAnyFile } from '../sheet/readAnyFile';
import type { SheetTable } from '../sheet/sheetTable';
import { CliError } from './cliError';
import type { CommonArguments } from './parseArguments';

/** The tables of the files, how their columns are used, and the one plan they make. */
export interface LoadedPlan {
  readonly tables: readonly RawTable[];
  readonly mappings: readonly ColumnMapping[];
  readonly plan: Plan;
}

/** Reads the files named on the command line. Throws `CliError` when one can not be read as a table. */
export async function loadPlan(args: CommonArguments): Promise<LoadedPlan> {
  const names = fileNames(args.files);
  const tables = await Promise.all(args.files.map((file, i) => loadTable(file, names[i] ?? file, args)));
  const overrides = args.map.map(({ field, column }) => ({ field, columns: findColumn(tables, column) }));
  const mappings = tables.map((table) => {
    const chosen = new Map<Field, readonly string[]>();
    for (const { field, columns } of overrides) {
      const own = columns.filter((column) => table.columns.includes(column)).slice(0, 1);
      // A column that only another file has says nothing about this one; an empty name takes the field away.
      if (columns.length > 0 && own.length === 0) continue;
      chosen.set(field, [...(chosen.get(field) ?? []), ...own]);
    }
    return overrideMapping(suggestMapping(table).mapping, Object.fromEntries(chosen));
  });
  const context = { documentDate: args.documentDate };
  const plans = tables.map((table, i) => readPlan(table, mappings[i] ?? suggestMapping(table).mapping, context));
  return { tables, mappings, plan: combinePlans(plans) };
}

/** What the files are called in findings: without their folders, unless two would be called the same. */
function fileNames(files: readonly string[]): readonly string[] {
  const short = files.map((file) => basename(file));
  return new Set(short).size === files.length ? short : files;
}

async function loadTable(file: string, name: string, { sheet, reading }: CommonArguments): Promise<RawTable> {
  const sheets = await readAnyFile(readBytes(file), name, reading);
  const table = tableOf(sheets, file, sheet);
  if (table.columns.length > 0) return table;
  const reason = table.issues.find((each) => each.severity === 'error')?.message ?? 'it holds no text.';
  throw new CliError(`${file} could not be read as a table: ${reason}`);
}

/** The table asked for. A file that holds one table without a name has no sheets to choose from. */
function tableOf(sheets: readonly SheetTable[], file: string, sheet: string | undefined): RawTable {
  const [first] = sheets;
  const isPlain = sheets.length === 1 && first?.sheet === '';
  const table = sheet === undefined || isPlain ? chooseSheet(sheets) : sheetNamed(sheets, sheet);
  if (table !== undefined) return table;
  const names = sheets.map((each) => `"${each.sheet}"`).join(', ');
  throw new CliError(`${file} has no sheet "${sheet ?? ''}"; its sheets are ${names}.`);
}

function readBytes(file: string): Uint8Array {
  try {
    if (statSync(file).isDirectory()) throw new CliError(`${file} is a folder, not a file.`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof CliError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new CliError(`There is no file ${file}.`);
    throw new CliError(`${file} could not be opened (${code ?? String(error)}).`);
  }
}

/** The columns that a name means, as the tables spell them: exactly, else but for case, spaces and macrons. */
function findColumn(tables: readonly RawTable[], name: string): readonly string[] {
  if (name === '') return [];
  const all = [...new Set(tables.flatMap((table) => table.columns))];
  if (all.includes(name)) return [name];
  const alike = all.filter((column) => foldText(column) === foldText(name));
  if (alike.length > 0) return alike;
  throw new CliError(`There is no column "${name}"; the columns are ${all.map((column) => `"${column}"`).join(', ')}.`);
}
