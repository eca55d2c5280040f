import fc from 'fast-check';
import { describe, it } from 'vitest';
import { FUZZ_TARGETS } from './fuzzTargets';

describe('Whatever is opened, nothing is thrown and nothing is lost without a word (U5):', () => {
  it.each(FUZZ_TARGETS)('$about', async ({ property, few }) => {
    await fc.assert(property() as fc.IAsyncProperty<unknown>, { numRuns: few });
  });
});
