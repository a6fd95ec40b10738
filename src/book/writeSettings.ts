import type { CellValue } from '../core/ledger/cellText';
import { SETTINGS_COLUMNS, type SettingKey } from '../core/workbook/settingsTab';
import type { Book } from './book';
import { readSettingCells, wrongSetting } from './settings';
import { writeRecords } from './textPort';

/** Puts values where their keys stand, through the port for text; days are serials. */
export function writeSettings(book: Book, values: ReadonlyMap<SettingKey, CellValue>): void {
  const cells = readSettingCells(book);
  const sheet = book.tab('settings');
  values.forEach((value, key) => {
    const row = cells.get(key)?.row;
    if (row === undefined) throw wrongSetting(key, cells);
    writeRecords(sheet.getRange(row, SETTINGS_COLUMNS.value), [[value]]);
  });
}
