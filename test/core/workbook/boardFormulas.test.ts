import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHandedIn, isInTime, isReturned } from '../../../src/core/board/handInCell';
import { handInStateWords, monthPhase } from '../../../src/core/board/handInState';
import { MONTH_PHASES, type MonthPhase } from '../../../src/core/board/handInStates';
import { NO_VALUE } from '../../../src/core/report/numbers';
import { type Day, dayOfIso } from '../../../src/core/school/day';
import { handInDeadline } from '../../../src/core/school/handInDeadline';
import {
  firstDayOfMonth,
  lastDayOfMonth,
  type Month,
  monthsBetween,
} from '../../../src/core/school/month';
import {
  classTabLayout,
  FIRST_ROW,
  LIVE_ROW,
  TICK_COLUMN,
} from '../../../src/core/workbook/classTab';
import { CLOSED_UNTIL_COLUMN } from '../../../src/core/workbook/closingsTab';
import { figuresColumn, figuresRow } from '../../../src/core/workbook/figuresTab';
import { boardMonthFormulas, handInRowFormulas } from '../../../src/core/workbook/handInsFormulas';
import {
  BOARD_MONTH_FIELDS,
  BOARD_MONTHS_FIRST_COLUMN,
  boardMonthColumn,
  HAND_INS_FIRST_MONTH_COLUMN,
  HAND_INS_FIRST_ROW,
  RETURNED_COLUMN,
  STATES_FIRST_COLUMN,
} from '../../../src/core/workbook/handInsTab';
import { HAND_IN_HELPERS, handInRow } from '../../../src/core/workbook/liveLine';
import { MONTHS_COLUMNS, SETTINGS_FIRST_ROW } from '../../../src/core/workbook/settingsTab';
import { TAB } from '../../../src/core/workbook/tabNames';
import { FormulaBook } from './formulaBook';

const day = (iso: string) => dayOfIso(iso) as Day;
const YEAR = { start: day('2025-09-01'), end: day('2026-08-31') };
const MONTHS = monthsBetween('2025-09', '2026-08');

interface BoardClass {
  name: string;
  /** Cells of the board, month by month. */
  handIns: readonly (Day | string)[];
  /** Counted rows up to each month's end. */
  entries: readonly number[];
  pending: number;
  invalid: number;
}

interface Board {
  today: Day;
  /** How many months are closed. */
  closed: number;
  /** Deadlines as the TPT typed them over, by place of the month. */
  deadlines: Readonly<Record<number, Day | string>>;
  classes: readonly BoardClass[];
}

/** The board on the formula engine; every second row of it is empty, as where a class left. */
function boardOf({ today, closed, deadlines, classes }: Board): FormulaBook {
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

function rowOf(place: number): number {
  return HAND_INS_FIRST_ROW + 2 * place;
}

/** What TypeScript makes of the same board. */
function judged({ today, closed, deadlines, classes }: Board) {
  const months = MONTHS.map((month, place) => {
    const typed = deadlines[place];
    const deadline =
      typeof typed === 'number' ? Math.floor(typed) : handInDeadline(month, { handInDay: 5 });
    const from = firstDayOfMonth(month);
    return { deadline, phase: monthPhase({ from, deadline, closed: place < closed }, today) };
  });
  const states = classes.map(({ handIns, entries, pending, invalid }) =>
    months.map(({ deadline, phase }, place) =>
      handInStateWords({
        cell: handIns[place] ?? '',
        phase,
        deadline,
        entries: (entries[place] ?? 0) - (entries[place - 1] ?? 0),
        invalid,
        pending,
      }),
    ),
  );
  return { months, states };
}

const handIn = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.integer({ min: YEAR.start, max: YEAR.end }),
  fc.integer({ min: YEAR.start, max: YEAR.end }).map((whole) => whole + 0.625),
  fc.constantFrom('đã nộp', 'trả lại: thiếu 2 dòng', 'Trả lại'),
);
const ofMonths = <T>(each: fc.Arbitrary<T>) =>
  fc.array(each, { minLength: MONTHS.length, maxLength: MONTHS.length });
const boards: fc.Arbitrary<Board> = fc.record({
  today: fc.integer({ min: YEAR.start, max: YEAR.end }),
  closed: fc.nat(3),
  deadlines: fc.dictionary(
    fc.nat(11).map(String),
    fc.oneof(fc.integer({ min: YEAR.start, max: YEAR.end }), fc.constant('cuối tháng')),
    { maxKeys: 3 },
  ),
  classes: fc
    .array(
      fc.record({
        handIns: ofMonths(handIn),
        // Cumulative.
        entries: ofMonths(fc.nat(2)).map((counts) =>
          counts.map((_, place) => counts.slice(0, place + 1).reduce((sum, count) => sum + count)),
        ),
        pending: fc.nat(1),
        invalid: fc.nat(1),
      }),
      { maxLength: 3 },
    )
    .map((classes) => classes.map((each, place) => ({ name: `6A${place + 1}`, ...each }))),
});

