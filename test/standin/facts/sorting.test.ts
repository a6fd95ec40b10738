import { checkFacts } from './fact';

checkFacts('sorting', [
  [
    'ascending by one column',
    'Range.sort',
    `return grid([[3, 'c'], [1, 'a'], [2, 'b']]).sort(1).getValues();`,
    [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ],
  ],
  [
    'descending',
    'Range.sort',
    `return grid([[1], [3], [2]]).sort({ column: 1, ascending: false }).getValues();`,
    [[3], [2], [1]],
  ],
  [
    'a second column decides',
    'Range.sort',
    `return grid([[1, 2], [1, 1], [0, 9]]).sort([1, 2]).getValues();`,
    [
      [0, 9],
      [1, 1],
      [1, 2],
    ],
  ],
  [
    'numbers and objects may be mixed',
    'live testsheetsvalues',
    `return grid([[1, 2], [1, 1], [2, 9]]).sort([{ column: 1, ascending: false }, 2]).getValues();`,
    [
      [2, 9],
      [1, 1],
      [1, 2],
    ],
  ],
  [
    'without a word it is ascending',
    'Range.sort',
    `return grid([[2], [1]]).sort({ column: 1 }).getValues();`,
    [[1], [2]],
  ],
  [
    "columns are the tab's, not the range's",
    'live testsheetsvalues',
    `var r = sheet.getRange('B1:C2').setValues([[2, 'x'], [1, 'y']]); return r.sort(2).getValues();`,
    [
      [1, 'y'],
      [2, 'x'],
    ],
  ],
  [
    'booleans come after numbers',
    'live testsheetsvalues',
    `return grid([[false], [10], [2]]).sort(1).getValues();`,
    [[2], [10], [false]],
  ],
  [
    'numbers come before texts',
    'live testsheetsvalues',
    `return grid([['a'], [10]]).sort(1).getValues();`,
    [[10], ['a']],
  ],
  [
    'empty cells come last either way',
    'platform 10, Range.sort',
    `return [false, true].map(function (ascending) { return grid([[1], [''], [2]]).sort({ column: 1, ascending: ascending }).getValues(); });`,
    [
      [[2], [1], ['']],
      [[1], [2], ['']],
    ],
  ],
  [
    'a tab sorts below its frozen rows',
    'Sheet.sort',
    `grid([['Tên'], ['b'], ['a']]); sheet.setFrozenRows(1); sheet.sort(1); return sheet.getDataRange().getValues();`,
    [['Tên'], ['a'], ['b']],
  ],
  [
    'a tab without frozen rows sorts its header too',
    'live testsheetsbasic',
    `grid([['H'], ['C'], ['A']]); sheet.sort(1); return sheet.getDataRange().getValues();`,
    [['A'], ['C'], ['H']],
  ],
  [
    'a tab sorts descending',
    'live testsheetsbasic',
    `grid([['A'], ['C']]); sheet.sort(1, false); return sheet.getDataRange().getValues();`,
    [['C'], ['A']],
  ],
  [
    'an empty tab sorts to nothing',
    'live testsheetsbasic',
    `sheet.sort(1); return sheet.getDataRange().getValues();`,
    [['']],
  ],
]);
