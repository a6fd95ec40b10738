import { describe, expect, it } from 'vitest';
import {
  call,
  differs,
  divide,
  type Expression,
  equal,
  expr,
  firstOf,
  formula,
  minus,
  plus,
  text,
  times,
  when,
} from '../../../src/core/formula/expression';
import { block, cell, columnLetter, rangeFrom } from '../../../src/core/formula/reference';
import { createCalculator } from '../../standin/formula';

/** What a formula gives on an empty tab. */
function resultOf(written: string) {
  const calculator = createCalculator();
  calculator.addSheet(1, 'Trang');
  calculator.setFormula(1, 1, 1, written);
  return calculator.value(1, 1, 1);
}

describe('formula builder', () => {
  it.each([0.5, -1.25, 1e16, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (number) => {
    expect(() => expr(number)).toThrow(RangeError);
    expect(() => call('SUM', 1, number)).toThrow(RangeError);
    expect(() => plus(1, number)).toThrow(RangeError);
  });

  it.each([
    ['"'],
    ['""'],
    ['";1)&SUM(1'],
    ['a"b"c'],
    ['=1+1'],
    ["'"],
    ['0,5; {1}'],
    ['x\ny'],
    ['\\'],
    [''],
  ])('keeps the text %j within its quotes', (word) => {
    expect(resultOf(formula(text(word, '')))).toBe(word);
    expect(resultOf(formula(call('LEN', word)))).toBe(word.length);
    expect(resultOf(formula(when(equal(word, word), 1, 2)))).toBe(1);
  });

  it('joins arguments by semicolons', () => {
    expect(formula(when(true, 1, call('SUM', 2, 3)))).toBe('=IF(TRUE;1;SUM(2;3))');
  });

  it.each<[string, number | boolean | string, () => Expression]>([
    ['=1-(2-3)', 2, () => minus(1, minus(2, 3))],
    ['=1-2-3', -4, () => minus(minus(1, 2), 3)],
    ['=1+2+0', 3, () => plus(1, 2, 0)],
    ['=(1+2)*3', 9, () => times(plus(1, 2), 3)],
    ['=2*3+4', 10, () => plus(times(2, 3), 4)],
    ['=8/(2*2)', 2, () => divide(8, times(2, 2))],
    ['=(-2)*3', -6, () => times(-2, 3)],
    ['=1-(-2)', 3, () => minus(1, -2)],
    ['=1+1=2', true, () => equal(plus(1, 1), 2)],
    ['=1=1=TRUE', true, () => equal(equal(1, 1), true)],
    ['=1+2&(1<>2)', '3TRUE', () => text(plus(1, 2), differs(1, 2))],
  ])('writes %s, which is %j, with the brackets that its value asks', (written, value, made) => {
    expect(formula(made())).toBe(written);
    expect(resultOf(written)).toBe(value);
  });

  it('takes the first case that holds, else the last value', () => {
    const cases: [boolean, number][] = [
      [false, 1],
      [true, 2],
    ];
    expect(resultOf(formula(firstOf(cases, 3)))).toBe(2);
    expect(resultOf(formula(firstOf([], 3)))).toBe(3);
  });
});

describe('references', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetter(column)).toBe(letters);
  });

  it('fixes what stays and quotes every tab, its apostrophes doubled', () => {
    expect(cell(2, 3).text).toBe('$B$3');
    expect(cell(2, 3, { fixed: 'column' }).text).toBe('$B3');
    expect(cell(2, 3, { fixed: 'row', tab: "Lớp 6'A" }).text).toBe("'Lớp 6''A'!B$3");
    expect(block({ tab: 'Đội', column: 1, lastColumn: 2, firstRow: 3, lastRow: 9 }).text).toBe(
      "'Đội'!$A$3:$B$9",
    );
    expect(rangeFrom(cell(1, 1, { fixed: 'none' }), cell(2, 2)).text).toBe('A1:$B$2');
  });
});
