import { describe, expect, it } from 'vitest';
import { classFigures, enrolmentOn } from '../../../src/core/rollup/classFigures';
import type { ClassLedger, ClassStudent } from '../../../src/core/rollup/classLedger';
import type { CountedRow } from '../../../src/core/rollup/countedRows';
import { excellentMonths } from '../../../src/core/rollup/excellentMonths';
import { DEFAULT_POINT_RULES } from '../../../src/core/rollup/points';
import {
  initials,
  newLines,
  suggestClasses,
  suggestStudents,
} from '../../../src/core/rollup/suggestCommendations';
import { dayOfIso } from '../../../src/core/school/day';

const october = dayOfIso('2025-10-10') as number;

function ledgerOf(names: readonly string[], counted: readonly CountedRow[]): ClassLedger {
  const students: ClassStudent[] = names.map((label) => ({ label }));
  return {
    className: '8A2',
    students,
    verdicts: [],
    counted,
    states: { valid: counted.length, pending: 0, invalid: 0 },
    figuresOn: (day) => classFigures(counted, students, day),
    enrolmentOn: (day) => enrolmentOn(students, day),
  };
}

const row = (student: number, person: number, change: Partial<CountedRow> = {}): CountedRow => ({
  student,
  person,
  day: october,
  able: true,
  kin: true,
  middleAgedOrElderly: true,
  skill: 1,
  group: 'A',
  ...change,
});

const names = ['Nguyễn Minh Anh', 'Đỗ Bình', 'Ngô Mai Ân'];
const students = names.map((name, index) => ({ name, place: index + 5 }));
const of = (...rows: CountedRow[]) =>
  suggestStudents([{ ledger: ledgerOf(names, rows), students }], october);

describe('students with three able relatives', () => {
  it('are suggested by initials and class; the label is for the eyes only', () => {
    const [suggestion, ...others] = of(row(2, 1), row(2, 2), row(2, 3), row(1, 1), row(1, 2));
    expect(others).toEqual([]);
    expect(suggestion).toMatchObject({
      content: 'Đ.B., lớp 8A2: hướng dẫn được 3 người thân biết sử dụng',
      label: 'Đỗ Bình',
    });
    expect(`${suggestion?.content}${suggestion?.source}`).not.toContain('Bình');
  });

  it('are still at the school', () => {
    const rows = [row(2, 1), row(2, 2), row(2, 3)];
    const leaving = (until: number) => {
      const ledger = ledgerOf(names, rows);
      const left = ledger.students.map((student, index) =>
        index === 1 ? { ...student, until } : student,
      );
      return suggestStudents([{ ledger: { ...ledger, students: left }, students }], october);
    };
    expect(leaving(october)).toHaveLength(1);
    expect(leaving(october - 1)).toEqual([]);
  });

  it('neighbours, those not yet able, and the same person twice do not count', () => {
    expect(of(row(2, 1), row(2, 2), row(2, 3, { kin: false }))).toEqual([]);
    expect(of(row(2, 1), row(2, 2), row(2, 3, { able: false }))).toEqual([]);
    expect(of(row(2, 1), row(2, 1), row(2, 2))).toEqual([]);
  });

  it('the STT tells two of a class who share their initials; Â is not A', () => {
    const shared = ['Nguyễn Minh Anh', 'Ngô Mai An'];
    const [suggestion] = suggestStudents(
      [
        {
          ledger: ledgerOf(shared, [row(1, 1), row(1, 2), row(1, 3)]),
          students: shared.map((name, index) => ({ name, place: index + 1 })),
        },
      ],
      october,
    );
    expect(suggestion?.content).toMatch(/^N\.M\.A\. \(STT 1\), lớp 8A2:/);
    expect(of(row(1, 1), row(1, 2), row(1, 3))[0]?.content).toMatch(/^N\.M\.A\., lớp/);
    expect(initials('Ngô Mai Ân')).toBe('N.M.Â.');
  });

  it('who has no label in the class yet is shown by name', () => {
    const [suggestion] = suggestStudents(
      [{ ledger: ledgerOf([], [row(1, 1), row(1, 2), row(1, 3)]), students }],
      october,
    );
    expect(suggestion?.label).toBe('Nguyễn Minh Anh');
    const [labelled] = suggestStudents(
      [{ ledger: ledgerOf(['Minh Anh (số 5)'], [row(1, 1), row(1, 2), row(1, 3)]), students }],
      october,
    );
    expect(labelled?.label).toBe('Minh Anh (số 5)');
  });

  it('is the same line when a fourth relative follows: never twice', () => {
    const [three] = of(row(2, 1), row(2, 2), row(2, 3));
    const four = of(row(2, 1), row(2, 2), row(2, 3), row(2, 4));
    expect(newLines(four, [three?.source ?? ''])).toEqual([]);
  });
});

