import { expect, it } from 'vitest';
import { paperSymbol } from '../../../src/core/report/paperSymbol';

it.each([
  ['THCSDQ', 'BC-THCSDQ'],
  [' THCSDQ ', 'BC-THCSDQ'],
  ['  ', 'BC'],
])('behind the number of a school with the code "%s" stands %s', (schoolCode, symbol) => {
  expect(paperSymbol({ schoolCode }, 'BC')).toBe(symbol);
});
