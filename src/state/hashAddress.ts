import type { DayRange } from '../base/dayRange';
import { hashText } from '../base/hash';
import type { RawTable } from '../csv/rawTable';
import type { Filter, ViewSpec } from '../view/viewSpec';
import type { ModeName } from './mode.svelte';
import type { PanelTab } from './panel.svelte';

/**
 * The viewing choices that an address holds. Words that a person typed are not among them: the text of a filter, the
 * lines added to a figure, the name of a house style (CONVENTIONS S9).
 */
export type AddressSpec = Omit<ViewSpec, 'version' | 'houseStyle' | 'annotations' | 'filter' | 'highlight'> & {
  readonly filter: AddressFilter;
  readonly highlight: AddressFilter;
};
export type AddressFilter = Omit<Filter, 'text'>;

/** What the part of the address after `#` says. */
export interface Address {
  /** Which table it was made for (`tableId`). */
  readonly table: string;
  /** What differs from the way the plan opens. Names from the table stand as ids (`idOf`). */
  readonly view: Partial<AddressSpec>;
  /** Stretch of the time axis in view; `undefined`: all of it. */
  readonly days: DayRange | undefined;
  /** `undefined`: what fills a window of this width anyway. */
  readonly mode: ModeName | undefined;
  /** What the panel shows; `undefined`: it is closed. */
  readonly panel: PanelTab | undefined;
}

/** Stands for a name of the table in an address: the address tells nobody the name (CONVENTIONS S9). */
export function idOf(name: string): string {
  return hashText(name);
}

/** Tells tables apart by the names of their columns: tomorrow's rows of the same table are the same table. */
export function tableId(tables: readonly Pick<RawTable, 'columns'>[]): string {
  return hashText(JSON.stringify(tables.map(({ columns }) => columns)));
}
