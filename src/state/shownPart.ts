/** What is shown of a file while the rest of it is being read. */
export interface ShownPart {
  readonly file: string;
  readonly rows: number;
}

/** "Reading plan.csv: the first 400 rows are shown." */
export function partWords({ file, rows }: ShownPart): string {
  return `Reading ${file}: the first ${rows.toLocaleString('en-NZ')} rows are shown.`;
}
