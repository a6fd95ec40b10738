import { describe, expect, it } from 'vitest';
import { book, MAIN, shown } from './fixture';

const CELLS = [
  // A    B     C        D
  [1, 'Mẹ', '1,5', true],
  [2, null, '5/1', '=1/0'],
  [3, '=""', 'x', null],
];

const calculator = book(CELLS);
const result = (text: string) => shown(calculator.evaluate(MAIN, 2, 9, text));

describe('comparison: kinds never mix, letter case does not matter (Google: "=" is EQ)', () => {
  it.each([
    ['="MẸ"=B1', true],
    ['="Hoà"="Hòa"', false],
    [`="${'Mẹ'.normalize('NFC')}"="${'Mẹ'.normalize('NFD')}"`, false],
    ['=1="1"', false],
    ['=B2=""', true],
    ['=B2=0', true],
    ['=B2=FALSE', true],
    ['=B2=B3', true],
    ['=B3=0', false],
    ['="a">9999', true],
    ['=TRUE>"z"', true],
    ['="Ân">"An"', true],
    ['=A1<=1', true],
    ['=B2<1', true],
    ['=D2=1', '#DIV/0!'],
    ['=1<>2', true],
  ])('%s', (text, expected) => {
    expect(result(text)).toBe(expected);
  });
});

describe('arithmetic: empty is 0, a text counts if it reads as a number in vi_VN', () => {
  it.each([
    ['=B2+1', 1],
    ['=C1*2', 3],
    ['=C2+0', 46_027],
    ['=C3+1', '#VALUE!'],
    ['=B3+1', '#VALUE!'],
    ['=D1+1', 2],
    ['=1/0', '#DIV/0!'],
    ['=D2+C3', '#DIV/0!'],
    ['=C3+D2', '#VALUE!'],
    ['=2+3*4-6/2', 11],
    ['=2^3', 8],
    ['=10-3-2', 5],
    ['=50%*4', 2],
    ['=-(-3)', 3],
    ['=-C3', '#VALUE!'],
    ['=0-0', 0],
    ['=10^308*10', '#NUM!'],
  ])('%s', (text, expected) => {
    expect(result(text)).toBe(expected);
  });
});

describe('& writes a number as vi_VN does (platform 1.1)', () => {
  it.each([
    ['=3/2&""', '1,5'],
    ['=12345&"x"', '12345x'],
    ['=1/3&""', '0,333333333333333'],
    ['=TRUE&B2&A1', 'TRUE1'],
    ['=10^20&""', '1E+20'],
    ['="a"&D2', '#DIV/0!'],
    ['=1+1&"x"=2&"x"', true],
  ])('%s', (text, expected) => {
    expect(result(text)).toBe(expected);
  });
});

describe('a range where one value is wanted: the own row or column, else #VALUE!', () => {
  it.each([
    ['=A1:A3', 2],
    ['=A1:A3*10', 20],
    ['=A5:A9', '#VALUE!'],
    ['=A1:B3', '#VALUE!'],
    ['=LEN(B1:B3)', 0],
    ['=ROW(A5:A9)', 5],
    ['=SUM(A1:A3*10)', 20],
    ['=SUMPRODUCT(A1:A3*10)', 60],
    ['=COUNTIF(A1:A3;A1:A3)', 1],
  ])('%s', (text, expected) => {
    expect(result(text)).toBe(expected);
  });
});

describe('what a cell holds', () => {
  it('keeps an empty result empty and an empty text a text', () => {
    const cells = book([[null, '=A1', '=""', '=ISBLANK(B1)', '=ISTEXT(C1)', '=IF(TRUE;;1)']]);
    expect([2, 3, 4, 5, 6].map((column) => cells.value(MAIN, 1, column))).toEqual([
      null,
      '',
      true,
      true,
      null,
    ]);
  });

  it('is #REF! on a circle, whatever the formulas on it would make of errors', () => {
    const cells = book([['=B1+1', '=IFERROR(C1;5)', '=A1', '=A1+1', '=IFERROR(A1;"x")']]);
    expect([1, 2, 3, 4, 5].map((column) => shown(cells.value(MAIN, 1, column)))).toEqual([
      '#REF!',
      '#REF!',
      '#REF!',
      '#REF!',
      'x',
    ]);
    cells.setConstant(MAIN, 1, 3, 1);
    expect([1, 2, 3, 4, 5].map((column) => cells.value(MAIN, 1, column))).toEqual([2, 1, 1, 3, 2]);
  });

  it('is #REF! where a block holds the formula itself', () => {
    const cells = book([[1], [2], ['=SUM(A1:A3)']]);
    expect(shown(cells.value(MAIN, 3, 1))).toBe('#REF!');
    cells.setFormula(MAIN, 3, 1, '=SUM(A1:A2)');
    expect(cells.value(MAIN, 3, 1)).toBe(3);
  });

  it.each([
    ['', '+1'],
    ['IFERROR(', ';5)'],
  ])('finds a circle that is longer than one computation goes deep: =%sA2%s', (head, tail) => {
    const length = 500;
    const next = (row: number) => (row % length) + 1;
    const cells = book(Array.from({ length }, (_, i) => [`=${head}A${next(i + 1)}${tail}`]));
    cells.setFormula(MAIN, 1, 2, '=IFERROR(A7;"outside")');
    const values = Array.from({ length }, (_, i) => shown(cells.value(MAIN, i + 1, 1)));
    expect(values).toEqual(values.map(() => '#REF!'));
    expect(cells.value(MAIN, 1, 2)).toBe('outside');
    cells.setConstant(MAIN, length, 1, 1);
    expect(cells.value(MAIN, 1, 1)).toBe(head === '' ? length : 1);
  });

  it('computes a chain of thousands of rows', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => [i === 0 ? 1 : `=A${i}+1`]);
    expect(book(rows).value(MAIN, 5000, 1)).toBe(5000);
  });
});
