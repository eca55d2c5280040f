import { readFileSync } from 'node:fs';

/** The bytes of a file of the repository. */
export function readFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)));
}
