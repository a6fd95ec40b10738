import { describe, expect, it } from 'vitest';
import { NEW_YEAR_2026 } from './fixture';
import { formatValue, parseTyped, type Scalar } from './index';

const day = (month: number, date: number) =>
  Date.UTC(2026, month - 1, date) / 86_400_000 - Date.UTC(2026, 0, 1) / 86_400_000 + NEW_YEAR_2026;

describe('typed into a General cell in vi_VN (platform 1.1, 10.9, 10.10, 10.13)', () => {
  it.each([
    ['12', 12, undefined],
    [' 12 ', 12, undefined],
    ['001', 1, undefined],
    ['0912345678', 912_345_678, undefined],
    ['012345678901', 12_345_678_901, undefined],
    ['-3', -3, undefined],
    ['+3', 3, undefined],
    ['1,5', 1.5, undefined],
    [',5', 0.5, undefined],
    ['1.234', 1234, '#,##0'],
    ['1.234.567', 1_234_567, '#,##0'],
    ['1.234,5', 1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['1,1%', 0.011, '0.00%'],
    ['1e5', 100_000, '0.00E+00'],
    ['6E1', 60, '0.00E+00'],
    ['TRUE', true, undefined],
    ['sai', false, undefined],
    ['đúng', true, undefined],
    ['5/3/2026', day(3, 5), 'dd/mm/yyyy'],
    ['05/03/26', day(3, 5), 'dd/mm/yyyy'],
    ['5-3-2026', day(3, 5), 'dd/mm/yyyy'],
    ['6/1', day(1, 6), 'dd/mm'],
    ['2026-03-05', day(3, 5), 'yyyy-mm-dd'],
    ['14/03/2026 10:30', day(3, 14) + 10.5 / 24, 'dd/mm/yyyy hh:mm'],
    ['7:30', 7.5 / 24, 'hh:mm'],
  ])('%s', (text, value, format) => {
    const typed = parseTyped(text, { today: NEW_YEAR_2026 });
    expect(typed).toEqual(format === undefined ? { value } : { value, format });
  });

  it.each([
    'Mẹ',
    '6A1',
    '6/13',
    '31/02/2026',
    '30/2',
    '5/3-2026',
    '2.5',
    '1.23.456',
    '1,2,3',
    '1 234',
    '14/03/2026 25:00',
    '2026-03-05T06:14:53.976Z',
    '5.3.2026',
    '1e999',
    '%',
    ',',
    '',
    '  ',
    ' a ',
  ])('%s stays the text it is', (text) => {
    expect(parseTyped(text, { today: NEW_YEAR_2026 })).toEqual({ value: text });
  });
});

describe('shown in a cell (platform 1.15, 10.15)', () => {
  it.each<[Scalar, string, string]>([
    [null, '', ''],
    ['abc', '', 'abc'],
    ['abc', '0', 'abc'],
    ['abc', '@', 'abc'],
    [true, '', 'TRUE'],
    [false, '0', 'FALSE'],
    [{ error: '#N/A' }, '0', '#N/A'],
    [8.5, '', '8,5'],
    [8.5, 'General', '8,5'],
    [8.5, '@', '8,5'],
    [12_345_678_901, '', '12345678901'],
    [1 / 3, '', '0,3333333333'],
    [1e15, '', '1E+15'],
    [-2, '', '-2'],
    [0.8496, '0.0%', '85,0%'],
    [1_234_567.5, '#,##0.0', '1.234.567,5'],
    [-3.25, '#,##0.00;[Red]-#,##0.00', '-3,25'],
    [7, '00', '07'],
    [NEW_YEAR_2026, 'dd/mm/yyyy', '01/01/2026'],
    [NEW_YEAR_2026, 'yyyy-mm-dd', '2026-01-01'],
    [NEW_YEAR_2026 + 0.4375, 'dd/mm/yyyy hh:mm', '01/01/2026 10:30'],
    [NEW_YEAR_2026, '"ngày "dd" tháng "mm', 'ngày 01 tháng 01'],
  ])('%j as %s', (value, pattern, text) => {
    expect(formatValue(value, pattern)).toBe(text);
  });
});
