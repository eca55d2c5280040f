import type { RawTable } from '../csv/rawTable';
import type { ColumnMapping } from '../model/columnMapping';
import { FIELDS } from '../model/columnMapping';
import { recall, STORE_KEY } from './rememberedColumns';
import type { RememberedColumns, TextStore } from './rememberedColumns';
import type { Session } from './session.svelte';

/** The store checks what it reads, with a library that the first picture does without. */
const store = () => import('./columnStore');

/**
 * The columns of tables that a person asked to be remembered on this device: names and uses only, and nothing unless
 * asked (CONVENTIONS S8).
 */
export class ColumnMemory {
  readonly #storage: () => TextStore | undefined;
  #tables = $state.raw<readonly RememberedColumns[]>([]);
  /** Tables that were looked up: each is set as remembered once, and what is chosen after that stands. */
  readonly #known = new WeakSet<RawTable>();
  /** Files whose columns were set as remembered when they were opened. */
  recalled = $state.raw<readonly string[]>([]);
  /** One sentence when the browser did not let it be stored. */
  problem = $state<string>();

  /** `storage`: the browser's own; it may be missing, or throw when it is asked for. */
  constructor(storage: () => TextStore | undefined) {
    this.#storage = storage;
  }

  /** How many kinds of table are remembered. */
  get count(): number {
    return this.#tables.length;
  }

  /** What is remembered for tables with these columns. */
  of(table: RawTable): ColumnMapping | undefined {
    return recall(this.#tables, table.columns)?.mapping;
  }

  /** True when exactly this is remembered for such tables. */
  remembers(table: RawTable, mapping: ColumnMapping): boolean {
    const known = this.of(table);
    return known !== undefined && isSameMapping(known, mapping);
  }

  /**
   * Sets the columns of the tables that were just opened as they are remembered, each a step of undo. Samples stay as
   * they come, and so does a project, which has columns of its own.
   */
  async apply(session: Session): Promise<void> {
    const { tables } = session;
    // The first rows of a file are read as they are: the whole of it follows.
    if (session.part !== undefined) return;
    const fresh = tables.filter((table) => !this.#known.has(table));
    for (const table of fresh) this.#known.add(table);
    this.recalled = this.recalled.filter((file) => tables.some((table) => table.file === file && this.of(table)));
    await this.#load();
    if (session.tables !== tables || session.sample !== undefined) return;
    for (const table of fresh) {
      const index = tables.indexOf(table);
      const mapping = this.of(table);
      if (mapping === undefined || session.mappingOf(index) !== session.suggestions[index]?.mapping) continue;
      if (isSameMapping(mapping, session.mappingOf(index))) continue;
      session.changeMapping(index, mapping);
      this.recalled = [...this.recalled, table.file];
    }
  }

  async remember(table: RawTable, mapping: ColumnMapping): Promise<void> {
    await this.#load();
    const { withTable } = await store();
    await this.#keep(withTable(this.#tables, table.columns, mapping));
  }

  async forget(table: RawTable): Promise<void> {
    await this.#load();
    const { withoutTable } = await store();
    await this.#keep(withoutTable(this.#tables, table.columns));
  }

  async forgetAll(): Promise<void> {
    await this.#keep([]);
  }

  /** The figure stays as it is; it is told no more. */
  dismiss(): void {
    this.recalled = [];
  }

  async #keep(tables: readonly RememberedColumns[]): Promise<void> {
    const { writeColumns } = await store();
    const storage = this.#open();
    const isKept = storage !== undefined && writeColumns(storage, tables);
    if (isKept) this.#tables = tables;
    this.problem = isKept ? undefined : NOT_STORED;
  }

  /** Read each time: another window may have stored more by now. */
  async #load(): Promise<void> {
    const storage = this.#open();
    if (storage === undefined || isEmpty(storage)) {
      this.#tables = [];
      return;
    }
    const { readColumns } = await store();
    this.#tables = readColumns(storage);
  }

  #open(): TextStore | undefined {
    try {
      return this.#storage();
    } catch {
      return undefined;
    }
  }
}

const NOT_STORED =
  'Nothing was changed on this device: the storage of this browser is full, or closed to this page. A project file (Ctrl+S) keeps the columns too.';

/** Asked before the store is loaded, so that an empty one costs nothing. */
function isEmpty(storage: TextStore): boolean {
  try {
    return storage.getItem(STORE_KEY) === null;
  } catch {
    return true;
  }
}

/** True when both use the same columns for the same things, read together in the same order. */
export function isSameMapping(a: ColumnMapping, b: ColumnMapping): boolean {
  return FIELDS.every((field) => a[field].join('\n') === b[field].join('\n'));
}
