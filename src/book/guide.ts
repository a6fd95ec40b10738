import { guideLines } from '../core/workbook/guideText';
import { COLOUR } from './looks';
import { resize } from './resize';
import { writeText } from './textPort';

const SIZE = { title: 16, heading: 12, text: 11 } as const;

/** Fills a new `Hướng dẫn sử dụng`. */
export function formatGuide(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  const lines = guideLines();
  resize(sheet, lines.length, 1);
  const range = sheet.getRange(1, 1, lines.length, 1);
  writeText(
    range,
    lines.map(({ text }) => [text]),
  );
  range.setWrap(true).setVerticalAlignment('middle');
  range.setFontSizes(lines.map(({ kind }) => [SIZE[kind]]));
  range.setFontWeights(lines.map(({ kind }) => [kind === 'text' ? 'normal' : 'bold']));
  range.setFontColors(lines.map(({ kind }) => [kind === 'text' ? '#202124' : COLOUR.header]));
  sheet.setColumnWidth(1, 820);
}
