import { describe, expect, it } from 'vitest';
import { shiftFormula } from './index';

const at = (row: number, column: number) => ({ row, column });

describe('a formula as it reads in another cell', () => {
  it.each([
    ['=A1+$B$1', '=C3+$B$1'],
    ['=SUM(A$1:$B2)', '=SUM(C$1:$B4)'],
    [`=COUNTIF('Danh mục'!$A$2:$A$9;A1)>0`, `=COUNTIF('Danh mục'!$A$2:$A$9;C3)>0`],
    ['=Lop!A1=Lop!B1', '=Lop!C3=Lop!D3'],
    // Without its sign, as rules may be given.
    ['LEN(A1)<3', '=LEN(C3)<3'],
  ])('%s', (text, moved) => {
    expect(shiftFormula(text, at(1, 1), at(3, 3))).toBe(moved);
  });

  it('loses what leaves the sheet', () => {
    expect(shiftFormula('=A1+B5', at(5, 2), at(1, 2))).toBe('=#REF!+B1');
  });

  it('stays as it is where it is, and where it does not parse', () => {
    expect(shiftFormula('= A1 + 1', at(1, 1), at(1, 1))).toBe('= A1 + 1');
    expect(shiftFormula('=A1+', at(1, 1), at(2, 1))).toBe('=A1+');
  });

  it('is not guessed where the engine does not know it', () => {
    expect(() => shiftFormula('=QUERY(A1:B2;"x")', at(1, 1), at(2, 1))).toThrow('QUERY');
  });
});
