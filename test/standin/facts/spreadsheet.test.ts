import { checkFacts, refused } from './fact';

const extra = `
  function names(sheets) { return sheets.map(function (s) { return s.getName(); }); }
`;

checkFacts(
  'the file',
  [
    [
      'tabs come in at a place',
      'live testsheetsvalues',
      `ss.insertSheet('s1'); ss.setActiveSheet(sheet); ss.insertSheet('s3', 1); ss.insertSheet('s4', 0); return names(ss.getSheets());`,
      ['s4', 'Trang tính1', 's3', 's1'],
    ],
    [
      'a new tab becomes active',
      'Spreadsheet.insertSheet',
      `ss.insertSheet('B'); return ss.getActiveSheet().getName();`,
      'B',
    ],
    [
      'a place beyond the tabs is refused',
      'Spreadsheet.insertSheet',
      `ss.insertSheet('B', 9);`,
      refused('out of bounds'),
    ],
    [
      'names are unique',
      'live, platform 10.5',
      `ss.insertSheet('Trang tính1');`,
      refused('already exists'),
    ],
    [
      'no such tab gives null',
      'Spreadsheet.getSheetByName',
      `return ss.getSheetByName('không có');`,
      null,
    ],
    ['no such id gives null', 'Spreadsheet.getSheetById', `return ss.getSheetById(12345);`, null],
    [
      'the same tab by name and id',
      'live testsheetsvalues',
      `var b = ss.insertSheet('B'); return ss.getSheetById(b.getSheetId()).getName();`,
      'B',
    ],
    [
      'a copy is named after its tab',
      'Sheet.copyTo',
      `return sheet.copyTo(ss).getName();`,
      'Copy of Trang tính1',
    ],
    [
      'a second copy is numbered',
      'Sheet.copyTo, platform 9.10',
      `sheet.copyTo(ss); return sheet.copyTo(ss).getName() !== 'Copy of Trang tính1';`,
      true,
    ],
    [
      'a duplicate becomes active',
      'Spreadsheet.duplicateActiveSheet',
      `ss.duplicateActiveSheet(); return ss.getActiveSheet().getName();`,
      'Copy of Trang tính1',
    ],
    [
      'a deleted active tab gives the next',
      'Spreadsheet.deleteActiveSheet',
      `ss.insertSheet('B'); return ss.deleteActiveSheet().getName();`,
      'Trang tính1',
    ],
    [
      'the only tab stays',
      'live, platform 10.7',
      `ss.deleteSheet(sheet);`,
      refused('all the visible sheets'),
    ],
    [
      'a tab moves to a place from 1',
      'Spreadsheet.moveActiveSheet',
      `ss.insertSheet('B'); ss.moveActiveSheet(1); return names(ss.getSheets());`,
      ['B', 'Trang tính1'],
    ],
    [
      'no place beyond the tabs',
      'Spreadsheet.moveActiveSheet',
      `ss.moveActiveSheet(2);`,
      refused('out of bounds'),
    ],
    [
      'the number of tabs',
      'Spreadsheet.getNumSheets',
      `ss.insertSheet(); return ss.getNumSheets();`,
      2,
    ],
    [
      'a name for a range',
      'Spreadsheet.getRangeByName',
      `ss.setNamedRange('vung', sheet.getRange('B2:C3')); return ss.getRangeByName('vung').getA1Notation();`,
      'B2:C3',
    ],
    [
      'no such name gives null',
      'Spreadsheet.getRangeByName',
      `return ss.getRangeByName('vung');`,
      null,
    ],
    [
      'a name must be there to go',
      'Spreadsheet.removeNamedRange',
      `ss.removeNamedRange('vung');`,
      refused('vung'),
    ],
    [
      'a name is no address',
      'live, help named ranges',
      `ss.setNamedRange('A1', sheet.getRange('B2'));`,
      refused('invalid'),
    ],
    [
      'the owner',
      'Spreadsheet.getOwner',
      `return ss.getOwner().getEmail();`,
      'tpt@thcsmau.example',
    ],
    [
      'a renamed file',
      'live testsheetsbasic',
      `ss.rename('Sổ mới'); return ss.getName();`,
      'Sổ mới',
    ],
    [
      'a zone is one that is known',
      'Spreadsheet.setSpreadsheetTimeZone',
      `ss.setSpreadsheetTimeZone('Asia/Hà Nội');`,
      refused('Invalid argument: timezone'),
    ],
    [
      'a zone that is known',
      'Spreadsheet.setSpreadsheetTimeZone',
      `ss.setSpreadsheetTimeZone('Asia/Bangkok'); return ss.getSpreadsheetTimeZone();`,
      'Asia/Bangkok',
    ],
    [
      'the file has an address',
      'Spreadsheet.getUrl',
      `return ss.getUrl().indexOf(ss.getId()) > 0;`,
      true,
    ],
    [
      'several ranges at once',
      'Spreadsheet.getRangeList',
      `sheet.getRangeList(['A1', 'C3']).setValue(1); return ['A1', 'B2', 'C3'].map(function (a1) { return sheet.getRange(a1).getValue(); });`,
      [1, '', 1],
    ],
  ],
  extra,
);
