import { dayFromIso, isoOf } from '../base/day';
import type { DayRange } from '../base/dayRange';
import type { ColumnValues, GroupKey } from '../view/viewSpec';

/** How one kind of value is written in an address. `read` gives `undefined` for what no address of ours says. */
export interface Part<T> {
  readonly write: (value: T) => string;
  readonly read: (text: string) => T | undefined;
}

const BETWEEN = '.';
const ID = /^[0-9a-f]{8}$/;

/** One of some words; blanks in them are written as hyphens. */
export function oneOf<T extends string>(words: readonly T[]): Part<T> {
  const write = (word: T): string => word.replace(/ /g, '-');
  return { write, read: (text) => words.find((word) => write(word) === text) };
}

export const flag: Part<boolean> = {
  write: (value) => (value ? '1' : '0'),
  read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
};

/** An id as `idOf` makes it. */
export const id: Part<string> = { write: (value) => value, read: (text) => (ID.test(text) ? text : undefined) };

/** A list that is not empty, of which every item can be read. */
export function listOf<T>(item: Part<T>): Part<readonly T[]> {
  return {
    write: (items) => items.map(item.write).join(BETWEEN),
    read: (text) => allOf(text.split(BETWEEN).map(item.read)),
  };
}

/** A list that may be empty, which is written as a hyphen. */
export function anyOf<T>(item: Part<T>): Part<readonly T[]> {
  const some = listOf(item);
  return {
    write: (items) => (items.length === 0 ? '-' : some.write(items)),
    read: (text) => (text === '-' ? [] : some.read(text)),
  };
}

/** A field by its name, or a column by its id after a tilde. */
export function fieldOrColumn<T extends string>(fields: readonly T[]): Part<T | `column:${string}`> {
  const field = oneOf(fields);
  return {
    write: (key) => (key.startsWith('column:') ? key.replace('column:', '~') : field.write(key as T)),
    read: (text) => {
      if (!text.startsWith('~')) return field.read(text);
      return ID.test(text.slice(1)) ? `column:${text.slice(1)}` : undefined;
    },
  };
}

/** The id of a column and of some of its values, each after a tilde. */
export const columnValues: Part<ColumnValues> = {
  write: ({ column, values }) => [column, ...values].join('~'),
  read: (text) => {
    const [column, ...values] = allOf(text.split('~').map(id.read)) ?? [];
    return column === undefined || values.length === 0 ? undefined : { column, values };
  },
};

/** The first and the last day: `2025-01-01..2026-06-30`. */
export const range: Part<DayRange> = {
  write: ({ first, last }) => `${isoOf(first)}..${isoOf(last)}`,
  read: (text) => {
    const [first, last, ...more] = text.split('..').map(dayFromIso);
    if (first === undefined || last === undefined || more.length > 0) return undefined;
    return first <= last ? { first, last } : undefined;
  },
};

export const GROUP_FIELDS = [
  'agency',
  'area',
  'phase',
  'funding',
  'year',
  'file',
  'none',
] as const satisfies GroupKey[];

function allOf<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  return items.every((item) => item !== undefined) ? items : undefined;
}