describe('the board by formula is what TypeScript makes of it', () => {
  const options = { numRuns: 12, seed: 2026, endOnFailure: true };

  it('state by state, with the month that was given back', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(boards, (board) => {
        const book = boardOf(board);
        const { months, states } = judged(board);
        board.classes.forEach(({ handIns }, place) => {
          const shown = MONTHS.map((_, month) =>
            book.at(TAB.handIns, rowOf(place), STATES_FIRST_COLUMN + month),
          );
          expect(shown).toEqual(states[place]);
          for (const state of shown) seen.add(String(state));
          const back = months.findIndex(
            ({ phase }, month) => phase !== 'closed' && isReturned(handIns[month] ?? ''),
          );
          expect(book.at(TAB.handIns, rowOf(place), RETURNED_COLUMN)).toBe(back + 1);
        });
      }),
      options,
    );
    // Nine states, two of them also by hand, and the month that has not begun.
    expect(seen.size).toBe(12);
  });

  it('in the first month, where nothing of the class before is taken off', () => {
    const handIns = MONTHS.map(() => '');
    const typed = (name: string, count: number) => ({
      ...{ name, handIns, pending: 0, invalid: 0 },
      entries: MONTHS.map(() => count),
    });
    const classes = [typed('6A1', 9), typed('6A2', 1), typed('6A3', 0)];
    const board = { today: day('2025-09-20'), closed: 0, deadlines: {}, classes };
    const book = boardOf(board);
    const shown = classes.map((_, place) =>
      book.at(TAB.handIns, rowOf(place), STATES_FIRST_COLUMN),
    );
    expect(shown).toEqual(['đang nhập', 'đang nhập', 'chưa nhập']);
    expect(shown).toEqual(judged(board).states.map(([first]) => first));
  });

  it('month by month: deadline, phase, how many handed in and how many in time', () => {
    const phases = new Set<MonthPhase>();
    fc.assert(
      fc.property(boards, (board) => {
        const book = boardOf(board);
        const { classes } = board;
        const counted = judged(board).months.map(({ deadline, phase }, month) => {
          phases.add(phase);
          const cells = classes.map(({ handIns }) => handIns[month] ?? '');
          const handedIn = cells.filter(isHandedIn).length;
          const inTime = cells.filter((each) => isInTime(each, deadline)).length;
          const share = (part: number) => (cells.length > 0 ? part / cells.length : NO_VALUE);
          return {
            label: book.month(month, 'label'),
            deadline,
            phase: MONTH_PHASES[phase],
            classes: cells.length,
            handedIn,
            completeness: share(handedIn),
            inTime,
            timeliness: share(inTime),
          };
        });
        const shown = MONTHS.map((_, month) =>
          Object.fromEntries(
            BOARD_MONTH_FIELDS.map(({ key }) => [
              key,
              book.at(TAB.handIns, HAND_INS_FIRST_ROW + month, boardMonthColumn(key)),
            ]),
          ),
        );
        expect(shown).toEqual(counted);
      }),
      options,
    );
    expect([...phases].sort()).toEqual(Object.keys(MONTH_PHASES).sort());
  });
});

describe('beside the tick of a class tab', () => {
  /** The four formulas of row 1, over a board that holds this class third. */
  function besideTick(today: string, handIns: Readonly<Record<Month, Day | string>>, name = '6A3') {
    const classes = [1, 2, 3].map((number) => ({
      name: `6A${number}`,
      handIns: MONTHS.map((month) => (number === 3 ? (handIns[month] ?? '') : '')),
      entries: [],
      pending: 0,
      invalid: 0,
    }));
    const book = boardOf({ today: day(today), closed: 0, deadlines: {}, classes });
    book.addTab(name);
    const layout = classTabLayout(FIRST_ROW);
    const places = {
      label: TICK_COLUMN + 1,
      row: layout.helper(HAND_IN_HELPERS.row),
      column: layout.helper(HAND_IN_HELPERS.column),
      day: layout.helper(HAND_IN_HELPERS.day),
    };
    const formulas = handInRow(name, layout);
    book.put(name, LIVE_ROW, layout.helper('future'), day(today));
    const keys = Object.keys(places) as (keyof typeof places)[];
    for (const key of keys) book.put(name, LIVE_ROW, places[key], formulas[key]);
    return Object.fromEntries(keys.map((key) => [key, book.at(name, LIVE_ROW, places[key])]));
  }

  it.each([
    ['the month whose deadline has not passed', '2025-11-05', {}, 'Nộp số liệu tháng 10', 3, 0],
    ['the next one from the day after', '2025-11-06', {}, 'Nộp số liệu tháng 11', 4, 0],
    [
      'that it is handed in, and when',
      '2025-11-05',
      { '2025-10': day('2025-11-02') + 0.5 },
      'Đã nộp tháng 10 (2/11)',
      3,
      day('2025-11-02') + 0.5,
    ],
    ['words for a day', '2025-11-05', { '2025-10': 'rồi' }, 'Đã nộp tháng 10', 3, 'rồi'],
    [
      'a month that was given back before the one that is due',
      '2025-11-05',
      { '2025-09': 'trả lại: thiếu dòng', '2025-10': day('2025-11-02') },
      'Tháng 9 trả lại: thiếu dòng',
      2,
      'trả lại: thiếu dòng',
    ],
  ])('says %s', (_, today, handIns, label, column, typed) => {
    expect(besideTick(today, handIns)).toEqual({ label, row: rowOf(2), column, day: typed });
  });

  it.each([
    ['before the year', '2025-08-31'],
    ['after the last deadline', '2026-09-06'],
  ])('says so outside the school year: %s', (_, today) => {
    expect(besideTick(today, {})).toEqual({
      label: 'Ngoài năm học',
      row: rowOf(2),
      column: 0,
      day: 0,
    });
  });

  it('says so where the board lacks the class', () => {
    const { label, row, day: typed } = besideTick('2025-11-05', {}, '6A9');
    expect([label, row, typed]).toEqual(['Chưa có trong bảng nộp', 0, 0]);
  });
});
