import { TEXT_FORMAT } from './looks';
import { resize } from './resize';

const ROWS = 2_500;
const COLUMNS = 60;

/**
 * Fills a new `Nhập danh sách`: an empty tab of text cells, so that a class "6/1" or a number with
 * leading zeros that is pasted here stays what it is (platform 10.12).
 */
export function formatRosterImport(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  resize(sheet, ROWS, COLUMNS);
  sheet.getRange(1, 1, ROWS, COLUMNS).setNumberFormat(TEXT_FORMAT);
}
