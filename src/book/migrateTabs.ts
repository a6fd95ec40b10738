import type { LayoutPart } from '../core/migrate/layoutSteps';
import { classTabLayout, FIRST_ROW } from '../core/workbook/classTab';
import { HAND_INS_LAST_COLUMN, RETURNED_COLUMN } from '../core/workbook/handInsTab';
import {
  MONTHS_COLUMNS,
  SETTING_ROWS,
  SETTINGS_COLUMNS,
  type SettingKey,
} from '../core/workbook/settingsTab';
import { TABLES, type Table } from '../core/workbook/tables';
import type { TabKey } from '../core/workbook/tabNames';
import { WEEKS_COLUMNS } from '../core/workbook/weeksTable';
import type { Book } from './book';
import { enterClasses } from './classLists';
import { stateRules } from './classTabRows';
import { formatTemplate } from './classTemplate';
import { formatClosings } from './closings';
import { formatFigures, reserveFigures } from './figures';
import { formatGuide } from './guide';
import { addHandInRows, formatHandIns } from './handIns';
import { asHeader, TEXT_FORMAT } from './looks';
import { formatRules } from './rules';
import { formatWeeks, SETTINGS_ROWS, writeSettingRows } from './settings';
import { writeSummary } from './summary';
import { columnRule } from './tableTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Parts that are done class by class. */
export type ClassPart = 'classLooks' | 'classTabs';

/**
 * How each part of today's layout gets into a book that lacks it; done twice it comes to the same.
 * The class tabs are done one by one elsewhere.
 */
export const MIGRATE_TABS: Readonly<
  Record<Exclude<LayoutPart, ClassPart>, (book: Book, classNames: readonly string[]) => void>
> = {
  weeks: (book) => {
    const sheet = book.tab('settings');
    bare(sheet, { column: MONTHS_COLUMNS.term + 1, columns: WEEKS_COLUMNS.month });
    formatWeeks(sheet);
  },
  targetRules: (book) => boundColumns(book.tab('targets'), TABLES.targets),
  proposalSources: (book) => addProposalSources(book.tab('proposals')),
  closings: (book) => formatClosings(emptied(book, 'closings')),
  board: (book) => {
    const sheet = book.tab('handIns');
    bare(sheet, { column: RETURNED_COLUMN, columns: HAND_INS_LAST_COLUMN });
    // The blocks that only warn are protected anew.
    const { RANGE } = SpreadsheetApp.ProtectionType;
    for (const protection of sheet.getProtections(RANGE)) protection.remove();
    formatHandIns(sheet);
  },
  rules: (book) => formatRules(emptied(book, 'rules')),
  workingTabs: (book, classNames) => {
    emptied(book, 'classLists');
    enterClasses(book, classNames, 0);
    formatFigures(emptied(book, 'figures'));
    reserveFigures(book, classNames.length);
  },
  classTemplate: (book) => formatTemplate(book, book.tab('classTemplate')),
  handInStates: addHandInRows,
  summary: (book, classNames) => {
    if (classNames.length > 0) writeSummary(book, classNames);
  },
  guide: (book) => formatGuide(emptied(book, 'guide')),
};

/** Adds settings below the others. */
export function addSettings(book: Book, firstRow: number, keys: readonly SettingKey[]): void {
  const sheet = book.tab('settings');
  const settings = SETTING_ROWS.filter(({ key }) => keys.includes(key));
  bare(sheet, { row: firstRow, rows: SETTINGS_ROWS, columns: SETTINGS_COLUMNS.key });
  writeSettingRows(sheet, firstRow, settings);
}

/** Gives the rows of a class tab the looks of the template's; what is typed stays. */
export function renewClassLooks(book: Book, sheet: Sheet): void {
  const layout = classTabLayout(sheet.getMaxRows());
  const { lastRow, verdictColumn } = layout;
  const first = book.tab('classTemplate').getRange(FIRST_ROW, 1, 1, verdictColumn);
  const all = sheet.getRange(FIRST_ROW, 1, lastRow - FIRST_ROW + 1, verdictColumn);
  first.copyTo(all, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  // Formats that are pasted bring the template's own rules along.
  sheet.setConditionalFormatRules(stateRules(sheet, layout));
}

/** A tab that holds nothing typed, without anything on it. */
function emptied(book: Book, key: TabKey): Sheet {
  return book.tab(key).clear();
}

/**
 * Makes a tab reach down to a row and right to a column, and the place for what is new bare: rows
 * and columns that are inserted take formats and rules over from their neighbours.
 */
function bare(
  sheet: Sheet,
  { row = 1, column = 1, rows = row, columns }: Partial<Place> & Pick<Place, 'columns'>,
): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (hasRows < rows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (hasColumns < columns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
  const lastRow = Math.max(hasRows, rows);
  const place = sheet.getRange(row, column, lastRow - row + 1, columns - column + 1);
  place.clear().clearDataValidations();
}

/** From a row and column on; `rows` and `columns` are those that the tab must have. */
interface Place {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Gives the columns of numbers their bounds, wherever a school moved them. */
function boundColumns(sheet: Sheet, { columns, rows }: Table): void {
  const [titles = []] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues();
  for (const column of columns) {
    const rule = column.between && columnRule(column);
    const place = titles.indexOf(column.header) + 1;
    if (rule && place > 0) sheet.getRange(2, place, rows - 1, 1).setDataValidation(rule);
  }
}

/** The column that tells where a proposal came from, behind whatever stands; its title goes last. */
function addProposalSources(sheet: Sheet): void {
  const { columns } = TABLES.proposals;
  const { header, width } = columns[columns.length - 1] as (typeof columns)[number];
  const last = sheet.getLastColumn();
  const titles = sheet.getRange(1, 1, 1, last).getValues()[0] ?? [];
  if (titles.includes(header)) return;
  bare(sheet, { column: last + 1, columns: last + 1 });
  sheet.setColumnWidth(last + 1, width);
  sheet.getRange(2, last + 1, sheet.getMaxRows() - 1, 1).setNumberFormat(TEXT_FORMAT);
  const title = sheet.getRange(1, last + 1);
  asHeader(title);
  title.setValue(header);
}
