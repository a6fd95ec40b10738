import {
  call,
  type Expression,
  equal,
  greater,
  minus,
  plus,
  times,
  when,
} from '../formula/expression';
import { block } from '../formula/reference';
import {
  HAND_INS_FIRST_MONTH_COLUMN,
  HAND_INS_FIRST_ROW,
  HAND_INS_LAST_ROW,
  returnedCell,
} from './handInsTab';
import { MONTHS_IN_BOOK } from './settingsTab';
import { DEADLINES_COLUMN, fact, helperCell, type SummaryRows } from './summaryLayout';
import { TAB } from './tabNames';

const onBoard = (column: number, lastColumn: number) =>
  block({
    tab: TAB.handIns,
    column,
    lastColumn,
    firstRow: HAND_INS_FIRST_ROW,
    lastRow: HAND_INS_LAST_ROW,
  });
const FIRST = HAND_INS_FIRST_MONTH_COLUMN;
const DAYS = onBoard(FIRST, FIRST + MONTHS_IN_BOOK - 1);

/** Place of a class on the board; 0 for none. */
export function boardRowFormula(name: Expression): Expression {
  return call('IFERROR', call('MATCH', name, onBoard(1, 1), 0), 0);
}

/** The deadlines side by side, over the helpers of the class table. */
function deadlinesBlock({ classes }: SummaryRows): Expression {
  return block({
    column: DEADLINES_COLUMN,
    lastColumn: DEADLINES_COLUMN + MONTHS_IN_BOOK - 1,
    firstRow: classes,
    lastRow: classes,
  });
}

/** Months due that a class handed in in time: a day, not after the deadline (domain 1.4). */
export function inTimeFormula(row: number, rows: SummaryRows): Expression {
  const days = daysOf(row);
  const deadlines = deadlinesBlock(rows);
  const inTime = call(
    'SUMPRODUCT',
    times(call('ISNUMBER', days), greater(plus(deadlines, 1), days), isDue(deadlines)),
  );
  return when(equal(helperCell('boardRow', row), 0), 0, inTime);
}

/** Months due that are not on the board or were given back. */
export function missingFormula(row: number, rows: SummaryRows): Expression {
  const missing = call('SUMPRODUCT', times(absent(daysOf(row)), isDue(deadlinesBlock(rows))));
  return when(equal(helperCell('boardRow', row), 0), fact('due'), missing);
}

/** Place of the last of them; 0 for none. */
export function lastMissingFormula(row: number, rows: SummaryRows): Expression {
  const deadlines = deadlinesBlock(rows);
  const places = minus(call('COLUMN', deadlines), DEADLINES_COLUMN - 1);
  const last = call(
    'SUMPRODUCT',
    call('MAX', times(absent(daysOf(row)), isDue(deadlines), places)),
  );
  return when(equal(helperCell('boardRow', row), 0), fact('due'), last);
}

/** 1 where the month at a place is not on the board or was given back. */
export function emptyFormula(row: number, month: 'due' | 'open'): Expression {
  const cell = call('INDEX', DAYS, helperCell('boardRow', row), fact(month));
  const empty = when(equal(helperCell('boardRow', row), 0), 1, absent(cell));
  return when(equal(fact(month), 0), 0, empty);
}

/** 1 for an empty cell and for one that was given back; a typed text is a hand-in all the same. */
function absent(day: Expression): Expression {
  return plus(equal(call('LEN', day), 0), returnedCell(day));
}

function daysOf(row: number): Expression {
  return call('INDEX', DAYS, helperCell('boardRow', row), 0);
}

function isDue(deadlines: Expression): Expression {
  return greater(fact('today'), deadlines);
}
