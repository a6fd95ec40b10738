import { checkFacts } from './fact';

const extra = `
  function f(text) {
    return SpreadsheetApp.getActive().getSheets()[0].getRange('Z1').setFormula(text).getValue();
  }
  /** The formula over a column A1:A… of values. */
  function over(values, text) {
    var sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange(1, 1, values.length, 1).setValues(values.map(function (v) { return [v]; }));
    return f(text);
  }
`;

checkFacts(
  'numbers, dates, logic',
  [
    [
      'halves go away from zero',
      'help ROUND',
      `return [f('=ROUND(5/2)'), f('=ROUND(-5/2)')];`,
      [3, -3],
    ],
    ['towards zero', 'help ROUNDDOWN', `return f('=ROUNDDOWN(-5/2)');`, -2],
    ['down to the next lower', 'help INT', `return f('=INT(-5/2)');`, -3],
    ['the sign of the divisor', 'help MOD', `return [f('=MOD(-7;3)'), f('=MOD(7;-3)')];`, [2, -2]],
    [
      'a month too many is the next year',
      'help DATE',
      `return f('=DATE(2026;13;1)=DATE(2027;1;1)');`,
      true,
    ],
    [
      'a day too many is the next month',
      'help DATE',
      `return f('=DATE(2026;1;32)=DATE(2026;2;1)');`,
      true,
    ],
    [
      'day, month, year',
      'help DAY',
      `return [f('=DAY(DATE(2026;5;7))'), f('=MONTH(DATE(2026;5;7))'), f('=YEAR(DATE(2026;5;7))')];`,
      [7, 5, 2026],
    ],
    ['Sunday is 1', 'help WEEKDAY', `return f('=WEEKDAY(DATE(2026;5;31))');`, 1],
    ['Monday is 1 in type 2', 'help WEEKDAY', `return f('=WEEKDAY(DATE(2026;6;1);2)');`, 1],
    ['the first error is caught', 'help IFERROR', `return f('=IFERROR(1/0;"lỗi")');`, 'lỗi'],
    ['what is right passes', 'help IFERROR', `return f('=IFERROR(2;"lỗi")');`, 2],
    ['nothing is divided by zero', 'help IFERROR', `return f('=1/0');`, '#DIV/0!'],
    ['all must be true', 'help AND', `return f('=AND(TRUE;1=1;2>3)');`, false],
    ['one must be true', 'help OR', `return f('=OR(FALSE;2>1)');`, true],
    ['the other branch', 'help IF', `return f('=IF(1>2;"có";"không")');`, 'không'],
    ['the branch not taken is not computed', 'help IF', `return f('=IF(TRUE;1;1/0)');`, 1],
    ['an empty text is not blank', 'help ISBLANK', `return over(['=""'], '=ISBLANK(A1)');`, false],
    ['an empty cell is', 'help ISBLANK', `return f('=ISBLANK(A1)');`, true],
    ['a text of digits is no number', 'help ISNUMBER', `return f('=ISNUMBER("12")');`, false],
    ['a text', 'help ISTEXT', `return f('=ISTEXT("12")');`, true],
    ['an error', 'help ISERROR', `return f('=ISERROR(1/0)');`, true],
    ['a boolean', 'help ISLOGICAL', `return f('=ISLOGICAL(1=1)');`, true],
    ['a boolean as a number', 'help N', `return [f('=N(TRUE)'), f('=N("x")')];`, [1, 0]],
    ['today is the day of the book', 'help TODAY', `return f('=TODAY()=DATE(2026;5;31)');`, true],
    ['percent', 'help percent', `return f('=50%*4');`, 2],
  ],
  extra,
);
