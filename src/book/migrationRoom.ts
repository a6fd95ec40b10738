import { columnLetter } from '../core/formula/reference';
import { cellText } from '../core/ledger/cellText';
import type { Migration } from '../core/migrate/planMigration';
import { planSettingRows } from '../core/migrate/planSettingRows';
import { Trouble } from '../core/trouble';
import {
  HAND_INS_FIRST_MONTH_COLUMN,
  HAND_INS_HEADER_ROW,
  RETURNED_COLUMN,
  STATES_FIRST_COLUMN,
} from '../core/workbook/handInsTab';
import { MONTHS_COLUMNS, SETTINGS_COLUMNS } from '../core/workbook/settingsTab';
import { TAB, type TabKey } from '../core/workbook/tabNames';
import { WEEKS_COLUMNS, WEEKS_HEADER } from '../core/workbook/weeksTable';
import type { Book } from './book';
import { cellValue } from './cells';

/**
 * Looks, before anything is written, whether what is to come has room beside what people typed.
 * @returns the row from which the further settings go
 * @throws Trouble `migrationBlocked` naming the first cell in the way
 */
export function findMigrationRoom(book: Book, { settings, parts }: Migration): number {
  const cells = book.tab('settings').getDataRange().getValues();
  const values = cells.map((row) => row.map(cellValue));
  const plan = planSettingRows(values, settings);
  if (!('firstRow' in plan)) throw blocked('settings', plan.row, plan.column);
  if (parts.includes('weeks')) {
    const [title] = WEEKS_HEADER;
    const isMade = values[1]?.[WEEKS_COLUMNS.number - 1] === title;
    if (!isMade) checkFree('settings', cells, MONTHS_COLUMNS.term);
  }
  if (parts.includes('board')) {
    const board = book.tab('handIns').getDataRange().getValues();
    const header = board[HAND_INS_HEADER_ROW - 1] ?? [];
    const first = header[HAND_INS_FIRST_MONTH_COLUMN - 1];
    const isMade = first !== '' && header[STATES_FIRST_COLUMN - 1] === first;
    if (!isMade) checkFree('handIns', board, RETURNED_COLUMN - 1);
  }
  return plan.firstRow;
}

/** Nothing may stand right of a column. */
function checkFree(tab: TabKey, cells: readonly (readonly unknown[])[], column: number): void {
  cells.forEach((row, index) => {
    const place = row.findIndex((value, at) => at >= column && cellText(cellValue(value)) !== '');
    if (place >= 0) throw blocked(tab, index + 1, place + 1);
  });
}

function blocked(tab: TabKey, row: number, column: number = SETTINGS_COLUMNS.label): Trouble {
  return new Trouble('migrationBlocked', {
    tab: TAB[tab],
    cell: `${columnLetter(column)}${row}`,
  });
}
