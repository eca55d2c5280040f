import type { LoadProgress } from './importing.svelte';

const STAGE = {
  cells: 'finding its rows and columns',
  columns: 'finding what each column is for',
  dates: 'reading the dates',
  'handing-over': 'taking over the rows',
} as const;

/** Where a load is, in a sentence: "Reading plan.csv: 200,000 rows, reading the dates…". */
export function progressWords(progress: LoadProgress | undefined, name: string): string {
  if (progress === undefined) return `Reading ${name}…`;
  const { stage, rows, share } = progress.step;
  const counted = rows === undefined ? [] : [countRows(rows)];
  const done = share === undefined ? '' : ` (${String(Math.floor(share * 100))} %)`;
  return `Reading ${progress.file}: ${[...counted, STAGE[stage]].join(', ')}${done}…`;
}

/** "1 row", "200,000 rows". */
export function countRows(rows: number): string {
  return `${rows.toLocaleString('en-NZ')} ${rows === 1 ? 'row' : 'rows'}`;
}
