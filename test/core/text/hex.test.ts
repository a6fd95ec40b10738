import { expect, test } from 'vitest';
import { hex } from '../../../src/core/text/hex';

test('a byte is two digits, whether the script gives it signed or not', () => {
  expect(hex([0, 10, 127, 128, 255])).toBe('000a7f80ff');
  expect(hex([-128, -1])).toBe('80ff');
  expect(hex([])).toBe('');
});
