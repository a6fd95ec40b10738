import { describe, expect, it } from 'vitest';
import { classesToRemind, monthToRemind, type Reminder } from '../../../src/core/board/reminder';
import { dayOf } from '../../../src/core/school/day';
import { reminderForAll, reminderForClass } from '../../../src/words/remind';

const waiting = {
  className: '6/2',
  email: '',
  state: 'toMend',
  reason: '',
  invalid: 2,
  pending: 1,
  reached: 23,
  enrolment: 44,
} as const;
const reminder: Reminder = {
  month: '2026-05',
  deadline: dayOf(2026, 6, 5) as number,
  isOver: false,
  classes: [{ ...waiting, className: '6A1', state: 'late' }, waiting],
};

describe('the messages', () => {
  it('for all: how many, which classes, by when', () => {
    const text = reminderForAll(reminder);
    expect(text).toContain('1/2 lớp đã nộp');
    expect(text).toContain('tháng 05/2026');
    expect(text).toContain('Hạn nộp là ngày 05/06/2026.');
    expect(text).toContain('Các lớp chưa nộp: 6/2.');
    expect(text).toContain('2 dòng cần sửa, 1 dòng còn thiếu');
  });

  it('for a class: its own counts and the name of its tab', () => {
    const text = reminderForClass(reminder, waiting);
    expect(text).toContain('chủ nhiệm lớp 6/2');
    expect(text).toContain('23/44 em hoàn thành; sổ lớp còn 2 dòng cần sửa, 1 dòng còn thiếu.');
    expect(text).toContain('tab 6-2 ');
  });

  it('says that the deadline has passed, and why a month was given back', () => {
    const over = { ...reminder, isOver: true };
    expect(reminderForAll(over)).toContain('05/06/2026, đã qua.');
    const back = { ...waiting, state: 'returned', reason: 'thiếu 3 em' } as const;
    expect(reminderForClass(over, back)).toContain('được trả lại để xem thêm: thiếu 3 em.');
  });

  it('thanks everybody where nobody is missing', () => {
    const all = { ...reminder, classes: reminder.classes.slice(0, 1) };
    expect(classesToRemind(all)).toEqual([]);
    expect(reminderForAll(all)).toContain('1/1 lớp đã nộp');
    expect(reminderForAll(all)).not.toContain('chưa nộp');
  });
});

describe('the month to remind of', () => {
  const months = [
    { month: '2026-06', to: 200, missing: 5 },
    { month: '2026-05', to: 170, missing: 1 },
    { month: '2026-04', to: 139, missing: 2 },
  ];
  it('is the newest that has ended and is missing somewhere', () => {
    expect(monthToRemind(months, '2026-06', 180)).toBe('2026-05');
  });
  it('is not late on its last day', () => {
    const ending = [{ month: '2026-04', to: 180, missing: 2 }];
    expect(monthToRemind(ending, '2026-06', 180)).toBe('2026-06');
    expect(monthToRemind(ending, '2026-06', 181)).toBe('2026-04');
    expect(monthToRemind([], undefined, 180)).toBeUndefined();
  });
  it('is the one that is due where all are in', () => {
    const all = months.map((month) => ({ ...month, missing: 0 }));
    expect(monthToRemind(all, '2026-06', 180)).toBe('2026-06');
  });
});
