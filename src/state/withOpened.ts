import type { Day } from '../base/day';
import type { RawTable } from '../csv/rawTable';
import { saidElsewhere } from './answering';
import { NO_CHOICES, type Choices } from './choices';
import type { OpenHow } from './importing.svelte';
import type { OpenedTables } from './openFiles';
import { suggestionOf } from './readings';

/** The tables that are open, and the choices made about them. */
export interface OpenState {
  readonly tables: readonly RawTable[];
  readonly choices: Choices;
}

/**
 * What is open once more has been opened: in place of what was, beside it, or in place of one table of it. Choices that
 * are about nothing that is open any more are gone. `documentDate`: what the tables that replace all come with.
 */
export function withOpened(
  now: OpenState,
  { tables, choices }: OpenedTables,
  how: OpenHow | RawTable,
  documentDate: Day | undefined,
): OpenState {
  const mappings = tables.map((table) => suggestionOf(table).mapping);
  const kept = now.choices;
  if (how === 'replace') {
    const { page, saving } = kept;
    const fresh = { ...NO_CHOICES, page: { ...page, breaks: [] }, saving, documentDate, mappings };
    return { tables, choices: choices ?? fresh };
  }
  if (how === 'add') {
    return {
      tables: [...now.tables, ...tables],
      choices: { ...kept, mappings: [...kept.mappings, ...mappings] },
    };
  }
  const at = now.tables.indexOf(how);
  const elsewhere = (place: { readonly file: string }): boolean => place.file !== how.file;
  return {
    tables: now.tables.toSpliced(at, 1, ...tables),
    choices: {
      ...kept,
      mappings: kept.mappings.toSpliced(at, 1, ...mappings),
      // What was written into cells that are cut in another way now has no place any more.
      repairs: kept.repairs.filter(elsewhere),
      restored: kept.restored.filter(elsewhere),
      ...saidElsewhere(kept, how.file),
    },
  };
}
