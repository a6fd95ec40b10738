import { expect, test } from 'vitest';
import { benchOptions } from '../../build/bench/options';

test('without options: three schools, the plain version for the two smaller, and the browser', () => {
  expect(benchOptions([])).toEqual({
    classes: [1, 20, 60],
    plain: [1, 20],
    browser: true,
    json: false,
  });
});

test('each can be limited', () => {
  const args = ['--classes', '1,3', '--plain', '', '--no-browser', '--json'];
  expect(benchOptions(args)).toEqual({ classes: [1, 3], plain: [], browser: false, json: true });
});

test.each([
  ['--classes', '0'],
  ['--classes', '61'],
  ['--classes', 'viele'],
  ['--plain', '31'],
  ['--other', '1'],
])('%s %s is told as a sentence with how to use it', (...args) => {
  expect(benchOptions(args)).toMatch(/npm run bench -- \[options\]/);
});
