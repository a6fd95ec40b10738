import { type CellValue, cellText } from '../ledger/cellText';
import {
  SETTING_ROWS,
  SETTINGS_COLUMNS,
  SETTINGS_FIRST_ROW,
  type SettingKey,
  type SettingRow,
} from '../workbook/settingsTab';

/** Setting rows to write one below the other, from a row of the tab on. */
export interface SettingRowsPlan {
  firstRow: number;
  rows: readonly SettingRow[];
}

/** A cell that must be free, or a setting that must stand there, and does not. */
export interface SettingRowsBlocked {
  row: number;
  column: number;
}

/**
 * Where further settings go. Formulas find a setting by its place, so those of the older layout
 * must stand where they were made, and the places below them must be free; a cell that holds what
 * is about to be written there was left by a run that was stopped.
 * @param values of `Cài đặt` from row 1 and column A on
 * @param keys the further settings, neighbours in `SETTING_ROWS`
 */
export function planSettingRows(
  values: readonly (readonly CellValue[])[],
  keys: readonly SettingKey[],
): SettingRowsPlan | SettingRowsBlocked {
  const rows = SETTING_ROWS.filter(({ key }) => keys.includes(key));
  const firstPlace = SETTING_ROWS.findIndex(({ key }) => keys.includes(key));
  const at = (row: number, column: number) => cellText(values[row - 1]?.[column - 1] ?? '');
  for (const [place, { key }] of SETTING_ROWS.slice(0, firstPlace).entries()) {
    const row = SETTINGS_FIRST_ROW + place;
    if (at(row, SETTINGS_COLUMNS.key) !== key) return { row, column: SETTINGS_COLUMNS.label };
  }
  const firstRow = SETTINGS_FIRST_ROW + firstPlace;
  for (const [index, setting] of rows.entries()) {
    const row = firstRow + index;
    for (const [column, own] of ownCells(setting)) {
      const standing = at(row, column);
      if (standing !== '' && standing !== own) return { row, column };
    }
  }
  return { firstRow, rows };
}

function ownCells({ label, initial = '', help, key }: SettingRow): [number, string][] {
  const { label: a, value: b, help: c, key: d } = SETTINGS_COLUMNS;
  return [
    [a, label],
    [b, cellText(initial)],
    [c, help],
    [d, key],
  ];
}
