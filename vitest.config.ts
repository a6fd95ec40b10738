import { defineConfig } from 'vitest/config';

/**
 * Files of a worker share what they load: modules, compiled code, schools that were set up. What
 * they keep alive goes with the worker, so each of these kinds has workers of its own.
 */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  standin: ['differential', 'standin'],
  crash: ['bench', 'crash', 'page'],
  scenario: ['scenario'],
  browser: ['browser'],
};

const filesIn = (folders: readonly string[]) =>
  folders.map((folder) => `test/${folder}/**/*.test.ts`);

/** What reckons with days, months and the clock; it runs once more, on the other side of the world. */
const CALENDAR = [
  'test/core/school/**/*.test.ts',
  'test/core/closing/**/*.test.ts',
  'test/core/text/typedDate.test.ts',
  'test/core/rollup/figuresOfPeriod.test.ts',
  'test/standin/values.test.ts',
];

/** Two foreign zones on purpose: nothing may depend on the machine's own. */
const WEST = { TZ: 'America/New_York' };
const EAST = { TZ: 'Pacific/Kiritimati' };

export default defineConfig({
  test: {
    // The stand-in gives the script its zone through the process, which threads cannot.
    pool: 'forks',
    // A copy of a book is short-lived and large: with room for it, a tenth of the work is saved.
    execArgv: ['--max-semi-space-size=128'],
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A page waits for a script of the stand-in; one second, the usual, is too short on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: filesIn(Object.values(KINDS).flat()),
          env: WEST,
        },
      },
      ...Object.entries(KINDS).map(([name, folders]) => ({
        extends: true as const,
        test: {
          name,
          include: filesIn(folders),
          globalSetup: name === 'browser' ? ['test/browser/globalSetup.ts'] : [],
          env: WEST,
        },
      })),
      { extends: true, test: { name: 'east', include: CALENDAR, env: EAST } },
    ],
  },
});
