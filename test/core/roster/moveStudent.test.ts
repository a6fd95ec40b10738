import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEnrolled } from '../../../src/core/rollup/classFigures';
import {
  type ListedStudent,
  type Move,
  type MoveBook,
  planMove,
} from '../../../src/core/roster/moveStudent';
import { dayOf } from '../../../src/core/school/day';

const day = (year: number, month: number, date: number) => dayOf(year, month, date) as number;
const start = day(2025, 9, 1);
const end = day(2026, 8, 31);
const move15 = day(2026, 1, 15);

const student = (row: number, className: string, place: number, name: string): ListedStudent => ({
  row,
  className,
  place,
  name,
  label: name,
});

const book = (students: ListedStudent[]): MoveBook => ({
  students,
  classNames: ['6A1', '6A2'],
  yearStart: start,
  yearEnd: end,
});
const school = book([
  student(2, '6A1', 1, 'Nguyễn Văn An'),
  student(3, '6A1', 2, 'Lê Na'),
  student(4, '6A2', 1, 'Lê Na'),
  student(5, '6A2', 7, 'Trần Bình'),
]);

describe('a student changes class', () => {
  const move: Move = { kind: 'change', from: '6A1', who: 'lê na', to: '6A2', day: move15 };

  it('ends the old row the day before and begins behind all others, under a label of its own', () => {
    expect(planMove(move, school)).toEqual({
      name: 'Lê Na',
      close: { row: 3, until: move15 - 1 },
      add: {
        className: '6A2',
        place: 8,
        name: 'Lê Na',
        label: 'Lê Na (số 8)',
        from: move15,
        copyOf: 3,
      },
      label: 'Lê Na (số 8)',
    });
  });

  it('finds the student by STT too', () => {
    expect(planMove({ ...move, who: '2' }, school)).toEqual(planMove(move, school));
  });

  it('takes the name as typed before one that differs in marks only (domain 8)', () => {
    const near = book([student(2, '6A1', 1, 'Vũ Hưng'), student(3, '6A1', 2, 'Vũ Hùng')]);
    const typed = (who: string) => planMove({ ...move, who }, near);
    expect(typed('vũ  hùng'.normalize('NFD'))).toMatchObject({
      name: 'Vũ Hùng',
      close: { row: 3 },
    });
    expect(typed('Vũ Hưng')).toMatchObject({ name: 'Vũ Hưng', close: { row: 2 } });
    expect(typed('vu hung')).toMatchObject({ code: 'moveStudentAmbiguous' });
  });

  it('goes on where a run was stopped, and does nothing twice', () => {
    const closed = { ...student(3, '6A1', 2, 'Lê Na'), until: move15 - 1 };
    const added = { ...student(6, '6A2', 8, 'Lê Na'), label: 'Lê Na (số 8)', from: move15 };
    const half = book([...school.students.filter(({ row }) => row !== 3), closed]);
    expect(planMove(move, half)).toMatchObject({ add: { place: 8 } });
    expect(planMove(move, half)).not.toHaveProperty('close');
    expect(planMove(move, book([...half.students, added]))).toEqual({
      name: 'Lê Na',
      label: 'Lê Na (số 8)',
    });
  });

  it.each<[string, Partial<Extract<Move, { kind: 'change' }>>, string, object]>([
    ['to an unknown class', { to: '9Z' }, 'moveClassUnknown', { className: '9Z' }],
    ['from an unknown class', { from: '9Y' }, 'moveClassUnknown', { className: '9Y' }],
    ['the same class', { to: '6A1' }, 'moveSameClass', {}],
    [
      'an unknown student',
      { who: 'Lê Nam' },
      'moveStudentUnknown',
      { className: '6A1', who: 'Lê Nam' },
    ],
    ['a day before the year', { day: start - 1 }, 'moveDayOutside', {}],
    ['a day behind the year', { day: end + 1 }, 'moveDayOutside', {}],
    [
      'the very first day: there was no day in the old class',
      { day: start },
      'moveTooEarly',
      { className: '6A1', who: 'lê na' },
    ],
  ])('is refused: %s', (_, change, code, params) => {
    expect(planMove({ ...move, ...change } as Move, school)).toEqual({ code, params });
  });

  it('may be the second of the day, and the last day’s', () => {
    const added = { ...student(6, '6A2', 8, 'Lê Na'), label: 'Lê Na (số 8)', from: end };
    const plan = planMove({ ...move, who: '1', day: end }, book([...school.students, added]));
    expect(plan).toMatchObject({ name: 'Nguyễn Văn An', add: { place: 9, from: end, copyOf: 2 } });
  });

  it('asks for the STT where two bear the name', () => {
    const twins = book([...school.students, student(9, '6A1', 3, 'Lê Na')]);
    expect(planMove(move, twins)).toMatchObject({
      code: 'moveStudentAmbiguous',
      params: { places: '2, 3' },
    });
  });

  it('a student who left on another day is not moved', () => {
    const gone = { ...student(3, '6A1', 2, 'Lê Na'), until: move15 - 30 };
    expect(planMove(move, book([gone]))).toMatchObject({ code: 'moveAlreadyGone' });
  });

  it('a class has room for so many rows', () => {
    const full = Array.from({ length: 80 }, (_, index) =>
      student(10 + index, '6A2', index + 1, `Em ${index}`),
    );
    expect(planMove(move, book([student(3, '6A1', 2, 'Lê Na'), ...full]))).toMatchObject({
      code: 'moveClassFull',
      params: { className: '6A2', places: 80 },
    });
  });
});

