/** What a column can be for (DESIGN 4). */
export type Field = 'id' | 'title' | 'leads' | 'area' | 'phase' | 'date' | 'end' | 'funding' | 'notes';

export const FIELDS: readonly Field[] = ['id', 'title', 'leads', 'area', 'phase', 'date', 'end', 'funding', 'notes'];

/** Column names for each field; several are read together in this order ("Quarter", "Year"). Empty: not in this table. */
export type ColumnMapping = Readonly<Record<Field, readonly string[]>>;

export const EMPTY_MAPPING: ColumnMapping = {
  id: [],
  title: [],
  leads: [],
  area: [],
  phase: [],
  date: [],
  end: [],
  funding: [],
  notes: [],
};
