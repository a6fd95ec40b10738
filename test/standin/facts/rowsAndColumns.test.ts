import { checkFacts, refused } from './fact';

const extra = `
  function column(values) {
    var range = SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, values.length, 1);
    return range.setValues(values.map(function (value) { return [value]; }));
  }
`;

checkFacts(
  'rows and columns',
  [
    [
      'rows come in after a place',
      'Sheet.insertRowsAfter',
      `column([1, 2]); sheet.insertRowsAfter(1, 2); return sheet.getRange('A1:A4').getValues();`,
      [[1], [''], [''], [2]],
    ],
    [
      'rows come in before a place',
      'Sheet.insertRowBefore',
      `column([1, 2]); sheet.insertRowBefore(2); return sheet.getRange('A1:A3').getValues();`,
      [[1], [''], [2]],
    ],
    [
      'insertRows is before',
      'Sheet.insertRows',
      `column([1]); sheet.insertRows(1); return sheet.getRange('A1:A2').getValues();`,
      [[''], [1]],
    ],
    [
      'the tab grows',
      'Sheet.insertRowsAfter',
      `sheet.insertRowsAfter(1000, 5); return sheet.getMaxRows();`,
      1005,
    ],
    [
      'columns come in',
      'Sheet.insertColumnsAfter',
      `sheet.insertColumnsAfter(1, 2); return sheet.getMaxColumns();`,
      28,
    ],
    [
      'rows go',
      'Sheet.deleteRows',
      `column([1, 2, 3]); sheet.deleteRows(1, 2); return sheet.getRange('A1').getValue();`,
      3,
    ],
    [
      'not all rows that are not frozen',
      'live, platform 10.7',
      `sheet.setFrozenRows(1); sheet.deleteRows(2, 999);`,
      refused('not possible to delete all non-frozen rows'),
    ],
    [
      'rows beyond the tab cannot go',
      'live, platform 10.7',
      `sheet.deleteRow(1001);`,
      refused('Those rows are out of bounds.'),
    ],
    [
      'frozen rows are told',
      'Sheet.getFrozenRows',
      `sheet.setFrozenRows(2); return sheet.getFrozenRows();`,
      2,
    ],
    [
      'zero thaws',
      'Sheet.setFrozenRows',
      `sheet.setFrozenRows(2); sheet.setFrozenRows(0); return sheet.getFrozenRows();`,
      0,
    ],
    [
      'not all rows freeze',
      'issue ads-account-structure-script 2',
      `sheet.deleteRows(3, 998); sheet.setFrozenRows(2);`,
      refused("You can't freeze all visible rows on the sheet."),
    ],
    [
      'hidden rows do not count as visible',
      'issue ads-account-structure-script 2',
      `sheet.hideRows(3, 998); sheet.setFrozenRows(2);`,
      refused("can't freeze all visible rows"),
    ],
    [
      'not all columns freeze',
      'issue ads-account-structure-script 2',
      `sheet.setFrozenColumns(26);`,
      refused("can't freeze all visible columns"),
    ],
    [
      'not through a merged cell',
      'issue univer 724',
      `sheet.getRange('A1:B1').merge(); sheet.setFrozenColumns(1);`,
      refused('part of a merged cell'),
    ],
    ['a column is 100 pixels wide', 'Sheet.getColumnWidth', `return sheet.getColumnWidth(1);`, 100],
    ['a row is 21 pixels high', 'Sheet.getRowHeight', `return sheet.getRowHeight(1);`, 21],
    [
      'widths of several columns',
      'live testsheetsvalues',
      `sheet.setColumnWidths(2, 3, 200); return [1, 2, 4, 5].map(function (c) { return sheet.getColumnWidth(c); });`,
      [100, 200, 200, 100],
    ],
    [
      'forced heights',
      'live testsheetsvalues',
      `sheet.setRowHeightsForced(3, 2, 31); return [sheet.getRowHeight(3), sheet.getRowHeight(5)];`,
      [31, 21],
    ],
    [
      'sizes chain',
      'live testsheetsvalues',
      `return sheet.setColumnWidth(2, 200).setRowHeight(3, 31).getColumnWidth(2);`,
      200,
    ],
    [
      'a width of nothing is refused',
      'Sheet.setColumnWidth',
      `sheet.setColumnWidth(1, 0);`,
      refused('Invalid argument'),
    ],
    [
      'hidden rows are told',
      'Sheet.isRowHiddenByUser',
      `sheet.hideRows(2, 2); return [1, 2, 3, 4].map(function (r) { return sheet.isRowHiddenByUser(r); });`,
      [false, true, true, false],
    ],
    [
      'hideColumn takes a range',
      'Sheet.hideColumn',
      `sheet.hideColumn(sheet.getRange('B1:C1')); return sheet.isColumnHiddenByUser(3);`,
      true,
    ],
    [
      'hideColumn takes no number',
      'Sheet.hideColumn',
      `sheet.hideColumn(2);`,
      refused("don't match the method signature"),
    ],
    [
      'shown again',
      'Sheet.showRows',
      `sheet.hideRows(2, 2); sheet.showRows(2, 2); return sheet.isRowHiddenByUser(3);`,
      false,
    ],
  ],
  extra,
);
