import { checkFacts, refused } from './fact';

checkFacts('looks', [
  [
    'a new cell is white',
    'Range.getBackground',
    `return sheet.getRange('B5').getBackground();`,
    '#ffffff',
  ],
  [
    'a null background resets',
    'Range.setBackground',
    `return sheet.getRange('A1').setBackground('#ff0000').setBackground(null).getBackground();`,
    '#ffffff',
  ],
  [
    'the first cell speaks for the range',
    'Range.getBackground',
    `sheet.getRange('B1').setBackground('#ff0000'); return sheet.getRange('A1:B1').getBackground();`,
    '#ffffff',
  ],
  [
    'colours come in CSS notation, lower case',
    'Range.setFontColors',
    `return sheet.getRange('A1').setFontColor('#FF0000').getFontColor();`,
    '#ff0000',
  ],
  [
    'colours read back as six digits',
    'Range.getBackground',
    `sheet.getRange('A1:C1').setBackgrounds([['white', 'Green', '#AbC']]); return sheet.getRange('A1:C1').getBackgrounds();`,
    [['#ffffff', '#008000', '#aabbcc']],
  ],
  [
    'a table of looks must fit',
    'Range.setFontWeights',
    `sheet.getRange('B2:D2').setFontWeights([['bold', 'bold']]);`,
    refused('number of columns'),
  ],
  [
    'a weight is bold or normal',
    'Range.setFontWeights',
    `sheet.getRange('B2').setFontWeights([['wide']]);`,
    refused('fontWeight'),
  ],
  [
    'null resets a weight',
    'Range.setFontWeight',
    `return sheet.getRange('B2').setFontWeight('bold').setFontWeight(null).getFontWeight();`,
    'normal',
  ],
  [
    'a line is underline, line-through or none',
    'Range.setFontLine',
    `return ['underline', 'line-through', 'none'].map(function (line) { return sheet.getRange('B2').setFontLine(line).getFontLine(); });`,
    ['underline', 'line-through', 'none'],
  ],
  [
    'a style is italic or normal',
    'Range.setFontStyle',
    `sheet.getRange('B2').setFontStyle('oblique');`,
    refused("don't match"),
  ],
  [
    'borders take a colour and a style',
    'Range.setBorder',
    `sheet.getRange('B2').setBorder(true, null, true, null, false, false, 'red', SpreadsheetApp.BorderStyle.DASHED); return 'ok';`,
    'ok',
  ],
  [
    'a border style is no text',
    'Range.setBorder',
    `sheet.getRange('B2').setBorder(true, true, true, true, true, true, 'red', 'DASHED');`,
    refused("don't match"),
  ],
  [
    'wrapping is told as true or false',
    'Range.getWrap',
    `return sheet.getRange('A1').setWrap(true).getWrap();`,
    true,
  ],
  [
    'number formats stay as written',
    'Range.setNumberFormat',
    `return sheet.getRange('A1').setNumberFormat('dd/mm/yyyy').getNumberFormat();`,
    'dd/mm/yyyy',
  ],
]);
