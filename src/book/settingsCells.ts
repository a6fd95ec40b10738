import { columnLetter } from '../core/formula/reference';
import type { CellValue } from '../core/ledger/cellText';
import { TAB } from '../core/workbook/tabNames';
import { WEEKS_COLUMNS } from '../core/workbook/weeksTable';
import { cellValue } from './cells';

/** All cells of `Cài đặt`, from A1: the book's mark, the settings, the months and weeks. */
export type SettingsCells = readonly (readonly CellValue[])[];

/** One read. @returns `undefined` where there is no such tab: a new spreadsheet, or a lost tab */
export function readSettingsCells(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): SettingsCells | undefined {
  const range = rangeOf(spreadsheet);
  return range?.getValues().map((row) => row.map(cellValue));
}

function rangeOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
  const named = (columns: string) => {
    try {
      return spreadsheet.getRange(`'${TAB.settings}'!${columns}`);
    } catch {
      return undefined;
    }
  };
  // Open at the bottom: asking how far the tab goes would be a call of its own.
  const all = named(`A1:${columnLetter(WEEKS_COLUMNS.month)}`);
  // Where someone deleted columns, what is left of the tab.
  return all ?? named('A1')?.getSheet().getDataRange();
}
