import { columnLetter } from '../../core/formula/reference';
import { cellText } from '../../core/ledger/cellText';
import { formulaGaps } from '../../core/repair/formulaGaps';
import { boardMonthFormulas, handInRowFormulas } from '../../core/workbook/handInsFormulas';
import {
  BOARD_MONTHS_FIRST_COLUMN,
  HAND_INS_FIRST_ROW,
  HAND_INS_LAST_COLUMN,
  HAND_INS_LAST_ROW,
  RETURNED_COLUMN,
} from '../../core/workbook/handInsTab';
import { summaryPage } from '../../core/workbook/summaryTab';
import { TAB } from '../../core/workbook/tabNames';
import type { Book } from '../book';
import { cellValue } from '../cells';
import { addHandInRows } from '../handIns';
import { writeSummary } from '../summary';
import type { Repairs } from './repairs';

/** The tabs that show all classes. @param classNames by their places in the working tabs */
export function checkPages(book: Book, classNames: readonly string[], repairs: Repairs): void {
  if (classNames.length === 0) return;
  checkBoard(book, classNames, repairs);
  checkSummary(book, classNames, repairs);
}

/** States and month lines of `Nộp số liệu`; the days are what people typed. */
function checkBoard(book: Book, classNames: readonly string[], repairs: Repairs): void {
  const sheet = book.tab('handIns');
  const rows = Math.min(HAND_INS_LAST_ROW, sheet.getMaxRows()) - HAND_INS_FIRST_ROW + 1;
  const names = sheet
    .getRange(HAND_INS_FIRST_ROW, 1, rows, 1)
    .getValues()
    .map(([name]) => cellText(cellValue(name)));
  const months = boardMonthFormulas();
  const gap = BOARD_MONTHS_FIRST_COLUMN - RETURNED_COLUMN;
  const wanted = names.map((name, index) => {
    const place = classNames.indexOf(name);
    const states = place < 0 ? [] : handInRowFormulas(HAND_INS_FIRST_ROW + index, place);
    return [
      ...Array.from({ length: gap }, (_, column) => states[column] ?? ''),
      ...(months[index] ?? []),
    ];
  });
  const width = HAND_INS_LAST_COLUMN - RETURNED_COLUMN + 1;
  const area = sheet.getRange(HAND_INS_FIRST_ROW, RETURNED_COLUMN, rows, width);
  const gaps = formulaGaps(wanted, area.getFormulas());
  const [first] = gaps;
  if (!first) return;
  const cell = `${columnLetter(RETURNED_COLUMN + first.column)}${HAND_INS_FIRST_ROW + first.row}`;
  const params = { count: gaps.length };
  repairs.found({ code: 'formulaLost', tab: TAB.handIns, cell, params }, () => {
    // What is written where a class has none is written for all.
    sheet.getRange(HAND_INS_FIRST_ROW, RETURNED_COLUMN, rows, 1).clearContent();
    addHandInRows(book, classNames);
  });
}

function checkSummary(book: Book, classNames: readonly string[], repairs: Repairs): void {
  // A walk that only looks has told already that the page is gone.
  const sheet = book.find(TAB.summary);
  if (!sheet) return;
  const page = summaryPage(classNames);
  const area = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const [first] = formulaGaps(page.cells, area.getFormulas());
  const write = () => writeSummary(book, classNames);
  if (first) {
    const cell = `${columnLetter(first.column + 1)}${first.row + 1}`;
    repairs.found({ code: 'textChanged', tab: TAB.summary, cell }, write);
  } else if (sheet.getConditionalFormatRules().length < page.colours.length) {
    repairs.found({ code: 'coloursLost', tab: TAB.summary }, write);
  }
}
