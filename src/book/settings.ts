import { call, formula } from '../core/formula/expression';
import { columnLetter } from '../core/formula/reference';
import { type CellValue, cellText } from '../core/ledger/cellText';
import { calendar, type SchoolCalendar, typedDeadlines } from '../core/school/calendar';
import { checkedSettings } from '../core/school/checkedSettings';
import { isoOfDay } from '../core/school/day';
import type { Settings } from '../core/school/settings';
import { Trouble } from '../core/trouble';
import {
  MONTHS_COLUMNS,
  MONTHS_HEADER,
  MONTHS_IN_BOOK,
  monthRow,
  SETTING_ROWS,
  SETTINGS_COLUMNS,
  SETTINGS_FIRST_ROW,
  type SettingKey,
  type SettingRow,
} from '../core/workbook/settingsTab';
import { TAB } from '../core/workbook/tabNames';
import { WEEKS_COLUMNS, WEEKS_HEADER, WEEKS_IN_BOOK, weekRow } from '../core/workbook/weeksTable';
import type { Book } from './book';
import { asHeader, COLOUR, DATE_FORMAT, TEXT_FORMAT } from './looks';
import { resize } from './resize';
import { readSettingsCells, type SettingsCells } from './settingsCells';
import { markNewBook } from './version';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER = ['Mục', 'Nội dung', 'Ghi chú'];
/** Rows of the tab. */
export const SETTINGS_ROWS =
  SETTINGS_FIRST_ROW + Math.max(SETTING_ROWS.length, MONTHS_IN_BOOK, WEEKS_IN_BOOK);
const FORMAT = { text: TEXT_FORMAT, day: DATE_FORMAT, number: '0', formula: DATE_FORMAT } as const;

/** Fills a new `Cài đặt`. */
export function formatSettings(sheet: Sheet): void {
  resize(sheet, SETTINGS_ROWS, WEEKS_COLUMNS.month);
  const { label, value, help, key } = SETTINGS_COLUMNS;
  sheet.getRange(1, 1).setValue('CÀI ĐẶT').setFontWeight('bold').setFontSize(14);
  const header = sheet.getRange(2, label, 1, HEADER.length);
  header.setValues([HEADER]);
  asHeader(header);
  writeSettingRows(sheet, SETTINGS_FIRST_ROW, SETTING_ROWS);
  markNewBook(sheet);
  sheet.hideColumns(key);
  sheet.setFrozenRows(2);
  sheet.setColumnWidth(label, 180).setColumnWidth(value, 330).setColumnWidth(help, 380);
  formatMonths(sheet);
  formatWeeks(sheet);
}

/** Writes settings one below the other, with what they start from. */
export function writeSettingRows(
  sheet: Sheet,
  firstRow: number,
  settings: readonly SettingRow[],
): void {
  const { label, value, help } = SETTINGS_COLUMNS;
  settings.forEach((row, index) => {
    formatSetting(sheet.getRange(firstRow + index, value), row);
  });
  const count = settings.length;
  sheet.getRange(firstRow, label, count, 1).setValues(settings.map((row) => [row.label]));
  sheet
    .getRange(firstRow, help, count, 2)
    .setValues(settings.map((row) => [row.help, row.key]))
    .setFontColor(COLOUR.muted);
}

function formatSetting(cell: GoogleAppsScript.Spreadsheet.Range, row: SettingRow): void {
  cell.setNumberFormat(FORMAT[row.kind]).setHorizontalAlignment('left');
  if (row.kind === 'formula') cell.setFormula(formula(call('TODAY')));
  else cell.setBackground(COLOUR.band);
  if (row.initial !== undefined) cell.setValue(row.initial);
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(false).setHelpText(row.help);
  if (row.kind === 'day') cell.setDataValidation(rule.requireDate().build());
  if (row.choices) cell.setDataValidation(rule.requireValueInList([...row.choices], true).build());
  if (row.kind === 'number') {
    cell.setDataValidation(rule.requireNumberBetween(row.from ?? 0, row.to ?? 0).build());
  }
}

/** The months of the school year, as they follow from its start. */
export function formatMonths(sheet: Sheet): void {
  const { label, term } = MONTHS_COLUMNS;
  const width = term - label + 1;
  const header = sheet.getRange(2, label, 1, width);
  header.setValues([[...MONTHS_HEADER]]);
  asHeader(header);
  const body = sheet.getRange(SETTINGS_FIRST_ROW, label, MONTHS_IN_BOOK, width);
  body.setNumberFormat(DATE_FORMAT);
  body.setValues(Array.from({ length: MONTHS_IN_BOOK }, (_, place) => monthRow(place)));
  sheet.setColumnWidths(label, width, 110);
}

/** The weeks of the school year, as they follow from its start. */
export function formatWeeks(sheet: Sheet): void {
  const { number, from, to } = WEEKS_COLUMNS;
  const header = sheet.getRange(2, number, 1, WEEKS_HEADER.length);
  header.setValues([[...WEEKS_HEADER]]);
  asHeader(header);
  const body = sheet.getRange(SETTINGS_FIRST_ROW, number, WEEKS_IN_BOOK, WEEKS_HEADER.length);
  body.setFormulas(Array.from({ length: WEEKS_IN_BOOK }, (_, place) => weekRow(place)));
  body.setHorizontalAlignment('center');
  sheet
    .getRange(SETTINGS_FIRST_ROW, from, WEEKS_IN_BOOK, to - from + 1)
    .setNumberFormat(DATE_FORMAT);
  sheet.setColumnWidth(number, 60).setColumnWidths(from, WEEKS_HEADER.length - 1, 110);
}

