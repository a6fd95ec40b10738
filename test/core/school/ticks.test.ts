import { expect, it } from 'vitest';
import { isTicked } from '../../../src/core/school/ticks';

it.each([
  true,
  'x',
  'X ',
  '✓',
  '✔',
  'v',
  1,
  '1',
  'Có',
  'có'.normalize('NFD'),
  'TRUE',
  'Đúng',
  'Đạt',
])('%j says yes', (cell) => {
  expect(isTicked(cell)).toBe(true);
});

it.each([false, '', ' ', 0, '0', 2, 'không', 'chưa đạt', 'xx', '#REF!'])('%j does not', (cell) => {
  expect(isTicked(cell)).toBe(false);
});
