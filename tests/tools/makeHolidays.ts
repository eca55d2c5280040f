import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { holidayTable } from './holidayTable';

/** Writes the table of public holidays. Run with `npm run holidays` after an update of date-holidays; a test compares. */
const file = new URL('../../src/layout/publicHolidays.json', import.meta.url);
const options = await resolveConfig(file);
writeFileSync(file, await format(JSON.stringify(holidayTable()), { ...options, parser: 'json' }));
