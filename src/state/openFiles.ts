import type { Issue } from '../base/issue';
import type { RawTable } from '../csv/rawTable';
import { readFile } from '../importing/readFile';
import { NO_READING_CHOICE } from '../importing/reading';
import type { ReadingChoice, ReadingHooks, ReadingStep, SheetSummary, Source } from '../importing/reading';
import type { Choices } from './choices';
import { keepReading, originOf } from './readings';

/** The part of a browser `File` that is used: a name and its bytes. */
export interface FileLike {
  readonly name: string;
  /** In bytes. A file that is too large is not even taken into memory. */
  readonly size?: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Tables that can be shown, or in plain words why the files can not; `undefined` when a person wanted it so. */
export type Opened = OpenedTables | { readonly ok: false; readonly message: string | undefined };

export interface OpenedTables {
  readonly ok: true;
  readonly tables: readonly RawTable[];
  /** What was chosen about them before, when they come from a project file. */
  readonly choices?: Choices;
}

/** What the reading of files tells and asks on the way, and when it has to stop. */
export interface OpenWatch {
  readonly signal: AbortSignal;
  /** How far the reading of a file is. */
  readonly onstep: (file: string, step: ReadingStep) => void;
  /** Which sheets of a workbook; `undefined` for none, which stops the reading. */
  readonly chooseSheets: (file: string, sheets: readonly SheetSummary[]) => Promise<readonly number[] | undefined>;
  /** Called with the first rows of a large file before the whole is read; `undefined` when nobody wants to see them. */
  readonly onhead: ((head: RawTable) => void) | undefined;
}

/** What a pasted table is called where a file has its name. */
export const PASTED = 'Pasted table';

/**
 * Reads the files as tables. One file that can not be read refuses them all, so that nothing is left out in silence.
 * `taken`: names of tables that stay open beside them; every table gets a name of its own.
 */
export async function openFiles(
  files: readonly FileLike[],
  watch: OpenWatch,
  taken: readonly string[] = [],
): Promise<Opened> {
  const tables: RawTable[] = [];
  // The first rows of one file of several would be a plan that nobody asked for.
  const onhead = files.length === 1 ? watch.onhead : undefined;
  for (const file of files) {
    const tooLarge = await refusalBySize(file.size ?? 0);
    if (tooLarge) return { ok: false, message: refusalWords(file.name, tooLarge) };
    watch.onstep(file.name, { stage: 'cells', rows: undefined, share: undefined });
    const bytes = await bytesOf(file);
    if (bytes === undefined) {
      return { ok: false, message: `${file.name} could not be read. Is it a folder, or open in another program?` };
    }
    const name = freeName(file.name, [...taken, ...tables.map((table) => table.file)]);
    const opened = await openSource({ kind: 'file', name, bytes, ...NO_READING_CHOICE }, { ...watch, onhead });
    if (!opened.ok) return opened;
    tables.push(...opened.tables);
  }
  return { ok: true, tables };
}

/** Reads what was copied: as the web page that many programs give beside the plain words, where that holds a table. */
export async function openPasted(
  text: string,
  html: string | undefined,
  watch: OpenWatch,
  taken: readonly string[] = [],
): Promise<Opened> {
  const name = freeName(PASTED, taken);
  if (html !== undefined && /<table\b/i.test(html)) {
    const opened = await openSource({ kind: 'page', name, html, ...NO_READING_CHOICE }, watch);
    if (opened.ok || watch.signal.aborted) return opened;
  }
  return openText(text, watch, name);
}

/** Reads text that came with the app or was pasted. */
export function openText(text: string, watch: OpenWatch, name: string): Promise<Opened> {
  return openSource({ kind: 'text', name, text, ...NO_READING_CHOICE }, watch);
}

/** Reads an open table again in the way that a person chose. */
export async function openAgain(table: RawTable, choice: ReadingChoice, watch: OpenWatch): Promise<Opened> {
  const origin = originOf(table);
  if (origin === undefined) throw new Error(`missing source of ${table.file}`);
  return openSource({ ...origin.source, ...choice }, watch);
}

async function openSource(source: Source, watch: OpenWatch): Promise<Opened> {
  const hooks: ReadingHooks = {
    step: (step) => {
      watch.onstep(source.name, step);
      return Promise.resolve(!watch.signal.aborted);
    },
    chooseSheets: (sheets) => watch.chooseSheets(source.name, sheets),
    preview:
      watch.onhead &&
      ((head) => {
        keepReading(head, { source, sheet: '' });
        watch.onhead?.(head.table);
      }),
  };
  const result = await readFile(source, hooks, watch.signal);
  switch (result.kind) {
    case 'read':
      for (const { sheet, reading } of result.readings) keepReading(reading, { source, sheet });
      return { ok: true, tables: result.readings.map(({ reading }) => reading.table) };
    case 'refused':
      return { ok: false, message: refusalOf(result.table) };
    case 'cancelled':
      return { ok: false, message: undefined };
    case 'broken':
      return {
        ok: false,
        message: `Reading ${source.name} stopped part way. It may be too large for this browser: try a part of it.`,
      };
  }
}

/** Why no table can be shown. A header without rows can, and so can rows without a header: they are only flagged. */
function refusalOf(table: RawTable): string {
  const cause = table.issues.find(({ severity }) => severity === 'error');
  return cause === undefined
    ? `No table was found in ${table.file}. It needs a row of column names, such as Milestone, Date and Funding.`
    : refusalWords(table.file, cause);
}

/** Files of fewer bytes are never refused for their size: the first picture does without the words for that. */
const SURELY_FITS = 1_000_000;

async function refusalBySize(size: number): Promise<Issue | undefined> {
  if (size < SURELY_FITS) return undefined;
  const { fileTooLarge } = await import('../csv/readingLimits');
  return fileTooLarge(size);
}

const refusalWords = (file: string, { message, remedy }: Issue): string =>
  `${file} could not be opened. ${message} ${remedy}`;

/** Two files of one name, or two pasted tables, could not be told apart: the second becomes "plan (2).csv". */
function freeName(name: string, taken: readonly string[]): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[^.]*)?$/s.exec(name) ?? [];
  for (let copy = 2, free = name; ; copy++) {
    // Several sheets of one workbook are called after it.
    if (!taken.some((each) => each === free || each.startsWith(`${free}: `))) return free;
    free = `${stem} (${String(copy)})${ending}`;
  }
}

async function bytesOf(file: FileLike): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder dropped on the page, or a file that went away: the browser gives no more than "not readable".
    return undefined;
  }
}
