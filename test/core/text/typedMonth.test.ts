import { expect, it } from 'vitest';
import { typedMonth } from '../../../src/core/text/typedMonth';

it.each([
  ['5/2026', '2026-05'],
  [' 05 / 2026 ', '2026-05'],
  ['Tháng 9/2025', '2025-09'],
  ['tháng 9/2025'.normalize('NFD'), '2025-09'],
  ['T12/2025', '2025-12'],
  ['2026-05', '2026-05'],
  ['2026-5', '2026-05'],
])('%j is %s', (text, month) => {
  expect(typedMonth(text)).toBe(month);
});

it.each([
  '',
  '13/2026',
  '0/2026',
  '5/26',
  '15/5/2026',
  'tuần 5/2026',
  '2026',
  '2026-13',
  'không rõ',
])('%j is no month', (text) => {
  expect(typedMonth(text)).toBeUndefined();
});
