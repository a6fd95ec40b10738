import { describe, expect, it } from 'vitest';
import { book, LISTS, MAIN, shown } from './fixture';

const AT = [10, 5] as const;

function rewritten(text: string): string | undefined {
  const calculator = book();
  calculator.setFormula(MAIN, ...AT, text);
  return calculator.formula(MAIN, ...AT);
}

describe('a formula reads back as Sheets writes it', () => {
  it.each([
    ['=sum( A1 ; B2 )', '=SUM(A1;B2)'],
    ['=$A$1+a1', '=$A$1+A1'],
    ['=A$1:$B2', '=A$1:$B2'],
    ["='Danh mục'!A1:B2", "='Danh mục'!A1:B2"],
    ["='danh MỤC'!$A$1", "='Danh mục'!$A$1"],
    ["='6A1'!A1", "='6A1'!A1"],
    ['="a""b"&A1', '="a""b"&A1'],
    ['=(1+2)*3%', '=(1+2)*3%'],
    ['=--(A1>=2)', '=--(A1>=2)'],
    ['=if(A1<>"";;2)', '=IF(A1<>"";;2)'],
    ['=INDEX($B$1:$B$60;2):$B$60', '=INDEX($B$1:$B$60;2):$B$60'],
    ['=TRUE', '=TRUE'],
    ['=#REF!+1', '=#REF!+1'],
    ["='Không có'!A1:B2", "='Không có'!A1:B2"],
    ['=\n  1\n  +2', '=1+2'],
  ])('%s', (typed, read) => {
    expect(rewritten(typed)).toBe(read);
  });

  it('doubles the apostrophes of a tab name (platform 10.5)', () => {
    const calculator = book();
    calculator.renameSheet(LISTS, "Lớp 6'A");
    calculator.setConstant(LISTS, 1, 1, 7);
    calculator.setFormula(MAIN, ...AT, "='Lớp 6''A'!A1");
    expect(calculator.formula(MAIN, ...AT)).toBe("='Lớp 6''A'!A1");
    expect(calculator.value(MAIN, ...AT)).toBe(7);
  });

  it('writes a plain tab name without quotes, one that looks like a cell with them', () => {
    const calculator = book();
    calculator.setFormula(MAIN, ...AT, "='Danh mục'!A1");
    calculator.renameSheet(LISTS, 'Data');
    expect(calculator.formula(MAIN, ...AT)).toBe('=Data!A1');
    calculator.renameSheet(LISTS, 'B2');
    expect(calculator.formula(MAIN, ...AT)).toBe("='B2'!A1");
  });
});

describe('what does not parse in vi_VN is #ERROR! and keeps its text (platform 1.2, 1.7)', () => {
  it.each([
    '=SUM(1, 2)',
    '=IF(A1>5,1,0)',
    '=LEFT(A1,1)',
    '=1.5',
    '=(1',
    '=1)',
    '=SUM(1;2',
    '=A1 A2',
    '=',
    '=*2',
    '=6A1!A1',
    '=6E1!A1',
  ])('%s', (text) => {
    expect(rewritten(text)).toBe(text);
    expect(shown(book().evaluate(MAIN, ...AT, text))).toBe('#ERROR!');
  });
});

describe('what the engine does not know throws at once', () => {
  it.each([
    ['={1;2}', /array/],
    ['=SUM(A:A)', /open ranges/],
    ['=SUM(1:1)', /open ranges/],
    ['=SUM($A:$B)', /open ranges/],
    ['=XLOOKUP(1;A1:A2;B1:B2)', /XLOOKUP/],
    ['=INDIRECT("A1")', /INDIRECT/],
    ['=toString()', /TOSTRING/],
    ['=Tong+1', /names/],
    ['=1,5', /decimals.*1,5/],
    ['=SUM(1,2)', /decimals/],
    ['=IF(A1>0,5;1;2)', /decimals/],
    ['=1E5', /powers of ten/],
    ['=A1*2e-3', /powers of ten/],
    ['=MATCH(1)', /MATCH does not take 1/],
    ['=COUNTIFS(A1:A2;1;A1:A2)', /COUNTIFS does not take 3/],
    ['=IF(1;2;3;4)', /IF does not take 4/],
    ['=-A1^2', /parentheses/],
    ['=2^3^2', /parentheses/],
  ])('%s', (text, message) => {
    expect(() => book().setFormula(MAIN, ...AT, text)).toThrow(message);
  });
});
