import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What a mutant of `src/core` is tried against: the tests that need no book, once, in one zone. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/core/**/*.test.ts', 'test/words/**/*.test.ts'],
    testTimeout: 60_000,
    // Each of Stryker's runners is a worker already.
    maxWorkers: 1,
  },
});