/** The settings by key, wherever their rows stand. One read. @throws Trouble `tabMissing` */
export function readSettingCells(book: Book): Map<SettingKey, { row: number; value: CellValue }> {
  return settingCells(cellsOf(book));
}

function cellsOf(book: Book): SettingsCells {
  const cells = readSettingsCells(book.spreadsheet);
  if (!cells) throw new Trouble('tabMissing', { tab: TAB.settings });
  return cells;
}

function settingCells(values: SettingsCells): Map<SettingKey, { row: number; value: CellValue }> {
  const cells = new Map<SettingKey, { row: number; value: CellValue }>();
  values.forEach((row, index) => {
    const key = row[SETTINGS_COLUMNS.key - 1];
    const known = SETTING_ROWS.find((setting) => setting.key === key);
    const value = row[SETTINGS_COLUMNS.value - 1] ?? '';
    if (known) cells.set(known.key, { row: index + 1, value });
  });
  return cells;
}

/**
 * The settings as papers and checks need them.
 * @throws Trouble `settingMissing` naming the cell, where a day or a number is not there or not allowed; `tabMissing`
 */
export function readSettings(book: Book): Settings {
  return settingsOf(cellsOf(book));
}

function settingsOf(values: SettingsCells): Settings {
  const cells = settingCells(values);
  const nested: Record<string, unknown> = {};
  for (const { key, kind } of SETTING_ROWS) {
    const value = cells.get(key)?.value ?? '';
    // A text where a day or number belongs is left out, and missed by the check.
    if (kind === 'text') put(nested, key, cellText(value));
    else if (kind === 'day' && typeof value === 'number') put(nested, key, isoOfDay(value));
    else if (kind === 'number') put(nested, key, value);
  }
  const settings = checkedSettings(nested);
  if ('wrong' in settings) throw wrongSetting(settings.wrong, cells);
  const deadlines = typedDeadlines(monthRows(values), settings.handInDay);
  return Object.keys(deadlines).length > 0 ? { ...settings, deadlines } : settings;
}

/** Names the cell and what is allowed in it; the column where someone deleted the row. */
export function wrongSetting(wrong: string, cells: ReturnType<typeof settingCells>): Trouble {
  const setting = SETTING_ROWS.find(({ key }) => key === wrong);
  const row = setting && cells.get(setting.key)?.row;
  const cell = `${columnLetter(SETTINGS_COLUMNS.value)}${row ?? ''}`;
  const { label = wrong, help = '' } = setting ?? {};
  return new Trouble('settingMissing', { tab: TAB.settings, cell, label, help });
}

/** The month table as it stands, its rows from the first. */
function monthRows(values: SettingsCells): CellValue[][] {
  const { label, term } = MONTHS_COLUMNS;
  const first = SETTINGS_FIRST_ROW - 1;
  return values.slice(first, first + MONTHS_IN_BOOK).map((row) => row.slice(label - 1, term));
}

/** What the TPT keeps in `Cài đặt`: the settings, and beside them the calendar (domain 7). */
export interface SettingsTab {
  settings: Settings;
  calendar(): SchoolCalendar;
}

/**
 * @param values where they were read just before; else one read
 * @throws Trouble `settingMissing`, `tabMissing`
 */
export function readSettingsTab(book: Book, values: SettingsCells = cellsOf(book)): SettingsTab {
  const settings = settingsOf(values);
  return {
    settings,
    calendar: () => calendar({ months: monthRows(values), weeks: weekRows(values) }, settings),
  };
}

/** The week table as it stands, its rows from the first. */
function weekRows(values: SettingsCells): CellValue[][] {
  const { number, month } = WEEKS_COLUMNS;
  const first = SETTINGS_FIRST_ROW - 1;
  return values.slice(first, first + WEEKS_IN_BOOK).map((row) => row.slice(number - 1, month));
}

/** Whether the school year is there, which the class tabs' formulas need. */
export function hasSchoolYear(book: Book): boolean {
  return schoolYearGaps(book).length === 0;
}

/** Cells of `Cài đặt` in which a day of the school year is missing. */
export function schoolYearGaps(book: Book): string[] {
  const cells = readSettingCells(book);
  const year: SettingKey[] = ['schoolYear.start', 'schoolYear.end'];
  return year
    .map((key) => cells.get(key))
    .filter((cell) => typeof cell?.value !== 'number')
    .map((cell) => `${columnLetter(SETTINGS_COLUMNS.value)}${cell?.row ?? ''}`);
}

/** `plan.number` into `{ plan: { number } }`. */
function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const [head = '', ...rest] = path.split('.');
  if (rest.length === 0) target[head] = value;
  else {
    const inner = (target[head] ?? {}) as Record<string, unknown>;
    target[head] = inner;
    put(inner, rest.join('.'), value);
  }
}
