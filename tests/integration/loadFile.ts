import { readFileSync } from 'node:fs';
import type { Day } from '../../src/base/day';
import { readTable } from '../../src/csv/readTable';
import type { Plan } from '../../src/model/milestone';
import { readPlan } from '../../src/model/readPlan';
import { suggestMapping } from '../../src/model/suggestMapping';

/** A file of the repository read as the app reads it: bytes in, no mapping given by hand. */
export function loadFile(path: string, documentDate?: Day): Plan {
  const bytes = new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)));
  const table = readTable(bytes, path.slice(path.lastIndexOf('/') + 1));
  return readPlan(table, suggestMapping(table).mapping, { documentDate });
}
