import { checkFacts, refused } from './fact';

checkFacts('where a range lies', [
  [
    'A1 notation of a block',
    'Range.getA1Notation',
    `return sheet.getRange(1, 1, 2, 5).getA1Notation();`,
    'A1:E2',
  ],
  [
    'a cell is counted within the range',
    'Range.getCell',
    `return sheet.getRange('B2:D4').getCell(1, 1).getA1Notation();`,
    'B2',
  ],
  ['positions count from 1', 'Range.getColumn', `return sheet.getRange('B2:D4').getColumn();`, 2],
  ['the end row', 'Range.getLastRow', `return sheet.getRange('B2:D4').getLastRow();`, 4],
  ['the end column', 'Range.getLastColumn', `return sheet.getRange('B2:D4').getLastColumn();`, 4],
  [
    'height and number of rows are the same',
    'Range.getHeight',
    `var r = sheet.getRange('B2:D4'); return [r.getHeight(), r.getNumRows(), r.getWidth(), r.getNumColumns()];`,
    [3, 3, 3, 3],
  ],
  ['row index is the row', 'Range.getRowIndex', `return sheet.getRange('B2').getRowIndex();`, 2],
  [
    'the grid id is the tab id',
    'Range.getGridId',
    `return sheet.getRange('B2').getGridId() === sheet.getSheetId();`,
    true,
  ],
  [
    'an offset keeps the size',
    'Range.offset',
    `return sheet.getRange('A1:B2').offset(4, 1).getA1Notation();`,
    'B5:C6',
  ],
  [
    'an offset may take a size of its own',
    'Range.offset',
    `return sheet.getRange('A1:B2').offset(0, 0, 1, 5).getA1Notation();`,
    'A1:E1',
  ],
  [
    'an offset may go back',
    'Range.offset',
    `return sheet.getRange('C3').offset(-1, -2).getA1Notation();`,
    'A2',
  ],
  [
    'an offset over the edge is refused',
    'live, platform 10.4',
    `sheet.getRange('A1').offset(-1, 0);`,
    refused('too small'),
  ],
  [
    'a whole column has the height of the tab',
    'Sheet.getRange',
    `return sheet.getRange('A:E').getNumRows();`,
    1000,
  ],
  [
    'a whole row has the width of the tab',
    'Sheet.getRange',
    `return sheet.getRange('2:3').getNumColumns();`,
    26,
  ],
  [
    'letter case does not matter in A1 notation',
    'live testsheetsvalues',
    `return sheet.getRange('a1:f12').getA1Notation();`,
    'A1:F12',
  ],
  [
    'a dollar sign does not matter',
    'live testsheetsdatavalidations',
    `return sheet.getRange('$a$1:$b$3').getA1Notation();`,
    'A1:B3',
  ],
  [
    'corners may come in any order',
    'live testsheets',
    `return sheet.getRange('E10:B1').getA1Notation();`,
    'B1:E10',
  ],
  [
    'another tab may be named',
    'Spreadsheet.getRange',
    `ss.insertSheet('B'); return ss.getRange('B!C3').getSheet().getName();`,
    'B',
  ],
  [
    'a current cell must be one cell',
    'Range.activateAsCurrentCell',
    `sheet.getRange('A1:B2').activateAsCurrentCell();`,
    refused('single cell'),
  ],
  [
    'setCurrentCell takes one cell',
    'Sheet.setCurrentCell',
    `sheet.setCurrentCell(sheet.getRange('A1:B2'));`,
    refused('single cell'),
  ],
]);
