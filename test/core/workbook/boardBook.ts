import { type Day, dayOfIso } from '../../../src/core/school/day';
import { lastDayOfMonth, monthsBetween } from '../../../src/core/school/month';
import { CLOSED_UNTIL_COLUMN } from '../../../src/core/workbook/closingsTab';
import { figuresColumn, figuresRow } from '../../../src/core/workbook/figuresTab';
import { boardMonthFormulas, handInRowFormulas } from '../../../src/core/workbook/handInsFormulas';
import {
  BOARD_MONTHS_FIRST_COLUMN,
  HAND_INS_FIRST_MONTH_COLUMN,
  HAND_INS_FIRST_ROW,
  RETURNED_COLUMN,
} from '../../../src/core/workbook/handInsTab';
import { MONTHS_COLUMNS, SETTINGS_FIRST_ROW } from '../../../src/core/workbook/settingsTab';
import { TAB } from '../../../src/core/workbook/tabNames';
import { FormulaBook } from './formulaBook';

export const day = (iso: string) => dayOfIso(iso) as Day;
export const YEAR = { start: day('2025-09-01'), end: day('2026-08-31') };
export const MONTHS = monthsBetween('2025-09', '2026-08');

export interface BoardClass {
  name: string;
  /** Cells of the board, month by month. */
  handIns: readonly (Day | string)[];
  /** Counted rows up to each month's end. */
  entries: readonly number[];
  pending: number;
  invalid: number;
}

export interface Board {
  today: Day;
  /** How many months are closed. */
  closed: number;
  /** Deadlines as the TPT typed them over, by place of the month. */
  deadlines: Readonly<Record<number, Day | string>>;
  classes: readonly BoardClass[];
}

/** The board on the formula engine; every second row of it is empty, as where a class left. */
export function boardOf({ today, closed, deadlines, classes }: Board): FormulaBook {
  const book = new FormulaBook(today, {
    'schoolYear.start': YEAR.start,
    'schoolYear.end': YEAR.end,
    handInDay: 5,
  });
  for (const [place, deadline] of Object.entries(deadlines)) {
    const row = SETTINGS_FIRST_ROW + Number(place);
    book.put(TAB.settings, row, MONTHS_COLUMNS.deadline, deadline);
  }
  book.put(
    TAB.closings,
    1,
    CLOSED_UNTIL_COLUMN,
    closed && lastDayOfMonth(MONTHS[closed - 1] ?? ''),
  );
  boardMonthFormulas().forEach((cells, place) => {
    book.putRow(TAB.handIns, HAND_INS_FIRST_ROW + place, BOARD_MONTHS_FIRST_COLUMN, cells);
  });
  const ends = MONTHS.map(lastDayOfMonth);
  book.putRow(TAB.handIns, 1, HAND_INS_FIRST_MONTH_COLUMN, ends);
  classes.forEach(({ name, handIns, entries, pending, invalid }, place) => {
    const row = rowOf(place);
    book.putRow(TAB.handIns, row, 1, [name, ...handIns]);
    book.putRow(TAB.handIns, row, RETURNED_COLUMN, handInRowFormulas(row, place));
    entries.forEach((count, period) => {
      book.put(TAB.figures, figuresRow(place, period), figuresColumn('entries'), count);
    });
    const now = figuresRow(place, MONTHS.length);
    book.put(TAB.figures, now, figuresColumn('entries'), entries.at(-1));
    book.put(TAB.figures, now, figuresColumn('pending'), pending);
    book.put(TAB.figures, now, figuresColumn('invalid'), invalid);
  });
  return book;
}

export function rowOf(place: number): number {
  return HAND_INS_FIRST_ROW + 2 * place;
}
