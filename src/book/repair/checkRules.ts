import { columnLetter } from '../../core/formula/reference';
import type { Repairs } from './repairs';
import { validationKeys } from './ruleKeys';
import type { WantedTab } from './wantedTab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface RulesToCheck extends Pick<WantedTab, 'rules' | 'firstRow'> {
  tab: string;
  sheet: Sheet;
  /** The same cells with the rules that they should have. */
  reference: () => Sheet;
  /** Last row compared; the tab's last where left out. */
  lastRow?: number;
}

/**
 * Drop-downs, checkboxes and dates, in one read. Cells without a wanted rule may have one of their
 * own.
 */
export function checkRules(
  { tab, sheet, reference, rules, firstRow, lastRow }: RulesToCheck,
  repairs: Repairs,
): void {
  if (rules.size === 0) return;
  const has = sheet.getMaxRows();
  const columns = [...rules.keys()];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const end = Math.min(lastRow ?? has, has);
  const block = sheet.getRange(firstRow, left, end - firstRow + 1, right - left + 1);
  const keysOf = validationKeys(block);
  rules.forEach((keys, column) => {
    const [all] = keys;
    const isSame = keys.length === 1;
    const standing = keysOf(column - left).slice(0, isSame ? undefined : keys.length);
    const lost = standing.flatMap((key, index) => {
      const wanted = (isSame ? all : keys[index]) ?? '';
      return wanted === '' || key === wanted ? [] : [firstRow + index];
    });
    const [row] = lost;
    if (row === undefined) return;
    const rows = (lost[lost.length - 1] ?? row) - row + 1;
    const cell = `${columnLetter(column)}${row}`;
    repairs.found({ code: 'ruleLost', tab, cell, params: { count: lost.length } }, () => {
      const source = isSame
        ? reference().getRange(firstRow, column)
        : reference().getRange(row, column, rows, 1);
      const target = sheet.getRange(row, column, rows, 1);
      source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
    });
  });
}
