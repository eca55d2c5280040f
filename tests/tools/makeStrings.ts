import { mkdirSync, writeFileSync } from 'node:fs';
import { stringFile, STRING_FILE } from './stringFiles';

/** Collects the words of the screen for translators. Run with `npm run strings` after a change of words; a test compares. */
mkdirSync(new URL('.', STRING_FILE), { recursive: true });
writeFileSync(STRING_FILE, stringFile());
