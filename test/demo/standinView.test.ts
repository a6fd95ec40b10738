import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { standinRule } from '../../build/demo/standinRule';
import { standinView } from '../../build/demo/standinView';
import { writeWorkbook } from '../../build/demo/writeWorkbook';
import { dayOf } from '../../src/core/school/day';
import { stage } from '../standin/bundle';

const MADE_BY_A_SCRIPT = `
  sheet.setName('6-1').setTabColor('#cc0000').setFrozenRows(2);
  sheet.setColumnWidth(2, 210).hideColumns(4);
  const lists = ss.insertSheet('Danh mục').hideSheet();
  lists.getRange('A1:A2').setValues([['Mẹ'], ['Bố, dượng']]);
  sheet.getRange('A1').setValue('Sổ lớp').setFontWeight('bold').setNote('Không xóa');
  sheet.getRange('A1:C1').merge();
  sheet.getRange('A3:A5').setNumberFormat('@').setValues([['=1+1'], ['001'], ['6/1']]);
  sheet.getRange('B3').setNumberFormat('dd/mm/yyyy').setValue('14/03/2026');
  sheet.getRange('C3').setFormula('=IF(COUNTIF(A3:A5;"001")=1;"có; một";"")');
  const rule = () => SpreadsheetApp.newDataValidation();
  sheet.getRange('E3:F9').setDataValidation(
    rule().requireValueInRange(lists.getRange('A1:A2'), true).setHelpText('Chọn').build());
  sheet.getRange('G3:G9').setDataValidation(rule().requireDate().setAllowInvalid(false).build());
  sheet.getRange('H3:H9').setDataValidation(rule().requireCheckbox().build());
  sheet.getRange('H3').setValue(true);
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=AND($A3="001";$C3<>"")').setBackground('#f4cccc')
    .setFontColor('#990000').setRanges([sheet.getRange('A3:C9')]).build()]);
  sheet.getRange('A3:C9').setBorder(true, null, true, null, null, null, '#999999',
    SpreadsheetApp.BorderStyle.DASHED);
`;

it('a book that a script made comes through as a file, tab for tab and cell for cell', async () => {
  const { book, run } = stage();
  run(MADE_BY_A_SCRIPT);
  const bytes = await writeWorkbook(standinView(book.view()), new Date(0));
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  expect(sheets.map(({ name, hidden = false }) => [name, hidden])).toEqual([
    ['6-1', false],
    ['Danh mục', true],
  ]);
  const [sheet] = sheets;
  const cell = (key: string) => sheet?.cells?.get(key);
  expect(sheet?.view?.tabColor).toEqual({ rgb: 'CC0000' });
  expect(sheet?.freezePane?.rows).toBe(2);
  expect(Math.round((sheet?.columns?.[1]?.width ?? 0) * 7)).toBe(210);
  expect(sheet?.columns?.[3]?.hidden).toBe(true);
  expect(sheet?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }]);
  expect(cell('0,0')).toMatchObject({
    style: { font: { bold: true } },
    comment: { text: 'Không xóa' },
  });
  expect([2, 3, 4].map((row) => sheet?.rows[row]?.[0])).toEqual(['=1+1', '001', '6/1']);
  expect(cell('2,0')?.formula).toBeUndefined();
  expect(sheet?.rows[2]?.[1]).toEqual(new Date(Date.UTC(2026, 2, 14)));
  expect(cell('2,2')).toMatchObject({
    formula: 'IF(COUNTIF(A3:A5,"001")=1,"có; một","")',
    value: 'có; một',
    style: { border: { top: { style: 'dashed', color: { rgb: '999999' } } } },
  });
  expect(sheet?.dataValidations).toMatchObject([
    {
      type: 'list',
      range: 'E3:F9',
      formula1: "'Danh mục'!$A$1:$A$2",
      inputMessage: 'Chọn',
      errorStyle: 'warning',
    },
    { type: 'date', range: 'G3:G9', errorStyle: 'stop' },
  ]);
  expect(cell('2,7')).toMatchObject({ value: true, checkbox: true });
  expect(sheet?.conditionalRules).toMatchObject([
    {
      range: 'A3:C9',
      formula: 'AND($A3="001",$C3<>"")',
      style: { font: { color: { rgb: '990000' } }, fill: { bgColor: { rgb: 'F4CCCC' } } },
    },
  ]);
});

describe('validation criteria of the book', () => {
  it('tell days as serials of the book, whatever the machine’s zone', () => {
    const midnight = new Date('2026-05-31T00:00:00+07:00');
    expect(standinRule('DATE_ON_OR_BEFORE', [midnight])).toEqual({
      kind: 'day',
      operator: 'lessThanOrEqual',
      first: dayOf(2026, 5, 31),
    });
  });

  it('keep both bounds', () => {
    expect(standinRule('NUMBER_BETWEEN', [1, 28])).toEqual({
      kind: 'number',
      operator: 'between',
      first: 1,
      last: 28,
    });
  });

  it('that a file cannot tell throw instead of being lost', () => {
    expect(() => standinRule('TEXT_CONTAINS', ['x'])).toThrow('no validation TEXT_CONTAINS');
  });
});
