import { basename } from 'node:path';

/**
 * A title for files that have none: "te-aorerekura_plan.csv" is "te aorerekura plan". No folder of the machine goes into a
 * figure (CONVENTIONS S14).
 */
export function titleOfFiles(files: readonly string[]): string {
  return files.map(titleOfFile).join(' and ');
}

function titleOfFile(file: string): string {
  return basename(file)
    .replace(/\.(?:csv|tsv|txt|xlsx|xlsm|html?|xml)$/i, '')
    .replace(/[_-]+/g, ' ')
    .trim();
}
