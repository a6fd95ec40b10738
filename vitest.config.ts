import { defineConfig } from 'vitest/config';

/** What reckons with days, months and the clock; it runs a second time, on the other side of the world. */
const CALENDAR = [
  'test/core/school/**/*.test.ts',
  'test/core/closing/**/*.test.ts',
  'test/core/text/typedDate.test.ts',
  'test/core/rollup/figuresOfPeriod.test.ts',
  'test/standin/values.test.ts',
  'test/scenario/board.test.ts',
  'test/scenario/handIn.test.ts',
  'test/scenario/move.test.ts',
];

export default defineConfig({
  test: {
    // The stand-in gives the script its zone through the process, which threads cannot.
    pool: 'forks',
    // Files of a worker share what they load: modules, compiled code, books that were set up.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Two foreign zones on purpose: nothing may depend on the machine's own.
    projects: [
      {
        extends: true,
        test: {
          name: 'west',
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/browser/globalSetup.ts'],
          env: { TZ: 'America/New_York' },
        },
      },
      {
        extends: true,
        test: { name: 'east', include: CALENDAR, env: { TZ: 'Pacific/Kiritimati' } },
      },
    ],
  },
});
