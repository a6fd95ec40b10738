import { columnLetter } from '../../core/formula/reference';
import { cellText } from '../../core/ledger/cellText';
import { formulaKey } from '../../core/repair/formulaKey';
import { TAB, type TabKey } from '../../core/workbook/tabNames';
import type { Book } from '../book';
import { cellValue } from '../cells';
import { formatTab } from '../ensureTabs';
import { withReference } from './reference';
import type { Repairs } from './repairs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab that the add-on writes whole: where anything differs it is written again. */
export function checkWrittenTab(book: Book, key: TabKey, repairs: Repairs): void {
  const sheet = book.tab(key);
  const cell = withReference(book, key, (reference) => firstDifference(reference(), sheet));
  if (cell === undefined) return;
  const mend = () => writeAgain(book, sheet, key);
  repairs.found({ code: 'textChanged', tab: TAB[key], cell }, mend);
}

/** Makes of a tab in which nobody types what it was when it was new. */
export function writeAgain(book: Book, sheet: Sheet, key: TabKey): void {
  sheet.clear();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();
  formatTab(book, sheet, key);
}

function firstDifference(reference: Sheet, sheet: Sheet): string | undefined {
  const standing = contentOf(sheet);
  for (const [row, line] of contentOf(reference).entries()) {
    const column = line.findIndex((content, index) => standing[row]?.[index] !== content);
    if (column >= 0) return `${columnLetter(column + 1)}${row + 1}`;
  }
  return undefined;
}

/** Formula, or else value, of each cell. */
function contentOf(sheet: Sheet): string[][] {
  const range = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const values = range.getValues();
  return range
    .getFormulas()
    .map((line, row) =>
      line.map((formula, column) =>
        formula === '' ? cellText(cellValue(values[row]?.[column])) : formulaKey(formula),
      ),
    );
}
