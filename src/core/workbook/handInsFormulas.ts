import { BY_HAND, HAND_IN_STATES, type HandInStateCode, MONTH_PHASES } from '../board/handInStates';
import {
  atMost,
  call,
  differs,
  divide,
  type Expression,
  equal,
  firstOf,
  formula,
  greater,
  minus,
  plus,
  text,
  times,
  when,
} from '../formula/expression';
import { block, cell } from '../formula/reference';
import { NO_VALUE } from '../report/numbers';
import { closedUntilCell } from './closingsTab';
import { figureCell } from './figuresTab';
import {
  type BoardMonthField,
  boardMonthColumn,
  HAND_INS_FIRST_MONTH_COLUMN,
  HAND_INS_FIRST_ROW,
  HAND_INS_LAST_ROW,
  returnedCell,
  STATES_FIRST_COLUMN,
} from './handInsTab';
import { MONTHS_IN_BOOK, monthCell, settingCell } from './settingsTab';
import { TAB } from './tabNames';

const NOW = MONTHS_IN_BOOK;
const PLACES = Array.from({ length: MONTHS_IN_BOOK }, (_, place) => place);

/** A figure of a month's line on the board; `place` from 0. */
function own(place: number, field: BoardMonthField): Expression {
  return cell(boardMonthColumn(field), HAND_INS_FIRST_ROW + place, { tab: TAB.handIns });
}

/**
 * One class's formulas: which month was given back to it, then its state month by month, in the
 * order of the columns from `RETURNED_COLUMN` on.
 * @param row of the board
 * @param classPlace of the class in the working tabs, from 0
 */
export function handInRowFormulas(row: number, classPlace: number): string[] {
  const states = block({
    column: STATES_FIRST_COLUMN,
    lastColumn: STATES_FIRST_COLUMN + MONTHS_IN_BOOK - 1,
    firstRow: row,
    lastRow: row,
  });
  const back = call('IFERROR', call('MATCH', HAND_IN_STATES.returned, states, 0), 0);
  return [back, ...PLACES.map((place) => stateOf(row, classPlace, place))].map(formula);
}

/** The same table of cases as `handInState` has them. */
function stateOf(row: number, classPlace: number, place: number): Expression {
  const day = cell(HAND_INS_FIRST_MONTH_COLUMN + place, row);
  const phase = own(place, 'phase');
  const says = (code: HandInStateCode) => HAND_IN_STATES[code];
  const whole = call('INT', day);
  const dated = text(
    when(atMost(whole, own(place, 'deadline')), says('inTime'), says('late')),
    when(equal(day, whole), BY_HAND, ''),
  );
  const entries = (period: number) => figureCell(classPlace, period, 'entries');
  const inMonth = place === 0 ? entries(0) : minus(entries(place), entries(place - 1));
  return firstOf(
    [
      [equal(phase, MONTH_PHASES.closed), says('closed')],
      [returnedCell(day), says('returned')],
      [call('ISNUMBER', day), dated],
      [differs(day, ''), says('undated') + BY_HAND],
      [equal(phase, MONTH_PHASES.ahead), ''],
      [equal(phase, MONTH_PHASES.over), says('overdue')],
      [greater(figureCell(classPlace, NOW, 'invalid'), 0), says('toMend')],
      [greater(plus(inMonth, figureCell(classPlace, NOW, 'pending')), 0), says('typing')],
    ],
    says('notStarted'),
  );
}

/**
 * The lines of the months: deadline, phase, completeness and timeliness (design 4). A line's
 * phase is the only thing here that looks at the clock.
 */
export function boardMonthFormulas(): string[][] {
  return PLACES.map((place) => {
    const typed = monthCell(place, 'deadline');
    const usual = plus(monthCell(place, 'to'), settingCell('handInDay'));
    const today = settingCell('today');
    const share = (part: BoardMonthField) =>
      when(
        equal(own(place, 'classes'), 0),
        NO_VALUE,
        divide(own(place, part), own(place, 'classes')),
      );
    const columns: Record<BoardMonthField, Expression> = {
      label: monthCell(place, 'label'),
      // What was typed over and is no day gives way to the usual deadline.
      deadline: when(call('ISNUMBER', typed), call('INT', typed), usual),
      phase: firstOf(
        [
          [atMost(monthCell(place, 'to'), closedUntilCell()), MONTH_PHASES.closed],
          [greater(monthCell(place, 'from'), today), MONTH_PHASES.ahead],
          [greater(today, own(place, 'deadline')), MONTH_PHASES.over],
        ],
        MONTH_PHASES.open,
      ),
      classes: call('SUMPRODUCT', times(differs(classNames, ''), 1)),
      handedIn: call('SUMPRODUCT', times(differs(classNames, ''), handedIn(place))),
      completeness: share('handedIn'),
      inTime: call('SUMPRODUCT', times(differs(classNames, ''), inTime(place))),
      timeliness: share('inTime'),
    };
    return Object.values(columns).map(formula);
  });
}

const rows = { firstRow: HAND_INS_FIRST_ROW, lastRow: HAND_INS_LAST_ROW };
const classNames = block({ ...rows, column: 1 });

function daysOf(place: number): Expression {
  return block({ ...rows, column: HAND_INS_FIRST_MONTH_COLUMN + place });
}

function handedIn(place: number): Expression {
  const day = daysOf(place);
  const words = HAND_IN_STATES.returned;
  return times(differs(day, ''), differs(call('LEFT', day, words.length), words));
}

/** A day by the end of the deadline; an empty cell and words are no numbers. */
function inTime(place: number): Expression {
  const day = daysOf(place);
  return times(call('ISNUMBER', day), greater(plus(own(place, 'deadline'), 1), day));
}
