import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceLines, missingLines } from '../../../src/core/newYear/balanceLines';
import { nextClass } from '../../../src/core/newYear/nextClass';
import { classesNextYear, planNewYear } from '../../../src/core/newYear/planNewYear';
import type { ClassLedger } from '../../../src/core/rollup/classLedger';
import { NO_FIGURES } from '../../../src/core/rollup/combine';
import { figuresOfPeriod } from '../../../src/core/rollup/figuresOfPeriod';
import { type Day, dayOfIso, isoOfDay } from '../../../src/core/school/day';
import { calendarYearPeriod } from '../../../src/core/school/periods';
import { namesSchoolYear, nextSchoolYear } from '../../../src/core/school/schoolYear';

const day = (iso: string) => dayOfIso(iso) as Day;
const year = { start: day('2025-09-01'), end: day('2026-08-31') };

/** A class of which each day in a list brings one entry by a person of their own. */
function ledger(className: string, days: readonly Day[]): ClassLedger {
  return {
    className,
    students: [],
    verdicts: [],
    counted: [],
    states: { valid: days.length, pending: 0, invalid: 0 },
    figuresOn: (until) => {
      const count = days.filter((each) => each <= until).length;
      return { ...NO_FIGURES, entries: count, relativesGuided: count, relativesAble: count };
    },
    enrolmentOn: () => 40,
  };
}

describe('the name of a class a year later', () => {
  it.each([
    ['6A1', '7A1'],
    ['8/12', '9/12'],
    ['7', '8'],
    ['62', '72'],
    ['9A1', undefined],
    ['9/3', undefined],
    ['10A1', '10A1'],
    ['A6', 'A6'],
  ])('%s becomes %s', (name, next) => {
    expect(nextClass(name)).toBe(next);
  });

  it('two classes never become one', () => {
    const name = fc.stringMatching(/^[6-9][A-Z/]?\d{0,2}$/);
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [nextA, nextB] = [nextClass(a), nextClass(b)];
        expect(nextA !== undefined && nextA === nextB).toBe(a === b && nextA !== undefined);
      }),
    );
  });
});

describe('the classes of the next year', () => {
  it('go up, leave, or keep a name that tells no grade, in their order', () => {
    expect(classesNextYear(['8/2', '9A1', '6A1', 'CLC', '9A2', '10A1'])).toEqual({
      up: [
        { from: '8/2', to: '9/2' },
        { from: '6A1', to: '7A1' },
      ],
      leaving: ['9A1', '9A2'],
      same: ['CLC', '10A1'],
    });
  });

  it('are planned from the book as it was, with tabs of classes that were taken off', () => {
    expect(planNewYear(year, ['6A1', '7A1'], ['6A1', '6A9'])).toEqual({
      from: year,
      to: { start: day('2026-09-01'), end: day('2027-08-31') },
      classNames: ['6A1', '7A1'],
      withTab: ['6A1', '6A9'],
    });
  });
});

describe('the school year', () => {
  it('begins and ends on the same days a year later, but for the leap day', () => {
    const next = nextSchoolYear({ start: day('2027-09-05'), end: day('2028-02-29') });
    expect([next.start, next.end].map(isoOfDay)).toEqual(['2028-09-05', '2029-02-28']);
  });

  it.each(['2025-2026', '2025 – 2026', ' năm học 2025/2026 ', 'học kỳ 2 năm học 2025-2026'])(
    'is named by "%s"',
    (text) => {
      expect(namesSchoolYear(text, year)).toBe(true);
    },
  );

  it.each(['', 'OK', '2026', '2026-2027', '2025', '2025-2026-2027'])('not by "%s"', (text) => {
    expect(namesSchoolYear(text, year)).toBe(false);
  });
});

describe('what a book hands on', () => {
  const days = ['2025-10-05', '2025-12-31', '2026-01-01', '2026-05-20'].map(day);

  it('the totals of the school year, and of the calendar year what lies in this book', () => {
    expect(balanceLines([ledger('6A1', days)], year)).toEqual([
      {
        schoolYear: '2025 - 2026',
        className: '6A1',
        entries: 4,
        relativesGuided: 4,
        relativesAble: 4,
        studentsReached: 0,
        enrolment: 40,
      },
      {
        schoolYear: '2026',
        className: '6A1',
        entries: 2,
        relativesGuided: 2,
        relativesAble: 2,
        studentsReached: 0,
        enrolment: 0,
      },
    ]);
  });

  it('makes the calendar year whole in the next book, wherever its days lie', () => {
    const some = (from: string, to: string) =>
      fc.array(fc.integer({ min: day(from), max: day(to) }), { maxLength: 20 });
    const period = calendarYearPeriod(2026);
    const inYear = (each: Day) => each >= period.from && each <= period.to;
    fc.assert(
      fc.property(
        some('2025-09-01', '2026-08-31'),
        some('2026-09-01', '2027-08-31'),
        (old, next) => {
          const lines = balanceLines([ledger('6A1', old)], year);
          const { inPeriod, notes } = figuresOfPeriod([ledger('7A1', next)], lines, period);
          expect(inPeriod.entries).toBe([...old, ...next].filter(inYear).length);
          expect(notes.map(({ code }) => code)).toEqual(['balanceWithoutDetails']);
        },
      ),
    );
  });

  it.each(['2026-01-01', '2026-01-05'])(
    'a year from %s on, within one calendar year, has no part to hand on',
    (start) => {
      const short = { start: day(start), end: day('2026-12-20') };
      const lines = balanceLines([ledger('6A1', [])], short);
      expect(lines.map(({ schoolYear }) => schoolYear)).toEqual(['2026 - 2026']);
    },
  );

  it('lines that stand are left as they are, however their year was typed', () => {
    const lines = balanceLines([ledger('6A1', days), ledger('6A2', days)], year);
    const standing = [
      { schoolYear: '2025–2026', className: '6a1' },
      { schoolYear: 'năm 2026', className: '6A2' },
    ];
    expect(
      missingLines(lines, standing).map(({ schoolYear, className }) => [schoolYear, className]),
    ).toEqual([
      ['2026', '6A1'],
      ['2025 - 2026', '6A2'],
    ]);
  });
});
