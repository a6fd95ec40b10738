import { expect, test } from 'vitest';
import { readDist } from './dist';

test('where nothing is built, the tests say what to do', () => {
  expect(() => readDist('missing.js')).toThrow('dist/missing.js is missing: run "npm run build"');
});
