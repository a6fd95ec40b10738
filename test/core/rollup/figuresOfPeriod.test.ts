import { describe, expect, it } from 'vitest';
import { classFigures, enrolmentOn } from '../../../src/core/rollup/classFigures';
import type { ClassLedger, ClassStudent } from '../../../src/core/rollup/classLedger';
import type { CountedRow } from '../../../src/core/rollup/countedRows';
import { figuresOfPeriod } from '../../../src/core/rollup/figuresOfPeriod';
import type { OpeningBalance } from '../../../src/core/rollup/openingBalances';
import { dayOfIso } from '../../../src/core/school/day';
import { calendarYearPeriod, monthPeriod } from '../../../src/core/school/periods';

const day = (iso: string) => dayOfIso(iso) as number;
const row = (student: number, person: number, iso: string): CountedRow => ({
  student,
  person,
  day: day(iso),
  able: true,
  kin: true,
  middleAgedOrElderly: true,
  skill: 1,
  group: 'A',
});

/** The book of 2026 - 2027: three students, one with a relative in each calendar year. */
const students: ClassStudent[] = [{ label: 'a' }, { label: 'b' }, { label: 'c' }];
const counted = [row(1, 1, '2026-10-01'), row(2, 1, '2027-02-01'), row(1, 2, '2027-03-01')];
const ledger: ClassLedger = {
  className: '7A1',
  students,
  verdicts: [],
  counted,
  states: { valid: 3, pending: 0, invalid: 0 },
  figuresOn: (on) => classFigures(counted, students, on),
  enrolmentOn: (on) => enrolmentOn(students, on),
};

const balance = (schoolYear: string, count: number): OpeningBalance => ({
  schoolYear,
  className: '6A1',
  entries: count,
  relativesGuided: count,
  relativesAble: count,
  studentsReached: count,
  enrolment: 40,
});

describe('figures of a calendar year that spans two books', () => {
  it('add what the earlier book counted of that year', () => {
    const { inPeriod, notes } = figuresOfPeriod(
      [ledger],
      [balance('2026', 30), balance('Năm 2026', 5), balance('2027', 1000)],
      calendarYearPeriod(2026),
    );
    expect(inPeriod).toMatchObject({ entries: 36, relativesGuided: 36, relativesAble: 36 });
    expect(notes).toEqual([{ code: 'balanceWithoutDetails', params: { year: 2026 } }]);
  });

  it.each(['', 'Toàn trường'])(
    'the school’s line (“%s”) stands for those of its classes',
    (school) => {
      const ofClass = { ...balance('2026', 30), className: '6A1' };
      const { inPeriod, notes } = figuresOfPeriod(
        [ledger],
        [ofClass, { ...balance('2026', 50), className: school }, ofClass],
        calendarYearPeriod(2026),
      );
      expect(inPeriod.entries).toBe(51);
      expect(notes).toEqual([
        { code: 'balanceWithoutDetails', params: { year: 2026 } },
        { code: 'balanceOfSchool', params: { year: 2026 } },
      ]);
    },
  );

  it('lines of classes alone are added up', () => {
    const ofClass = (className: string) => ({ ...balance('2026', 30), className });
    const { inPeriod, notes } = figuresOfPeriod(
      [ledger],
      [ofClass('6A1'), ofClass('6A2')],
      calendarYearPeriod(2026),
    );
    expect(inPeriod.entries).toBe(61);
    expect(notes.map(({ code }) => code)).toEqual(['balanceWithoutDetails']);
  });

  it('students reached are those of this book: a total does not tell who is still enrolled', () => {
    const { inPeriod, atEnd, enrolment } = figuresOfPeriod(
      [ledger],
      [balance('2026', 30)],
      calendarYearPeriod(2026),
    );
    expect([inPeriod.studentsReached, atEnd.studentsReached, enrolment]).toEqual([1, 1, 3]);
  });

  it('a whole school year cannot be cut at 1 January: it is not added, and that is said', () => {
    const { inPeriod, notes } = figuresOfPeriod(
      [ledger],
      [balance('2025 - 2026', 30)],
      calendarYearPeriod(2026),
    );
    expect(inPeriod.entries).toBe(1);
    expect(notes).toEqual([
      { code: 'balanceNotSplit', params: { schoolYear: '2025 - 2026', year: 2026 } },
    ]);
  });

  it('a year is read with spaces around it; what names none is passed over', () => {
    const of = (...years: string[]) =>
      figuresOfPeriod(
        [ledger],
        years.map((year) => balance(year, 30)),
        calendarYearPeriod(2026),
      );
    expect(of(' năm 2026 ').inPeriod.entries).toBe(31);
    expect(of('', 'hai nghìn').inPeriod.entries).toBe(1);
    expect(of('', 'hai nghìn').notes).toEqual([]);
    expect(of(' 2025 - 2026 ').notes).toEqual([
      { code: 'balanceNotSplit', params: { schoolYear: '2025 - 2026', year: 2026 } },
    ]);
    // It ends in another year.
    expect(of('2024 - 2025').notes).toEqual([]);
  });

  it('no other period takes anything from another book', () => {
    const { inPeriod, notes } = figuresOfPeriod(
      [ledger],
      [balance('2026', 30)],
      monthPeriod('2026-10'),
    );
    expect([inPeriod.entries, notes]).toEqual([1, []]);
  });

  it('the years of a book add up to all of it', () => {
    const of = (year: number) => figuresOfPeriod([ledger], [], calendarYearPeriod(year)).inPeriod;
    expect(of(2026).entries + of(2027).entries).toBe(counted.length);
    expect(of(2026).relativesAble + of(2027).relativesAble).toBe(3);
  });
});
