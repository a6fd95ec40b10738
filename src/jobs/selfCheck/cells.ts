import { cellValue } from '../../book/cells';
import { DATE_FORMAT, TEXT_FORMAT } from '../../book/looks';
import { appendPlainRow, writeText } from '../../book/textPort';
import { type Assumption, expectSame } from './assumption';

/** A day after 1975, since when the zone has not changed (platform 10.17). */
const DAY = 46_082;

const RISKY = ['=1+1', '001', '6/1', '+5', '@a', "'nháy", '1,5', 'TRUE'];

/** What cells make of what a script writes. */
export const CELLS: readonly Assumption[] = [
  {
    id: 'textStaysText',
    source: 'platform 10.11, 10.12',
    try: ({ sheet }) => {
      const range = sheet.getRange(1, 1, 1, RISKY.length);
      writeText(range, [RISKY]);
      return expectSame([RISKY], range.getValues());
    },
  },
  {
    id: 'rowsAppended',
    source: 'Sheet.appendRow',
    try: ({ sheet }) => {
      const row = ['Tháng 05/2026', 'SHA-256 1e5', 2];
      sheet.getRange('B3').setValue('x');
      appendPlainRow(sheet, row);
      return expectSame([row], sheet.getRange(4, 1, 1, row.length).getValues());
    },
  },
  {
    id: 'noFormulaFromText',
    source: 'platform 10.9',
    try: ({ sheet }) => {
      const range = sheet.getRange('A1');
      writeText(range, [['=HYPERLINK("https://example.com")']]);
      return expectSame('', range.getFormula());
    },
  },
  {
    id: 'daysStay',
    source: 'platform 10.16',
    try: ({ sheet }) => {
      const range = sheet.getRange('A1').setNumberFormat(DATE_FORMAT).setValue(DAY);
      return expectSame(
        [DAY, '01/03/2026'],
        [cellValue(range.getValue()), range.getDisplayValue()],
      );
    },
  },
  {
    id: 'numbersStay',
    source: 'platform 10.10',
    try: ({ sheet }) => expectSame(2.5, sheet.getRange('A1').setValue(2.5).getValue()),
  },
  {
    id: 'boxValues',
    source: 'platform 10.20, 10.23',
    try: ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      const range = sheet.getRange('A1:A2').setDataValidation(rule);
      sheet.getRange('A1').setValue(true);
      return expectSame([[true], ['']], range.getValues());
    },
  },
  {
    id: 'emptyCells',
    source: 'platform 10.15',
    try: ({ sheet }) => {
      const range = sheet.getRange('A1:B1').setNumberFormat(TEXT_FORMAT);
      return expectSame([[['', '']], true], [range.getValues(), range.isBlank()]);
    },
  },
];
