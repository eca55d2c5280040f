import fc from 'fast-check';

/**
 * Property tests draw the same cases on every run, so that a change is judged by itself and not by chance.
 * `SEED=$RANDOM npx vitest run tests/csv` draws others; what they find is mended and kept as a case of its own.
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_240_718) });
