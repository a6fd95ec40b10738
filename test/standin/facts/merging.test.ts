import { checkFacts, refused } from './fact';

const extra = `
  function names(ranges) { return ranges.map(function (r) { return r.getA1Notation(); }).sort(); }
`;

checkFacts(
  'merging',
  [
    [
      'a block becomes one cell',
      'live testsheets',
      `grid([[1, 2], [3, 4]]).merge(); return sheet.getRange('B2').isPartOfMerge();`,
      true,
    ],
    [
      'a neighbour is no part',
      'live testsheets',
      `grid([[1, 2], [3, 4]]).merge(); return sheet.getRange('C3').isPartOfMerge();`,
      false,
    ],
    [
      'the value is the top left one',
      'live testsheets',
      `return grid([[1, 2], [3, 4]]).merge().getDisplayValue();`,
      '1',
    ],
    [
      'a range finds the merges it touches',
      'Range.getMergedRanges',
      `sheet.getRange('A1:B2').merge(); return names(sheet.getRange('B2:C3').getMergedRanges());`,
      ['A1:B2'],
    ],
    [
      'across: one a row',
      'live testsheets',
      `return names(sheet.getRange('D1:F2').mergeAcross().getMergedRanges());`,
      ['D1:F1', 'D2:F2'],
    ],
    [
      'vertically: one a column',
      'live testsheets',
      `return names(sheet.getRange('A5:B7').mergeVertically().getMergedRanges());`,
      ['A5:A7', 'B5:B7'],
    ],
    [
      'apart again',
      'Range.breakApart',
      `var r = sheet.getRange('A1:C6'); r.merge(); r.breakApart(); return r.isPartOfMerge();`,
      false,
    ],
    [
      'not across frozen rows',
      'issue univer 724',
      `sheet.setFrozenRows(1); sheet.getRange('A1:A2').merge();`,
      refused("can't merge frozen"),
    ],
    [
      'each row of a merge across may be frozen',
      'issue univer 724',
      `sheet.setFrozenRows(1); return names(sheet.getRange('A1:B2').mergeAcross().getMergedRanges());`,
      ['A1:B1', 'A2:B2'],
    ],
  ],
  extra,
);
