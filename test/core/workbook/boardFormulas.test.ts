import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHandedIn, isInTime, isReturned } from '../../../src/core/board/handInCell';
import { handInStateWords, monthPhase } from '../../../src/core/board/handInState';
import { MONTH_PHASES, type MonthPhase } from '../../../src/core/board/handInStates';
import { NO_VALUE } from '../../../src/core/report/numbers';
import { handInDeadline } from '../../../src/core/school/handInDeadline';
import { firstDayOfMonth } from '../../../src/core/school/month';
import {
  BOARD_MONTH_FIELDS,
  boardMonthColumn,
  HAND_INS_FIRST_ROW,
  RETURNED_COLUMN,
  STATES_FIRST_COLUMN,
} from '../../../src/core/workbook/handInsTab';
import { TAB } from '../../../src/core/workbook/tabNames';
import { type Board, boardOf, day, MONTHS, rowOf, YEAR } from './boardBook';

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
