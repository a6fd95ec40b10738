/**
 * `npm run mutation -- --mutate 'src/core/rollup/**'`: changes one thing of the sources at a time and
 * sees whether a test of `src/core` notices. What came of it stands in docs/mutation.md.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'build/mutation/vitest.config.ts' },
  mutate: ['src/core/**/*.ts'],
  // Words and keys: those that people read are held by scenario tests, keys by the types.
  mutator: { excludedMutations: ['StringLiteral'] },
  // Copied to be changed: only what the tests of `src/core` read.
  ignorePatterns: [
    '**',
    '!package.json',
    '!tsconfig*.json',
    '!src/**',
    '!test/**',
    '!build/mutation/**',
  ],
  // Not to be rewritten for the copy: that would need the compiler's old interface, which TypeScript 7 lacks.
  tsconfigFile: 'none.json',
  tempDirName: 'coverage/mutation/sandbox',
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: 'coverage/mutation/index.html' },
  jsonReporter: { fileName: 'coverage/mutation/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  coverageAnalysis: 'perTest',
  // A change in a table is made when its file is loaded, and every test has to run anew for it.
  ignoreStatic: process.env.STATIC !== 'yes',
  concurrency: 2,
  timeoutMS: 20_000,
};
