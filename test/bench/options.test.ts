import { expect, test } from 'vitest';
import { benchOptions, USAGE } from '../../build/bench/options';

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

test('how to use them is told where it is asked for', () => {
  expect(benchOptions(['--classes', '1', '--help'])).toBe(USAGE);
});

test.each([
  ['--classes', '0', 'not "0"'],
  ['--classes', '61', 'from 1 to 60'],
  ['--classes', 'viele', 'not "viele"'],
  ['--plain', '31', 'from 1 to 30'],
  ['--other', '1', "'--other'"],
])('%s %s is told as a sentence with how to use it', (option, value, sentence) => {
  const [told, ...usage] = String(benchOptions([option, value])).split('\n\n');
  expect(told).toContain(sentence);
  expect(usage.join('\n\n')).toBe(USAGE);
});
