import { checkFacts, refused } from './fact';

checkFacts('protections', [
  [
    'no description is an empty text',
    'Protection.getDescription',
    `return sheet.protect().getDescription();`,
    '',
  ],
  [
    'a description',
    'live testsheetsbasic',
    `return sheet.protect().setDescription('sample1').getDescription();`,
    'sample1',
  ],
  [
    'a protected tab gives the protection it has',
    'Sheet.protect',
    `sheet.protect().setDescription('a'); return sheet.protect().getDescription();`,
    'a',
  ],
  [
    'a protected range gives a new one',
    'Range.protect',
    `at('A1').protect(); at('A1').protect(); return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;`,
    2,
  ],
  [
    'kinds are told apart',
    'Sheet.getProtections',
    `sheet.protect(); at('A1').protect(); return [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE].map(function (t) { return ss.getProtections(t).length; });`,
    [1, 1],
  ],
  [
    "the type of a tab's",
    'live testsheetsbasic',
    `return sheet.protect().getProtectionType().toString();`,
    'SHEET',
  ],
  [
    'nobody but the owner: no editors',
    'live testsheetsbasic',
    `return sheet.protect().getEditors().length;`,
    0,
  ],
  [
    'warnings are off at first',
    'Protection.isWarningOnly',
    `return sheet.protect().isWarningOnly();`,
    false,
  ],
  [
    'what stays open',
    'live testsheetsbasic',
    `return sheet.protect().setUnprotectedRanges([at('A1:B1')]).getUnprotectedRanges()[0].getA1Notation();`,
    'A1:B1',
  ],
  [
    'a range has no open parts',
    'Protection.getUnprotectedRanges',
    `return at('A1').protect().getUnprotectedRanges();`,
    [],
  ],
  [
    'open parts only in a tab',
    'Protection.setUnprotectedRanges',
    `at('A1').protect().setUnprotectedRanges([at('A1')]);`,
    refused('only be set on a protected sheet'),
  ],
  [
    'open parts of the same tab',
    'Protection.setUnprotectedRanges',
    `sheet.protect().setUnprotectedRanges([ss.insertSheet('B').getRange('A1')]);`,
    refused('within the protected sheet'),
  ],
  [
    'an empty list closes them',
    'Protection.setUnprotectedRanges',
    `return sheet.protect().setUnprotectedRanges([at('A1')]).setUnprotectedRanges([]).getUnprotectedRanges();`,
    [],
  ],
  [
    "a tab's range is the whole grid",
    'Protection.getRange',
    `var r = sheet.protect().getRange(); return [r.getNumRows(), r.getNumColumns()];`,
    [1000, 26],
  ],
  [
    'another range',
    'live testsheetsbasic',
    `return at('A1:D5').protect().setRange(at('B2:E6')).getRange().getA1Notation();`,
    'B2:E6',
  ],
  [
    'gone',
    'Protection.remove',
    `sheet.protect().remove(); return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);`,
    [],
  ],
  [
    'a domain only where there is one',
    'Protection.canDomainEdit',
    `return sheet.protect().canDomainEdit();`,
    false,
  ],
  ['the person who asks may edit', 'Protection.canEdit', `return sheet.protect().canEdit();`, true],
]);
