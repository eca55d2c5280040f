import { createRequire } from 'node:module';

/**
 * The Big List of Naughty Strings (Max Woolf and others, MIT): what is known to break programs that take text. As it is
 * installed for tests; nothing of it is part of the app.
 */
export const NAUGHTY: readonly string[] = createRequire(import.meta.url)('big-list-of-naughty-strings') as string[];
