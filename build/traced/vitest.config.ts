import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Second half of `npm run coverage`: what of `src` the tests reach, in the built bundle and where
 * tests load it themselves. No browser: the page's calls are made without one.
 */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/{core,words,document,scenario,page}/**/*.test.ts'],
    pool: 'forks',
    // What was counted of a script stays, and a script is loaded afresh some thousand times.
    execArgv: ['--max-old-space-size=8000'],
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    env: { TZ: 'America/New_York', BUILT_FOLDER: 'coverage/built' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'coverage/{built,small-*}/*.js'],
      excludeAfterRemap: true,
      reportsDirectory: 'coverage/report',
      reporter: ['text', 'json', 'html'],
      thresholds: { statements: 95, 'src/book/**': { statements: 90 } },
    },
  },
});
