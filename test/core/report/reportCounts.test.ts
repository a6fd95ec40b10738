import { describe, expect, it } from 'vitest';
import { reportData } from '../../../src/core/report/reportData';
import { monthReportPeriod } from '../../../src/core/report/reportPeriods';
import type { SchoolRecord } from '../../../src/core/report/schoolRecord';
import { calendarYearPeriod, type Period, rangePeriod } from '../../../src/core/school/periods';
import { day, entry, ledgerOf, schoolWith } from './smallSchool';

const asOf = () => ({ day: day('2026-02-10'), time: '09:00' });
const ofPeriod = (school: SchoolRecord, period: Period) =>
  reportData(school, { period, outlookFor: 'thời gian tới' }, asOf());
const january = (own: Partial<SchoolRecord>) => {
  const school = schoolWith(own);
  return reportData(school, monthReportPeriod('2026-01', school.settings), asOf());
};

describe('a report of a school', () => {
  it('tells the school at the end of each month, of its last at its own end', () => {
    const second = { student: 'Vũ Minh Hà' };
    const ledgers = [
      ledgerOf('6A1', [entry('2025-10-05'), entry('2026-01-16', second)], ['Lê Na', 'Vũ Minh Hà']),
      ledgerOf('6A2', [
        entry('2025-12-31'),
        entry('2026-01-15', { person: 'NT2', relation: 'Bố' }),
      ]),
    ];
    const period = rangePeriod(day('2025-11-01'), day('2026-01-15'));
    expect(ofPeriod(schoolWith({ ledgers }), period).months).toEqual([
      { month: '2025-09', reached: 0, able: 0 },
      { month: '2025-10', reached: 1, able: 1 },
      { month: '2025-11', reached: 1, able: 1 },
      { month: '2025-12', reached: 2, able: 2 },
      { month: '2026-01', reached: 2, able: 3 },
    ]);
  });

  it('tells how many rows of all classes no figure counts', () => {
    const wrong = entry('2026-01-05', { skill: 'Bấm nút' });
    const unfinished = entry('2026-01-07', { level: '' });
    const ledgers = [
      ledgerOf('6A1', [wrong, unfinished, entry('2026-01-06')]),
      ledgerOf('6A2', [unfinished, wrong, wrong, unfinished, wrong]),
    ];
    expect(january({ ledgers }).rowsLeftOut).toEqual({ pending: 3, invalid: 4 });
  });

  it('counts models and assigned relatives of all classes, also of one without a tab', () => {
    const registered = day('2026-01-15');
    const { registration } = january({
      ledgers: [ledgerOf('6A1', [], ['Lê Na', 'Vũ Minh Hà']), ledgerOf('6A2', [])],
      classes: [
        { name: '6A1', model: 'Mô hình sách số', registered },
        { name: '6A2', model: '', target: 7 },
        { name: '6A3', model: 'Cùng ông bà lướt mạng', registered, target: 30 },
        { name: '6A4', model: '' },
      ],
    });
    expect(registration).toEqual({
      models: { numerator: 2, denominator: 4 },
      assigned: 2 + 7 + 30,
    });
  });

  it('tells who handed in a month, who did in time, and who did not', () => {
    const cells: Record<string, number | string> = {
      '6A1 2026-01': day('2026-02-05') + 0.5,
      '6A2 2026-01': day('2026-02-06'),
      '6A3 2025-12': day('2026-01-05'),
    };
    const classes = ['6A1', '6A2', '6A3'].map((name) => ({ name, model: '' }));
    const handIn = (className: string, month: string) => cells[`${className} ${month}`] ?? '';
    expect(january({ classes, handIn }).handIns).toEqual([
      {
        month: '2026-01',
        deadline: day('2026-02-05'),
        handedIn: { numerator: 2, denominator: 3 },
        inTime: { numerator: 1, denominator: 3 },
        missing: ['6A3'],
      },
    ]);
  });
});

describe('what other books counted', () => {
  const balance = {
    schoolYear: '2026',
    className: '',
    entries: 120,
    relativesGuided: 60,
    relativesAble: 40,
    studentsReached: 30,
    enrolment: 45,
  };
  const ledgers = () => [ledgerOf('6A1', [entry('2025-12-31'), entry('2026-01-05')])];

  it('is added to a calendar year', () => {
    const school = schoolWith({ ledgers: ledgers(), balances: () => [balance] });
    const found = ofPeriod(school, calendarYearPeriod(2026));
    expect(found.school.inPeriod).toMatchObject({ entries: 1 + 120, relativesAble: 0 + 40 });
    expect(found.balanceNotes).toEqual([{ code: 'balanceWithoutDetails', params: { year: 2026 } }]);
  });

  it('is not even read for a month', () => {
    const balances = () => {
      throw new Error('read for nothing');
    };
    const found = january({ ledgers: ledgers(), balances });
    expect(found.school.inPeriod.entries).toBe(1);
    expect(found.balanceNotes).toEqual([]);
  });
});