describe('classes excellent two months running', () => {
  it('December is followed by January', () => {
    const lines = suggestClasses([
      { className: '8A2', month: '2025-12' },
      { className: '8A2', month: '2026-01' },
      { className: '8A3', month: '2025-10' },
      { className: '8A3', month: '2025-12' },
    ]);
    expect(lines.map(({ className }) => className)).toEqual(['8A2']);
    expect(lines[0]?.content).toContain('tháng 12/2025 và tháng 01/2026');
  });

  it('the points are those at each month’s end', () => {
    const ledger = ledgerOf(['a'], [row(1, 1)]);
    const unit = { ledger, target: 1, registered: october };
    const inTime = () => october;
    const months = ['2025-09', '2025-10', '2025-11'];
    expect(excellentMonths([unit], months, { handInDay: 5 }, inTime)).toEqual([
      { className: '8A2', month: '2025-10' },
      { className: '8A2', month: '2025-11' },
    ]);
    // Without a model (5) and never in time (10), 85 points are not excellent.
    const late = excellentMonths([{ ledger, target: 1 }], months, { handInDay: 5 }, () => '');
    expect(late).toEqual([]);
  });

  it('a class without a target of its own is asked for one relative a student', () => {
    const ledger = ledgerOf(['a', 'b'], [row(1, 1), row(2, 1)]);
    const inTime = () => october;
    const suggested = (target?: number) =>
      excellentMonths(
        [{ ledger, registered: october, ...(target === undefined ? {} : { target }) }],
        ['2025-10'],
        { handInDay: 5 },
        inTime,
      );
    expect(suggested()).toHaveLength(1);
    expect(suggested(4)).toHaveLength(1);
    expect(suggested(8)).toHaveLength(0);
  });

  it('a model counts from the month in which it is registered, its last day included', () => {
    const ledger = ledgerOf(['a'], [row(1, 1)]);
    const points = { ...DEFAULT_POINT_RULES, excellent: 96 };
    const months = ['2025-10', '2025-11'];
    const from = (registered: string) =>
      excellentMonths(
        [{ ledger, target: 1, registered: dayOfIso(registered) as number }],
        months,
        { handInDay: 5, points },
        () => october,
      ).map(({ month }) => month);
    expect(from('2025-10-31')).toEqual(months);
    expect(from('2025-11-01')).toEqual(['2025-11']);
    expect(from('2025-12-01')).toEqual([]);
  });

  it('months are in time of those that were due by then', () => {
    const ledger = ledgerOf(['a'], [row(1, 1)]);
    const points = { ...DEFAULT_POINT_RULES, excellent: 100 };
    const months = ['2025-10', '2025-11'];
    const handIn = (_: string, month: string) => (month === '2025-10' ? october : '');
    const unit = { ledger, target: 1, registered: october };
    // November was not handed in: October stands as it stood at its end.
    expect(excellentMonths([unit], months, { handInDay: 5, points }, handIn)).toEqual([
      { className: '8A2', month: '2025-10' },
    ]);
  });

  it('weights and levels are those of the book', () => {
    const ledger = ledgerOf(['a'], [row(1, 1)]);
    const strict = { ...DEFAULT_POINT_RULES, excellent: 101 };
    const settings = { handInDay: 5, points: strict };
    expect(excellentMonths([{ ledger, target: 1 }], ['2025-10'], settings, () => october)).toEqual(
      [],
    );
  });
});

it('a line stands once even within one list', () => {
  const line = { source: 'x' };
  expect(newLines([line, { ...line }, { source: 'y' }], ['y'])).toEqual([line]);
});
