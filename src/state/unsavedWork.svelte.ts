import { isSameMapping } from './columnMemory.svelte';
import type { ColumnMapping } from '../model/columnMapping';
import type { RawTable } from '../csv/rawTable';
import type { Choices } from './choices';
import { isAboutPlan } from './openPlan.svelte';
import type { Session } from './session.svelte';

/** Tells whether these columns are remembered on this device for tables such as this. */
export type IsRemembered = (table: RawTable, mapping: ColumnMapping) => boolean;

/**
 * What a person would lose with the page (CONVENTIONS U10): edits, columns, answers, words, saved views and steps since
 * the plan was opened or saved as a project. A table that was only opened is none of it, and neither is how it is looked
 * at: filters, lanes, the page and the format can be had again with a click.
 */
export class UnsavedWork {
  readonly #session: Session;
  readonly #isRemembered: IsRemembered;
  /** The choices that are safe; `undefined`: none are. */
  #safe = $state.raw<Choices>();
  #plan: number;
  #tables: readonly RawTable[];
  /** The choices when they were last looked at. */
  #last: Choices;

  constructor(session: Session, isRemembered: IsRemembered) {
    this.#session = session;
    this.#isRemembered = isRemembered;
    this.#safe = session.choices;
    this.#last = session.choices;
    this.#plan = session.planNumber;
    this.#tables = session.tables;
  }

  /** Called after every change. */
  look(): void {
    const { part, planNumber, tables, choices } = this.#session;
    if (part !== undefined) return;
    const isOther = planNumber !== this.#plan;
    // Tables that are added to nothing unsaved are only opened.
    const isSafeStill = tables !== this.#tables && !this.#differs(this.#last, this.#tables);
    if (isOther || isSafeStill) this.#safe = choices;
    this.#plan = planNumber;
    this.#tables = tables;
    this.#last = choices;
  }

  /** True when something would be lost. */
  get exists(): boolean {
    const { part, choices, tables } = this.#session;
    return part === undefined && this.#differs(choices, tables);
  }

  /** What there is now was saved. */
  saved(): void {
    this.#safe = this.#session.choices;
  }

  /** What there is now is in no file at all. */
  owe(): void {
    this.#safe = undefined;
  }

  #differs(choices: Choices, tables: readonly RawTable[]): boolean {
    const safe = this.#safe;
    if (safe === undefined) return true;
    if (choices === safe) return false;
    return (
      choices.text !== safe.text ||
      choices.savedViews !== safe.savedViews ||
      choices.deck !== safe.deck ||
      isAboutPlan({ ...choices, mappings: safe.mappings }, safe) ||
      choices.mappings.length !== safe.mappings.length ||
      choices.mappings.some((mapping, i) => this.#isChosen(mapping, safe.mappings[i], tables[i]))
    );
  }

  /** Columns that are as they were, or remembered for tables such as this, are not lost. */
  #isChosen(mapping: ColumnMapping, safe: ColumnMapping | undefined, table: RawTable | undefined): boolean {
    if (mapping === safe || (safe !== undefined && isSameMapping(mapping, safe))) return false;
    return table === undefined || !this.#isRemembered(table, mapping);
  }
}
