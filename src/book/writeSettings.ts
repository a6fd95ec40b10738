import type { CellValue } from '../core/ledger/cellText';
import { Trouble } from '../core/trouble';
import { SETTINGS_COLUMNS, type SettingKey } from '../core/workbook/settingsTab';
import { TAB } from '../core/workbook/tabNames';
import type { Book } from './book';
import { readSettingCells } from './settings';
import { writeRecords } from './textPort';

/** Puts values where their keys stand, through the port for text; days are serials. */
export function writeSettings(book: Book, values: ReadonlyMap<SettingKey, CellValue>): void {
  const cells = readSettingCells(book);
  const sheet = book.tab('settings');
  values.forEach((value, key) => {
    const row = cells.get(key)?.row;
    if (row === undefined)
      throw new Trouble('settingMissing', { tab: TAB.settings, cell: key, label: key });
    writeRecords(sheet.getRange(row, SETTINGS_COLUMNS.value), [[value]]);
  });
}
