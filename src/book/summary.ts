import { naturalOrder } from '../core/text/naturalOrder';
import {
  asOfFormula,
  CLASSES_HEADER,
  COUNTING_NOTE,
  classRow,
  SUMMARY_TITLE,
  TARGETS_FIRST_ROW,
  TARGETS_HEADER,
  TARGETS_HEADER_ROW,
  targetRows,
  totalRow,
} from '../core/workbook/summaryTab';
import type { Book } from './book';
import { asHeader, COLOUR } from './looks';
import { resize } from './resize';

const WIDTH = CLASSES_HEADER.length;
const PERCENT = '0.0%';

/**
 * Writes `Tổng hợp` for the classes that stand. It holds formulas only, so that writing it anew
 * changes nothing a person typed.
 * @param classNames by their places in the working tabs; they are listed by grade
 */
export function writeSummary(book: Book, classNames: readonly string[]): void {
  const sheet = book.tab('summary').clear();
  const classCount = classNames.length;
  const order = classNames
    .map((name, place) => ({ name, place }))
    .sort((a, b) => naturalOrder(a.name, b.name));
  const targets = targetRows(classCount);
  const headerRow = TARGETS_FIRST_ROW + targets.length + 2;
  const firstRow = headerRow + 1;
  const total = firstRow + classCount;
  resize(sheet, total + 2, WIDTH);
  sheet.getRange(1, 1).setValue(SUMMARY_TITLE).setFontSize(16).setFontWeight('bold');
  sheet.getRange(2, 1).setFormula(asOfFormula()).setFontColor(COLOUR.muted);
  const targetHeader = sheet.getRange(TARGETS_HEADER_ROW, 1, 1, TARGETS_HEADER.length);
  targetHeader.setValues([TARGETS_HEADER]);
  asHeader(targetHeader);
  sheet.getRange(TARGETS_FIRST_ROW, 1, targets.length, TARGETS_HEADER.length).setValues(targets);
  sheet.getRange(TARGETS_FIRST_ROW, 5, targets.length, 1).setNumberFormat(PERCENT);
  const classHeader = sheet.getRange(headerRow, 1, 1, WIDTH);
  classHeader.setValues([CLASSES_HEADER]);
  asHeader(classHeader);
  const rows = order.map(({ place }, index) => classRow(place, firstRow + index));
  sheet
    .getRange(firstRow, 1, classCount + 1, WIDTH)
    .setValues([...rows, totalRow(firstRow, total)]);
  sheet.getRange(firstRow, 4, classCount + 1, 1).setNumberFormat(PERCENT);
  sheet.getRange(total, 1, 1, WIDTH).setFontWeight('bold').setBackground(COLOUR.band);
  sheet
    .getRange(total + 2, 1)
    .setValue(COUNTING_NOTE)
    .setFontStyle('italic');
  sheet.getRange(TARGETS_FIRST_ROW, 1, targets.length, 1).setWrap(true);
  sheet.getRange(TARGETS_FIRST_ROW, 2, targets.length, 5).setHorizontalAlignment('center');
  sheet.getRange(firstRow, 2, classCount + 1, WIDTH - 1).setHorizontalAlignment('center');
  sheet.setColumnWidth(1, 430).setColumnWidths(2, WIDTH - 1, 110);
  sheet.setRowHeight(headerRow, 76);
}
