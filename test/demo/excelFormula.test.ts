import { describe, expect, it } from 'vitest';
import { excelFormula, fixedRange } from '../../build/demo/excelFormula';

describe('formulas of a vi_VN spreadsheet as a file stores them', () => {
  it.each([
    ['=SUM(1;2)', 'SUM(1,2)'],
    [
      '=IF($E2="a;b";"c""d;";\'Khó khăn; đề xuất\'!A1)',
      'IF($E2="a;b","c""d;",\'Khó khăn; đề xuất\'!A1)',
    ],
    ['=COUNTIFS(\'6-1\'!$A$3:$A$302;">="&B1)', 'COUNTIFS(\'6-1\'!$A$3:$A$302,">="&B1)'],
    ["='Lớp ''A'';'!B2;", "'Lớp ''A'';'!B2,"],
    ['=6A1!B2+Chốt!B2+_Log!B2+AB1!C3', "'6A1'!B2+'Chốt'!B2+_Log!B2+'AB1'!C3"],
    ['=INDEX(A1:A9;2):$B$60', 'INDEX(A1:A9,2):$B$60'],
    ['=UNICHAR(10003)&CHAR(10)', '_xlfn.UNICHAR(10003)&CHAR(10)'],
    ['=IFERROR(#REF!+1;"")', 'IFERROR(#REF!+1,"")'],
    ['=TEXT(A1;"#.##0,0")&50%', 'TEXT(A1,"#.##0,0")&50%'],
    ['=TRUE()', 'TRUE()'],
  ])('%s', (typed, stored) => {
    expect(excelFormula(typed)).toBe(stored);
  });

  it.each(['=SUM(1,2)', '={1;2}', '=IF(A1="x;1;2)', "='Danh mục!A1", '=1\\2', '='])(
    'refuses %s',
    (typed) => {
      expect(excelFormula(typed)).toBeUndefined();
    },
  );
});

it.each([
  ['C3:C60', '$C$3:$C$60'],
  ["'Danh mục A1'!C3:C60", "'Danh mục A1'!$C$3:$C$60"],
  ['6A1!$C3:C$60', "'6A1'!$C$3:$C$60"],
])('fixes the references of a list: %s', (range, fixed) => {
  expect(fixedRange(range)).toBe(fixed);
});
