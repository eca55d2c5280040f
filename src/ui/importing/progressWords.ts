import type { LoadProgress } from '../../state/importing.svelte';
import { counted, fill } from '../strings/fill';
import { notices } from '../strings/notices';

const { reading } = notices;

/** Where a load is, in a sentence: "Reading plan.csv: 200,000 rows, reading the dates…". */
export function progressWords(progress: LoadProgress | undefined, name: string): string {
  if (progress === undefined) return fill(reading.begun, { name });
  const { rows, share } = progress.step;
  const values = {
    file: progress.file,
    stage: reading.stages[progress.step.stage],
    rows: rows === undefined ? '' : countRows(rows),
    percent: share === undefined ? '' : Math.floor(share * 100),
  };
  if (rows === undefined) return fill(share === undefined ? reading.step : reading.stepShare, values);
  return fill(share === undefined ? reading.stepRows : reading.stepRowsShare, values);
}

/** "1 row", "200,000 rows". */
export function countRows(rows: number): string {
  return counted(notices.rows, rows);
}
