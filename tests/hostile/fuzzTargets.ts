import type { FuzzTarget } from './fuzzTarget';
import { IMPORT_TARGETS } from './importTargets';
import { SETTINGS_TARGETS } from './settingsTargets';

/** Every way in: what `npm test` takes a few cases of and `npm run fuzz` as many as asked for. */
export const FUZZ_TARGETS: readonly FuzzTarget[] = [...IMPORT_TARGETS, ...SETTINGS_TARGETS];
