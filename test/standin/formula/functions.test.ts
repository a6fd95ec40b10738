import { describe, expect, it } from 'vitest';
import { book, MAIN, NEW_YEAR_2026, shown } from './fixture';
import { CASES, CELLS } from './function-cases';
import { functionTable } from './functions/table';
import { UnsupportedFormulaError } from './parse/trouble';

const calculator = book(CELLS);
[NEW_YEAR_2026, NEW_YEAR_2026 + 59, NEW_YEAR_2026 + 90, NEW_YEAR_2026 + 120].forEach((day, i) => {
  calculator.setConstant(MAIN, i + 1, 5, day);
});

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, expected) => {
    const value = shown(calculator.evaluate(MAIN, 9, 5, text));
    if (typeof expected === 'number') expect(value).toBeCloseTo(expected, 12);
    else expect(value).toBe(expected);
  });
});

it('shows a case of every function of the table', () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(functionTable).sort());
});

describe('what could be read in two ways is refused when it is met', () => {
  it.each([
    '=SEARCH("a*";"abc")',
    '=TEXT(1;"0,0")',
    '=TEXT(1;"0.0")',
    '=N(A1:A3)',
    '=INDEX(A1:D1;2)',
    '=SUMPRODUCT(INDEX(B1:B5;ROW(A1:A2)))',
    '=MATCH(1;B1:B5;-1)',
    '=SUMIF(A1:A5;"x";B1:B2)',
    '=SUMPRODUCT(COUNTIF(B1:B5+1;2))',
  ])('%s', (text) => {
    expect(() => calculator.evaluate(MAIN, 9, 5, text)).toThrow(UnsupportedFormulaError);
  });
});
