import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/browser/globalSetup.ts'],
    // A foreign zone on purpose: nothing may depend on the machine's own.
    env: { TZ: process.env.TZ ?? 'America/New_York' },
    // The stand-in gives the script its zone through the process, which threads cannot.
    pool: 'forks',
    // Files of a worker share what they load: modules, compiled code, books that were set up.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
