import { atMost, call, equal, formula } from '../core/formula/expression';
import { cell } from '../core/formula/reference';
import { TICKS } from '../core/ledger/verdictWords';
import {
  CLOSED_UNTIL_HELPER,
  type ClassTabLayout,
  FIRST_ROW,
  LIVE_ROW,
  TICK_COLUMN,
} from '../core/workbook/classTab';
import { classTabRowsFormulas } from '../core/workbook/classTabRows';
import { COLOUR } from './looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes the formulas of all rows of a class tab: `TT`, the verdict and the helpers. */
export function writeRowFormulas(sheet: Sheet, layout: ClassTabLayout, classPlace: number): void {
  const count = layout.lastRow - FIRST_ROW + 1;
  const rows = classTabRowsFormulas(layout, classPlace);
  const { verdictColumn, lastColumn } = layout;
  const width = lastColumn - verdictColumn + 1;
  const ticks = sheet.getRange(FIRST_ROW, TICK_COLUMN, count, 1);
  ticks.setFormulas(rows.map(({ tick }) => [tick]));
  sheet.getRange(FIRST_ROW, verdictColumn, count, width).setFormulas(rows.map(({ rest }) => rest));
}

/** Red only for what is wrong, the cell to mend the darkest; closed rows grey (design 2 and 4). */
export function stateRules(
  sheet: Sheet,
  layout: ClassTabLayout,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const count = layout.lastRow - FIRST_ROW + 1;
  const body = sheet.getRange(FIRST_ROW, 1, count, layout.verdictColumn);
  const ticks = sheet.getRange(FIRST_ROW, TICK_COLUMN, count, 1);
  const tick = cell(TICK_COLUMN, FIRST_ROW, { fixed: 'column' });
  const toMend = cell(layout.helper('cell'), FIRST_ROW, { fixed: 'column' });
  const counted = cell(layout.helper('counted'), FIRST_ROW, { fixed: 'column' });
  const closedUntil = cell(layout.helper(CLOSED_UNTIL_HELPER), LIVE_ROW);
  const closed = call('AND', call('ISNUMBER', counted), atMost(counted, closedUntil));
  const [, pending, invalid, valid] = TICKS;
  const rule = (condition: string, background: string, range = body) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(condition)
      .setBackground(background)
      .setRanges([range])
      .build();
  return [
    rule(formula(equal(toMend, call('COLUMN'))), COLOUR.invalidCell),
    rule(formula(equal(tick, invalid)), COLOUR.invalid),
    rule(formula(equal(tick, pending)), COLOUR.pending),
    rule(formula(closed), COLOUR.closed),
    rule(formula(equal(tick, valid)), COLOUR.valid, ticks),
  ];
}
