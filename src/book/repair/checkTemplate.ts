import { columnLetter } from '../../core/formula/reference';
import { cellText } from '../../core/ledger/cellText';
import { formulaGaps } from '../../core/repair/formulaGaps';
import { classTabHeader, HEADER_ROW } from '../../core/workbook/classTab';
import { TAB } from '../../core/workbook/tabNames';
import type { Book } from '../book';
import { cellValue } from '../cells';
import { stateRules } from '../classTabRows';
import { NEW_TAB } from '../newTab';
import { checkRules } from './checkRules';
import { writeAgain } from './checkWrittenTab';
import { Repairs } from './repairs';
import { withWantedRules } from './ruleKeys';
import { classTabFormulas, classTabRules } from './wantedClassTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `_Mẫu lớp`, from which class tabs are made and mended: where anything differs it is written again. */
export function checkTemplate(book: Book, repairs: Repairs): void {
  const sheet = book.tab('classTemplate');
  const cell = firstDifference(book, sheet);
  if (cell === undefined) return;
  repairs.found({ code: 'textChanged', tab: TAB.classTemplate, cell }, () =>
    writeAgain(book, sheet, 'classTemplate'),
  );
}

function firstDifference(book: Book, sheet: Sheet): string | undefined {
  const { lastRow, lastColumn } = NEW_TAB;
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows !== lastRow || columns !== lastColumn) return 'A1';
  const titles = sheet.getRange(HEADER_ROW, 1, 1, lastColumn).getValues()[0] ?? [];
  const wanted = classTabHeader();
  const changed = wanted.findIndex((title, index) => cellText(cellValue(titles[index])) !== title);
  if (changed >= 0) return `${columnLetter(changed + 1)}${HEADER_ROW}`;
  const standing = sheet.getRange(1, 1, rows, columns).getFormulas();
  const [gap] = formulaGaps(classTabFormulas(undefined, NEW_TAB), standing);
  if (gap) return `${columnLetter(gap.column + 1)}${gap.row + 1}`;
  const looked = new Repairs();
  for (const rules of classTabRules(book)) {
    checkRules({ tab: TAB.classTemplate, sheet, reference: () => sheet, ...rules }, looked);
  }
  const [lost] = looked.findings;
  if (lost) return lost.cell;
  return withWantedRules(sheet, stateRules(sheet, NEW_TAB)) ? 'A1' : undefined;
}
