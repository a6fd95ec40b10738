import { describe, expect, it } from 'vitest';
import { REFERENCE_ERROR } from './evaluate/values';
import { book, LISTS, MAIN, NEW_YEAR_2026, put } from './fixture';
import { createCalculator } from './index';

/** How many formulas a deed computes, the reading of the given cells included. */
function cost(calculator: ReturnType<typeof book>, deed: () => void): number {
  const before = calculator.computed;
  deed();
  return calculator.computed - before;
}

describe('recalculation', () => {
  it('computes nothing before a cell is read, and each formula once', () => {
    const calculator = book([[1, '=A1+1', '=B1+B1', '=C1+B1']]);
    expect(calculator.computed).toBe(0);
    expect(cost(calculator, () => calculator.value(MAIN, 1, 4))).toBe(3);
    expect(cost(calculator, () => calculator.value(MAIN, 1, 4))).toBe(0);
  });

  it('computes again only what depends on the changed cell', () => {
    const calculator = book(Array.from({ length: 100 }, (_, i) => [i, `=A${i + 1}*2`]));
    calculator.setFormula(MAIN, 1, 3, '=SUM($B$1:$B$100)');
    const readAll = () => {
      for (let row = 1; row <= 100; row++) calculator.value(MAIN, row, 2);
      return calculator.value(MAIN, 1, 3);
    };
    expect(readAll()).toBe(9900);
    expect(cost(calculator, () => calculator.setConstant(MAIN, 7, 1, 1006))).toBe(0);
    expect(cost(calculator, () => expect(readAll()).toBe(9900 + 2000))).toBe(2);
    expect(cost(calculator, () => calculator.setConstant(MAIN, 7, 9, 'aside'))).toBe(0);
    expect(cost(calculator, readAll)).toBe(0);
  });

  it('leaves a branch that was not taken alone until it is', () => {
    const calculator = book([[true, 1, 2, '=B1*10', '=C1*10', '=IF(A1;D1;E1)']]);
    expect(calculator.value(MAIN, 1, 6)).toBe(10);
    calculator.setConstant(MAIN, 1, 3, 3);
    calculator.setConstant(MAIN, 1, 3, 4);
    expect(calculator.value(MAIN, 1, 6)).toBe(10);
    calculator.setConstant(MAIN, 1, 1, false);
    expect(calculator.value(MAIN, 1, 6)).toBe(40);
    calculator.setConstant(MAIN, 1, 3, 5);
    expect(calculator.value(MAIN, 1, 6)).toBe(50);
  });

  it('follows TODAY() when the clock moves, and only then', () => {
    const calculator = book([['=TODAY()', '=A1+1', 5, '=C1']]);
    expect(calculator.value(MAIN, 1, 2)).toBe(NEW_YEAR_2026 + 1);
    calculator.value(MAIN, 1, 4);
    calculator.setConstant(MAIN, 9, 9, 'elsewhere');
    expect(cost(calculator, () => calculator.value(MAIN, 1, 2))).toBe(0);
    calculator.setToday(NEW_YEAR_2026);
    expect(cost(calculator, () => calculator.value(MAIN, 1, 2))).toBe(0);
    calculator.setToday(NEW_YEAR_2026 + 7);
    expect(calculator.value(MAIN, 1, 2)).toBe(NEW_YEAR_2026 + 8);
    expect(cost(calculator, () => calculator.value(MAIN, 1, 4))).toBe(0);
  });

  it('finds a text that reads as a day of the year, on the days of any year', () => {
    const find = '=MATCH("6/2";$A$1:$A$2;0)';
    const calculator = book([
      ['6/1', find],
      ['6/2', ''],
    ]);
    calculator.setToday(NEW_YEAR_2026 - 1);
    expect(calculator.value(MAIN, 1, 2)).toBe(2);
    calculator.setToday(NEW_YEAR_2026);
    calculator.setFormula(MAIN, 2, 2, find);
    expect(calculator.value(MAIN, 2, 2)).toBe(2);
  });

  it('follows other tabs, and a range whose end is computed', () => {
    const calculator = book(
      [["=SUM('Danh mục'!A1:INDEX('Danh mục'!A1:A9;3))", "=COUNTIF('Danh mục'!A1:A9;1)"]],
      [[1], [1], [1], [1]],
    );
    expect([1, 2].map((column) => calculator.value(MAIN, 1, column))).toEqual([3, 4]);
    calculator.setConstant(LISTS, 2, 1, 5);
    expect([1, 2].map((column) => calculator.value(MAIN, 1, column))).toEqual([7, 3]);
  });

  it('replaces formulas by constants and back', () => {
    const calculator = book([[1, '=A1+1', '=B1*10']]);
    expect(calculator.value(MAIN, 1, 3)).toBe(20);
    calculator.setConstant(MAIN, 1, 2, 7);
    expect(calculator.value(MAIN, 1, 3)).toBe(70);
    expect(calculator.formula(MAIN, 1, 2)).toBeUndefined();
    calculator.setConstant(MAIN, 1, 1, 100);
    expect(calculator.value(MAIN, 1, 3)).toBe(70);
    put(calculator, MAIN, 1, 2, '=A1-1');
    expect(calculator.value(MAIN, 1, 3)).toBe(990);
    put(calculator, MAIN, 1, 2, '=A1-');
    expect(calculator.value(MAIN, 1, 3)).toEqual({ error: '#ERROR!' });
    calculator.setConstant(MAIN, 1, 2, null);
    expect(calculator.value(MAIN, 1, 3)).toBe(0);
  });

  it('evaluates a free formula as if it stood in the cell, and stores nothing', () => {
    const calculator = book([
      [1, 2],
      [3, 4],
    ]);
    expect(calculator.evaluate(MAIN, 2, 9, '=A2+$B$1')).toBe(5);
    expect(calculator.formula(MAIN, 2, 9)).toBeUndefined();
    expect(calculator.value(MAIN, 2, 9)).toBeNull();
  });

  it('a copy holds what was computed, goes its own way, and leaves its source alone', () => {
    const source = book(
      [
        [1, '=A1+1', "='Danh mục'!A1&B1", '=SUM(A1:B1', '=TODAY()', '=$A$1*3', '=H1', '=G1'],
        [2, '=A2+1'],
      ],
      [['x']],
    );
    source.value(MAIN, 1, 3);
    source.value(MAIN, 1, 7);
    source.renameSheet(LISTS, 'Các mục');
    const copy = createCalculator();
    copy.copyFrom(source);
    const all = (calculator: typeof copy) =>
      Array.from({ length: 8 }, (_, index) => [
        calculator.formula(MAIN, 1, index + 1),
        calculator.value(MAIN, 1, index + 1),
      ]);
    expect(cost(copy, () => expect(copy.value(MAIN, 1, 3)).toBe('x2'))).toBe(0);
    expect(all(copy)).toEqual(all(source));
    expect(copy.value(MAIN, 2, 2)).toBe(3);
    copy.setConstant(MAIN, 1, 1, 5);
    copy.setConstant(LISTS, 1, 1, 'y');
    expect([copy.value(MAIN, 1, 3), copy.value(MAIN, 1, 6)]).toEqual(['y6', 15]);
    expect([source.value(MAIN, 1, 3), source.value(MAIN, 1, 6)]).toEqual(['x2', 3]);
    copy.setToday(NEW_YEAR_2026 + 1);
    expect([copy.value(MAIN, 1, 5), source.value(MAIN, 1, 5)]).toEqual([
      NEW_YEAR_2026 + 1,
      NEW_YEAR_2026,
    ]);
    expect(() => copy.copyFrom(source)).toThrow('sheets already');
  });

  it('books share what formulas mean, not what their tabs are called nor which are there', () => {
    const listed = "='Danh mục'!A1+1";
    const [first, second] = [book([['=Gone!A1', listed]], [[1]]), book([['', listed]], [[2]])];
    second.renameSheet(LISTS, 'Other');
    second.setFormula(MAIN, 2, 1, '=Gone!A2');
    expect([first.formula(MAIN, 1, 1), second.formula(MAIN, 2, 1)]).toEqual([
      '=Gone!A1',
      '=Gone!A2',
    ]);
    first.addSheet(99, 'Gone');
    for (const each of [first, second]) each.setFormula(MAIN, 3, 1, '=Gone!A3');
    expect([first, second].map((each) => each.value(MAIN, 3, 1))).toEqual([null, REFERENCE_ERROR]);
    expect([first, second].map((each) => each.value(MAIN, 1, 2))).toEqual([2, 3]);
    expect(second.formula(MAIN, 1, 2)).toBe('=Other!A1+1');
    second.setFormula(MAIN, 1, 2, listed);
    expect(second.value(MAIN, 1, 2)).toEqual(REFERENCE_ERROR);
  });
});
