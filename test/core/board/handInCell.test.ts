import { describe, expect, it, test } from 'vitest';
import {
  isHandedIn,
  isInTime,
  isReturned,
  isStamped,
  returnedText,
  returnReason,
} from '../../../src/core/board/handInCell';
import { handInCounts } from '../../../src/core/board/handInCounts';
import { dayOf } from '../../../src/core/school/day';
import { handInDeadline } from '../../../src/core/school/handInDeadline';

const day = (year: number, month: number, date: number) => dayOf(year, month, date) as number;
const deadline = day(2026, 6, 5);

describe('a cell of the board', () => {
  it.each([
    ['nothing', '', false, false],
    ['a typed day', deadline, true, true],
    ['the deadline, late in the evening', deadline + 0.99, true, true],
    ['the day after', deadline + 1, true, false],
    ['typed words: handed in, on no known day', 'nộp giấy', true, false],
    ['given back', returnedText('thiếu 3 em'), false, false],
    ['given back, typed by the TPT with a capital', 'Trả lại', false, false],
  ])('%s', (_, cell, handedIn, inTime) => {
    expect([isHandedIn(cell), isInTime(cell, deadline)]).toEqual([handedIn, inTime]);
  });

  it('tells a recorded moment from a typed day', () => {
    expect([isStamped(deadline + 0.375), isStamped(deadline), isStamped('5/6')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('gives no reason where none stands', () => {
    expect(['', 'nộp giấy', deadline, returnedText('')].map(returnReason)).toEqual([
      '',
      '',
      '',
      '',
    ]);
    expect(returnReason(returnedText('STT 3: thiếu'))).toBe('STT 3: thiếu');
  });

  it('keeps the reason on one tidy line', () => {
    expect(returnedText('  thiếu\u00a0 3 em ')).toBe('trả lại: thiếu 3 em');
    expect(isReturned(returnedText('x'))).toBe(true);
  });
});

describe('completeness and timeliness of a month', () => {
  it('counts against all classes; a month given back is missing', () => {
    const counts = handInCounts(
      [
        { name: '6A1', cell: deadline + 0.4 },
        { name: '6A2', cell: deadline + 1 },
        { name: '6A3', cell: 'trả lại: thiếu' },
        { name: '6A4', cell: '' },
        { name: '6A5', cell: 'nộp giấy' },
      ],
      deadline,
    );
    expect(counts).toEqual({
      handedIn: { numerator: 3, denominator: 5 },
      inTime: { numerator: 1, denominator: 5 },
      missing: ['6A3', '6A4'],
    });
  });

  it('takes the deadline that was typed over, else the day of the following month', () => {
    const typed = { handInDay: 5, deadlines: { '2026-05': day(2026, 6, 10) } };
    expect(handInDeadline('2026-05', typed)).toBe(day(2026, 6, 10));
    expect(handInDeadline('2025-12', typed)).toBe(day(2026, 1, 5));
  });
});

test.each([
  ['Trả lại: thiếu 3 dòng', 'thiếu 3 dòng'],
  ['trả lại :  a: b', 'a: b'],
  ['Trả lại', ''],
  ['đã nộp', ''],
  ['', ''],
  [46_000, ''],
])('the reason of %j is “%s”', (cell, reason) => {
  expect(returnReason(cell)).toBe(reason);
});