describe('arriving and leaving', () => {
  it('a student who leaves is there on the last day', () => {
    expect(planMove({ kind: 'leave', from: '6A1', who: '1', day: move15 }, school)).toEqual({
      name: 'Nguyễn Văn An',
      close: { row: 2, until: move15 },
    });
  });

  it('a student who arrives begins on the first day', () => {
    const plan = planMove({ kind: 'arrive', who: ' Đỗ  Mai', to: '6A1', day: move15 }, school);
    expect(plan).toMatchObject({
      add: { className: '6A1', place: 3, name: 'Đỗ Mai', from: move15 },
    });
  });

  it('nobody without a name arrives', () => {
    expect(planMove({ kind: 'arrive', who: ' ', to: '6A1', day: move15 }, school)).toMatchObject({
      code: 'moveNameMissing',
    });
  });
});

describe('laws of moving', () => {
  const moves = fc.array(
    fc.record({
      who: fc.constantFrom('An', 'Bình', 'Chi'),
      to: fc.constantFrom('6A1', '6A2'),
      after: fc.integer({ min: 1, max: 20 }),
    }),
    { maxLength: 8 },
  );

  it('on every day a student is in one class, rows and STT stay, places are never given twice', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const first = [
          student(2, '6A1', 1, 'An'),
          student(3, '6A1', 2, 'Bình'),
          student(4, '6A2', 1, 'Chi'),
        ];
        let students: ListedStudent[] = first;
        let today = start;
        for (const { who, to, after } of steps) {
          today += after;
          const from = students.find((s) => s.name === who && s.until === undefined)?.className;
          if (from === undefined || from === to) continue;
          const plan = planMove({ kind: 'change', from, who, to, day: today }, book(students));
          if ('code' in plan) throw new Error(plan.code);
          const { close, add } = plan;
          const kept = students.map((s) =>
            s.row === close?.row ? { ...s, until: close.until } : s,
          );
          students = add ? [...kept, { ...add, row: kept.length + 2 }] : kept;
        }
        for (let on = start; on <= today + 1; on += 1) {
          const there = students.filter((s) => isEnrolled(s, on)).map(({ name }) => name);
          expect(there.sort()).toEqual(['An', 'Bình', 'Chi']);
        }
        first.forEach(({ row, place, label }, index) => {
          expect(students[index]).toMatchObject({ row, place, label });
        });
        const keys = students.map(({ className, place }) => `${className} ${place}`);
        expect(new Set(keys).size).toBe(keys.length);
        const labels = students.map(({ className, label }) => `${className} ${label}`);
        expect(new Set(labels).size).toBe(labels.length);
      }),
    );
  });
});
