import { columnLetter } from '../../core/formula/reference';
import { cellText } from '../../core/ledger/cellText';
import { formulaGaps, type Gap } from '../../core/repair/formulaGaps';
import { TAB, type TabKey } from '../../core/workbook/tabNames';
import type { Book } from '../book';
import { cellValue } from '../cells';
import { handInColours } from '../handInColours';
import { checkColours } from './checkColours';
import { checkLines } from './checkLines';
import { checkRules } from './checkRules';
import { COLUMNS, ROWS } from './lineSteps';
import { withReference } from './reference';
import type { Repairs } from './repairs';
import type { TabCheck } from './tabChecks';
import { type WantedTab, wantedOf, wantedTable } from './wantedTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab of which people fill the body: its titles, labels, formulas, drop-downs and colours. */
export function checkTypedTab(book: Book, key: TabKey, check: TabCheck, repairs: Repairs): void {
  const sheet = book.tab(key);
  const tab = TAB[key];
  withReference(book, key, (reference) => {
    const wanted = wantedTable(key) ?? wantedOf(reference(), check);
    const lines = { tab, sheet, reference, repairs };
    const { rowKeys } = check;
    const columns = { wanted: wanted.titles, titles: check.titles, first: 1 };
    if (!checkLines(COLUMNS, { ...lines, ...columns })) return;
    if (rowKeys) {
      const rows = { wanted: wanted.rowKeys, titles: rowKeys.column, first: rowKeys.first };
      // What stands in wrong places cannot be compared.
      if (!checkLines(ROWS, { ...lines, ...rows })) return;
    }
    const compared = { tab, sheet, reference, wanted };
    checkWords(compared, repairs);
    checkLists(compared, check, repairs);
    checkFormulas(compared, check, repairs);
    checkRules({ ...compared, ...wanted }, repairs);
    if (key === 'handIns') checkColours(tab, sheet, handInColours(sheet), repairs);
  });
}

interface Compared {
  tab: string;
  sheet: Sheet;
  reference: () => Sheet;
  wanted: WantedTab;
}

/** Labels beside the values; the titles were compared as lines. */
function checkWords({ tab, sheet, reference, wanted }: Compared, repairs: Repairs): void {
  wanted.labels.forEach((words, column) => {
    const standing = sheet
      .getRange(1, column, Math.min(words.length, sheet.getMaxRows()), 1)
      .getValues()
      .map(([value]) => cellText(cellValue(value)).trim());
    words.forEach((title, index) => {
      const was = standing[index] ?? '';
      if (title === was || title === '') return;
      const cell = `${columnLetter(column)}${index + 1}`;
      const put = () => reference().getRange(cell).copyTo(sheet.getRange(cell));
      repairs.found({ code: 'labelChanged', tab, cell, params: { title, was } }, put, tab);
    });
  });
}

/** A list in which no line is left gets those back that a book starts with. */
function checkLists({ tab, sheet, reference }: Compared, check: TabCheck, repairs: Repairs): void {
  for (const { title, row, column, columns, words } of check.lists ?? []) {
    const has = sheet.getMaxRows() - row + 1;
    if (!sheet.getRange(row, words, has, 1).isBlank()) continue;
    const cell = `${columnLetter(words)}${row}`;
    repairs.found(
      { code: 'listEmptied', tab, cell, params: { title } },
      () => {
        const rows = Math.min(has, reference().getMaxRows() - row + 1);
        reference()
          .getRange(row, column, rows, columns)
          .copyTo(sheet.getRange(row, column, rows, columns));
      },
      tab,
    );
  }
}

function checkFormulas(
  { tab, sheet, wanted: { formulas: wanted } }: Compared,
  { ownFrom }: TabCheck,
  repairs: Repairs,
): void {
  if (wanted.flat().every((formula) => formula === '')) return;
  const [rows, columns] = [wanted.length, wanted[0]?.length ?? 1];
  const range = sheet.getRange(1, 1, Math.min(rows, sheet.getMaxRows()), columns);
  const values = ownFrom === undefined ? [] : range.getValues();
  const isTypedOver = ({ row, column }: Gap) =>
    ownFrom !== undefined && column + 1 >= ownFrom && values[row]?.[column] !== '';
  const gaps = formulaGaps(wanted, range.getFormulas(), isTypedOver);
  const [first] = gaps;
  if (!first) return;
  const params = { count: gaps.length };
  const put = () => {
    for (const gap of gaps) {
      sheet.getRange(nameOf(gap)).setFormula(wanted[gap.row]?.[gap.column] ?? '');
    }
  };
  repairs.found({ code: 'formulaLost', tab, cell: nameOf(first), params }, put, tab);
}

function nameOf({ row, column }: Gap): string {
  return `${columnLetter(column + 1)}${row + 1}`;
}
