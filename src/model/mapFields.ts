import { FIELDS } from './columnMapping';
import type { Field } from './columnMapping';

/** A record with a value for each field, in the order of `FIELDS`. */
export function mapFields<T>(valueOf: (field: Field) => T): Readonly<Record<Field, T>> {
  return Object.fromEntries(FIELDS.map((field) => [field, valueOf(field)])) as Record<Field, T>;
}
