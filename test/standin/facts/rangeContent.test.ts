import { checkFacts, refused } from './fact';

const extra = `
  function sheet1() { return SpreadsheetApp.getActive().getSheets()[0]; }
  function filled() { return sheet1().getRange('A1:B2').setValues([[1, 2], [3, 4]]); }
`;

checkFacts(
  'content',
  [
    [
      'an empty cell gives an empty text',
      'Range.getValue',
      `return sheet.getRange('A1').getValue();`,
      '',
    ],
    [
      'values come by row, then column',
      'Range.getValues',
      `return filled().getValues();`,
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'one value fills the range',
      'Range.setValue',
      `return sheet.getRange('A1:B2').setValue(7).getValues();`,
      [
        [7, 7],
        [7, 7],
      ],
    ],
    ['getValue is the top left cell', 'Range.getValue', `return filled().getValue();`, 1],
    [
      'a text that starts with = is a formula',
      'Range.setValue',
      `return sheet.getRange('A1').setValue('=1+2').getValue();`,
      3,
    ],
    [
      'a formula without = is one all the same',
      'live testsheets',
      `return sheet.getRange('A1').setFormula('1+2').getFormula();`,
      '=1+2',
    ],
    ['no formula, no text', 'Range.getFormula', `return filled().getFormula();`, ''],
    [
      'an empty formula in a table clears',
      'Range.getFormulas',
      `var r = filled(); r.setFormulas([['=1', ''], ['', '']]); return r.getValues();`,
      [
        [1, ''],
        ['', ''],
      ],
    ],
    [
      'a table must be as large as its range',
      'Range.setValues',
      `filled().setValues([[1, 2]]);`,
      refused('The data has 1 but the range has 2'),
    ],
    [
      'a table must be as wide as its range',
      'Range.setValues',
      `filled().setValues([[1, 2, 3], [4, 5, 6]]);`,
      refused('number of columns'),
    ],
    [
      'displayed values are texts',
      'Range.getDisplayValues',
      `return filled().getDisplayValues();`,
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'an empty range is blank',
      'live testsheetsvalues',
      `return sheet.getRange('A1:B2').isBlank();`,
      true,
    ],
    [
      'one filled cell makes it not blank',
      'Range.isBlank',
      `filled(); return sheet.getRange('B2:D9').isBlank();`,
      false,
    ],
    [
      'null clears a cell',
      'guide migrate, platform 10.19',
      `return filled().setValue(null).isBlank();`,
      true,
    ],
    [
      'clear takes content and looks',
      'Range.clear',
      `var r = filled().setBackground('red').clear(); return [r.isBlank(), r.getBackground()];`,
      [true, '#ffffff'],
    ],
    [
      'clear leaves notes',
      'live testsheetsbasic',
      `return filled().setNote('x').clear().getNote();`,
      'x',
    ],
    [
      'contents only leaves looks',
      'Range.clear',
      `var r = filled().setFontWeight('bold'); r.clear({ contentsOnly: true }); return [r.isBlank(), r.getFontWeight()];`,
      [true, 'bold'],
    ],
    [
      'clearContent leaves looks',
      'Range.clearContent',
      `return filled().setFontWeight('bold').clearContent().getFontWeight();`,
      'bold',
    ],
    [
      'clearFormat leaves number formats',
      'Range.clearFormat',
      `return filled().setNumberFormat('0.00').setFontWeight('bold').clearFormat().getNumberFormat();`,
      '0.00',
    ],
    [
      'a note of null goes',
      'Range.setNote',
      `return filled().setNote('x').setNote(null).getNote();`,
      '',
    ],
    [
      'one note is for all cells',
      'live testsheetsbasic',
      `return sheet.getRange('A1:A2').setNote('x').getNotes();`,
      [['x'], ['x']],
    ],
    [
      'notes want a table',
      'live testsheetsbasic',
      `filled().setNotes('foo');`,
      refused("don't match the method signature"),
    ],
    [
      'setValues gives the range back',
      'Range.setValues',
      `return filled().getA1Notation();`,
      'A1:B2',
    ],
    [
      'a number that was written is a number',
      'Range.getValue',
      `return typeof filled().getValue();`,
      'number',
    ],
    [
      'true is a boolean and shows as TRUE',
      'Range.setValue',
      `var r = sheet.getRange('A1').setValue(true); return [r.getValue(), r.getDisplayValue()];`,
      [true, 'TRUE'],
    ],
  ],
  extra,
);
