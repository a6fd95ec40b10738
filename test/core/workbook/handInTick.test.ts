import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/school/day';
import type { Month } from '../../../src/core/school/month';
import {
  classTabLayout,
  FIRST_ROW,
  LIVE_ROW,
  TICK_COLUMN,
} from '../../../src/core/workbook/classTab';
import { HAND_IN_HELPERS, handInRow } from '../../../src/core/workbook/liveLine';
import { boardOf, day, MONTHS, rowOf } from './boardBook';

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
