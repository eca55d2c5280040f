import type { ColumnMapping, Field } from './columnMapping';
import { FIELDS } from './columnMapping';
import { mapFields } from './mapFields';

/** The columns a person chose for some fields. */
export type MappingOverrides = Readonly<Partial<Record<Field, readonly string[]>>>;

/**
 * The mapping with the chosen columns in place of the suggested ones. A chosen column leaves the field it was
 * suggested for; one that is chosen for two fields serves both.
 */
export function overrideMapping(mapping: ColumnMapping, overrides: MappingOverrides): ColumnMapping {
  const taken = new Set(FIELDS.flatMap((field) => overrides[field] ?? []));
  return mapFields((field) => overrides[field] ?? mapping[field].filter((column) => !taken.has(column)));
}
