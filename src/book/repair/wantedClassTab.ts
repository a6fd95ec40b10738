import {
  type ClassTabLayout,
  FIRST_ROW,
  type HelperKey,
  LIVE_ROW,
  TICK_COLUMN,
} from '../../core/workbook/classTab';
import { classTabRowsFormulas } from '../../core/workbook/classTabRows';
import {
  HAND_IN_HELPERS,
  handInRow,
  LIVE_LINE_COLUMN,
  liveLine,
} from '../../core/workbook/liveLine';
import type { Book } from '../book';
import { OWN_DAYS, warningRule } from '../classTemplate';
import { NEW_TAB } from '../newTab';
import { validationKey } from './ruleKeys';
import type { WantedTab } from './wantedTab';

/** A class with its place in the working tabs. */
export interface PlacedClass {
  className: string;
  place: number;
}

/** All formulas of a class tab, from A1. @param unit none for `_Mẫu lớp`, which is nobody's yet */
export function classTabFormulas(
  unit: PlacedClass | undefined,
  layout: ClassTabLayout,
): string[][] {
  const { lastRow, lastColumn, verdictColumn } = layout;
  const rows = Array.from({ length: lastRow }, () => new Array<string>(lastColumn).fill(''));
  const live = rows[LIVE_ROW - 1] as string[];
  for (const [key, day] of Object.entries(OWN_DAYS))
    live[layout.helper(key as HelperKey) - 1] = day;
  if (unit) {
    const hand = handInRow(unit.className, layout);
    live[TICK_COLUMN] = hand.label;
    live[LIVE_LINE_COLUMN - 1] = liveLine(unit.className, unit.place, layout);
    for (const key of ['row', 'column', 'day'] as const) {
      live[layout.helper(HAND_IN_HELPERS[key]) - 1] = hand[key];
    }
  }
  classTabRowsFormulas(layout, unit?.place ?? 0).forEach(({ tick, rest }, index) => {
    const line = rows[FIRST_ROW - 1 + index] as string[];
    line[TICK_COLUMN - 1] = tick;
    line.splice(verdictColumn - 1, rest.length, ...rest);
  });
  return rows;
}

/** The rules of row 1 (tick and "Điền sẵn") and of the rows; the roster's own aside. */
export function classTabRules(
  book: Book,
): (Pick<WantedTab, 'rules' | 'firstRow'> & { lastRow?: number })[] {
  const ofColumns = NEW_TAB.columns.flatMap((column) => {
    const rule = warningRule(book, column);
    return rule ? [{ column, key: [validationKey(rule)] }] : [];
  });
  const entries = (chosen: typeof ofColumns) =>
    chosen.map(({ column, key }) => [NEW_TAB.input(column.key), key] as const);
  const box = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  const live = entries(ofColumns.filter(({ column }) => column.preset));
  return [
    {
      firstRow: LIVE_ROW,
      lastRow: LIVE_ROW,
      rules: new Map([[TICK_COLUMN, [validationKey(box)]], ...live]),
    },
    { firstRow: FIRST_ROW, rules: new Map(entries(ofColumns)) },
  ];
}
