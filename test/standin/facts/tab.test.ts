import { checkFacts, refused } from './fact';

const extra = `
  function column(values) {
    var range = SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, values.length, 1);
    return range.setValues(values.map(function (value) { return [value]; }));
  }
`;

checkFacts(
  'a tab',
  [
    [
      'a new tab has 1000 rows and 26 columns',
      'Sheet.getMaxRows',
      `return [sheet.getMaxRows(), sheet.getMaxColumns()];`,
      [1000, 26],
    ],
    [
      'an empty tab has no last row',
      'Sheet.getLastRow',
      `return [sheet.getLastRow(), sheet.getLastColumn()];`,
      [0, 0],
    ],
    [
      'the data range of an empty tab is A1',
      'Sheet.getDataRange',
      `return sheet.getDataRange().getA1Notation();`,
      'A1',
    ],
    [
      'the data range ends at the last content',
      'Sheet.getDataRange',
      `sheet.getRange('C2').setValue(1); return sheet.getDataRange().getA1Notation();`,
      'A1:C2',
    ],
    ['the index counts from 1', 'Sheet.getIndex', `return sheet.getIndex();`, 1],
    [
      'the index follows inserted tabs',
      'live testsheetsvalues',
      `ss.insertSheet('s4', 0); return sheet.getIndex();`,
      2,
    ],
    [
      'appendRow goes below the last content',
      'Sheet.appendRow',
      `column(['x', 'y']); sheet.appendRow(['a man', 'a plan']); return sheet.getRange('A3:B3').getValues()[0];`,
      ['a man', 'a plan'],
    ],
    [
      'appendRow on an empty tab is row 1',
      'live testsheetsbasic',
      `sheet.appendRow(['A']); return sheet.getLastRow();`,
      1,
    ],
    [
      'appendRow reads = as a formula',
      'Sheet.appendRow',
      `sheet.appendRow(['=1+1']); return sheet.getRange('A1').getValue();`,
      2,
    ],
    [
      'appendRow obeys rules',
      'platform 10.27',
      `sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).setAllowInvalid(false).build()); sheet.appendRow([1]);`,
      refused('violates the data validation'),
    ],
    [
      'clear leaves notes and rules',
      'live testsheetsbasic',
      `var c = column([5]).setNote('n'); c.insertCheckboxes(); sheet.clear(); return [c.getNote(), c.getDataValidation() !== null, c.getValue()];`,
      ['n', true, ''],
    ],
    [
      'clear takes backgrounds',
      'live testsheetsbasic',
      `var c = column([5]).setBackground('#ff0000'); sheet.clear(); return c.getBackground();`,
      '#ffffff',
    ],
    [
      'clearContents leaves looks and notes',
      'live testsheetsbasic',
      `var c = column([5]).setBackground('#ff0000').setNote('n'); sheet.clearContents(); return [c.getValue(), c.getBackground(), c.getNote()];`,
      ['', '#ff0000', 'n'],
    ],
    [
      'clearFormats leaves values and notes',
      'live testsheetsbasic',
      `var c = column([5]).setBackground('#ff0000').setNote('n'); sheet.clearFormats(); return [c.getValue(), c.getBackground(), c.getNote()];`,
      [5, '#ffffff', 'n'],
    ],
    [
      'clearFormats takes conditional formats',
      'Sheet.clearFormats',
      `sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true).setRanges([sheet.getRange('A1')]).build()]); sheet.clearFormats(); return sheet.getConditionalFormatRules().length;`,
      0,
    ],
    [
      'clearNotes leaves the rest',
      'live testsheetsbasic',
      `var c = column([5]).setBackground('#ff0000').setNote('n'); sheet.clearNotes(); return [c.getValue(), c.getBackground(), c.getNote()];`,
      [5, '#ff0000', ''],
    ],
    [
      'values by numbers',
      'Sheet.getSheetValues',
      `column([1, 2]); return sheet.getSheetValues(1, 1, 2, 1);`,
      [[1], [2]],
    ],
    [
      'a tab colour may be taken off',
      'Sheet.setTabColor',
      `return sheet.setTabColor('#ff0000').setTabColor(null).getTabColor();`,
      null,
    ],
    [
      'a tab colour is a colour',
      'Sheet.setTabColor',
      `sheet.setTabColor('đỏ');`,
      refused('Invalid color'),
    ],
    [
      'a renamed tab',
      'live testsheetsbasic',
      `return sheet.setName('sample').getName();`,
      'sample',
    ],
    [
      'the parent is the file',
      'Sheet.getParent',
      `return sheet.getParent().getId() === ss.getId();`,
      true,
    ],
    [
      'a tab is a grid',
      'Sheet.getType',
      `return sheet.getType() === SpreadsheetApp.SheetType.GRID;`,
      true,
    ],
    [
      'hiding a hidden tab has no effect',
      'Sheet.hideSheet',
      `var b = ss.insertSheet('B').hideSheet(); return b.hideSheet().isSheetHidden();`,
      true,
    ],
    [
      'the only visible tab stays',
      'Sheet.hideSheet',
      `ss.insertSheet('B').hideSheet(); sheet.hideSheet();`,
      refused('all the visible sheets'),
    ],
    [
      'shown again',
      'Sheet.showSheet',
      `return ss.insertSheet('B').hideSheet().showSheet().isSheetHidden();`,
      false,
    ],
  ],
  extra,
);
