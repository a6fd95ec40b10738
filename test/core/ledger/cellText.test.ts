import { describe, expect, it } from 'vitest';
import {
  type CellValue,
  cellText,
  plainDay,
  readsAsDay,
  SHOWN_LENGTH,
  sameLabel,
  shownText,
} from '../../../src/core/ledger/cellText';
import { type Day, dayOf } from '../../../src/core/school/day';

describe('a cell as the text that a formula makes of it', () => {
  const cases: readonly (readonly [CellValue, string])[] = [
    ['', ''],
    ['Mẹ', 'Mẹ'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [0, '0'],
    [-3, '-3'],
    [1.5, '1,5'],
    [0.1 + 0.2, '0,3'],
    [46_091.123_456_789_01, '46091,123456789'],
    [912_345_678, '912345678'],
    [999_999_999_999_999, '999999999999999'],
    [1e15, '1E+15'],
    [1_234_567_890_123_456, '1,23456789012346E+15'],
  ];
  it.each(cases)('%j is %j', (value, text) => {
    expect(cellText(value)).toBe(text);
  });

  it('a sentence repeats the start of it, and an error by a word', () => {
    expect(shownText('x'.repeat(SHOWN_LENGTH + 1))).toBe('x'.repeat(SHOWN_LENGTH));
    for (const error of ['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#ERROR!']) {
      expect(shownText(error)).toBe('lỗi công thức');
    }
    expect(shownText('#tag')).toBe('#tag');
  });
});

describe('a number in the place of a day', () => {
  it('is a day where all programs have a calendar', () => {
    const first = dayOf(1900, 3, 1) as Day;
    const last = dayOf(9999, 12, 31) as Day;
    const cases: readonly (readonly [CellValue, boolean])[] = [
      [first, true],
      [first - 0.1, false],
      [last + 0.9, true],
      [last + 1, false],
      [-1, false],
      ['05/10/2025', false],
      ['46000', false],
      [true, false],
    ];
    expect(cases.map(([value]) => readsAsDay(value))).toEqual(cases.map(([, is]) => is));
    expect(plainDay(first)).toBe('1/3/1900');
    expect(plainDay(last + 0.9)).toBe('31/12/9999');
  });
});

describe('two labels are the same', () => {
  it.each([
    ['Mẹ', 'MẸ', true],
    ['Đ', 'đ', true],
    ['Mẹ', 'Mẹ'.normalize('NFD'), false],
    ['Hòa', 'Hoà', false],
    ['18–39', '18-39', false],
    ['NT1', 'NT1 ', false],
    ['NT1', 'NT*', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameLabel(a, b)).toBe(same);
  });
});
