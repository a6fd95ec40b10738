import { expect, test } from 'vitest';
import { unitOf } from '../../../src/core/papers/paperClass';

test.each([
  ['Chi đội', 'Chi đội'],
  ['Chi đoàn', 'Chi đoàn'],
  ['', 'Chi đội'],
])('a class of the kind “%s” is a %s on its papers', (typed, unit) => {
  expect(unitOf(typed)).toBe(unit);
});
