import { checkFacts, refused } from './fact';

checkFacts('copying and moving', [
  [
    'values and looks are copied',
    'Range.copyTo',
    `grid([[1]]).setFontWeight('bold').copyTo(sheet.getRange('D1')); var d = sheet.getRange('D1'); return [d.getValue(), d.getFontWeight()];`,
    [1, 'bold'],
  ],
  [
    'only the top left cell of the target matters',
    'Range.copyTo',
    `grid([[1, 2], [3, 4]]).copyTo(sheet.getRange('G1')); return sheet.getRange('G1:H2').getValues();`,
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    'a larger target is filled by repeating',
    'live testsheets',
    `grid([[1], [2]]).copyTo(sheet.getRange('C1:C4')); return sheet.getRange('C1:C4').getValues();`,
    [[1], [2], [1], [2]],
  ],
  [
    'contents only leaves the looks',
    'live testsheets',
    `sheet.getRange('D5').setBackground('#cccccc'); grid([[1]]).setBackground('#ff0000').copyTo(sheet.getRange('D5'), { contentsOnly: true }); var d = sheet.getRange('D5'); return [d.getValue(), d.getBackground()];`,
    [1, '#cccccc'],
  ],
  [
    'format only leaves the values',
    'live testsheets',
    `sheet.getRange('D9').setValue('X'); grid([[1]]).setBackground('#ff0000').copyTo(sheet.getRange('D9'), { formatOnly: true }); var d = sheet.getRange('D9'); return [d.getValue(), d.getBackground()];`,
    ['X', '#ff0000'],
  ],
  [
    'values alone drop the formula',
    'Range.copyTo',
    `sheet.getRange('A1').setFormula('=1+1').copyTo(sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false); return [sheet.getRange('B1').getValue(), sheet.getRange('B1').getFormula()];`,
    [2, ''],
  ],
  [
    'relative references follow',
    'platform 9.9',
    `sheet.getRange('B1').setFormula('=A1*2').copyTo(sheet.getRange('B2')); return sheet.getRange('B2').getFormula();`,
    '=A2*2',
  ],
  [
    'a copy needs a target',
    'live testsheets',
    `grid([[1]]).copyTo();`,
    refused("don't match the method signature"),
  ],
  [
    'a target is a range',
    'live testsheets',
    `grid([[1]]).copyTo('not a range');`,
    refused("don't match the method signature"),
  ],
  [
    'transposed is a boolean',
    'live testsheets',
    `grid([[1]]).copyTo(sheet.getRange('B1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, 'x');`,
    refused("don't match the method signature"),
  ],
  [
    'a move leaves nothing behind',
    'live testsheets',
    `grid([['a', 'b']]).setBackground('#ff0000').moveTo(sheet.getRange('D1')); return [sheet.getRange('A1:E1').getValues()[0], sheet.getRange('A1').getBackground(), sheet.getRange('D1').getBackground()];`,
    [['', '', '', 'a', 'b'], '#ffffff', '#ff0000'],
  ],
  [
    'a move onto itself keeps what landed',
    'live testsheets',
    `grid([['a', 'b']]).moveTo(sheet.getRange('B1')); return sheet.getRange('A1:C1').getValues();`,
    [['', 'a', 'b']],
  ],
  [
    'a copy up and to the right reads what it is about to cover',
    'Range.copyTo',
    `grid([['', '', ''], [1, 2, ''], [3, 4, '']]); sheet.getRange('A2:B3').copyTo(sheet.getRange('B1')); return sheet.getRange('A1:C3').getValues();`,
    [
      ['', 1, 2],
      [1, 3, 4],
      [3, 4, ''],
    ],
  ],
  [
    'a copy beyond the grid is refused',
    'platform 10.3',
    `grid([[1], [2]]).copyTo(sheet.getRange('A1000'));`,
    refused('outside the dimensions'),
  ],
  [
    'a move is not repeated in a larger target',
    'Range.moveTo',
    `grid([['a']]).moveTo(sheet.getRange('C1:D2')); return sheet.getRange('A1:D2').getValues();`,
    [
      ['', '', 'a', ''],
      ['', '', '', ''],
    ],
  ],
]);
