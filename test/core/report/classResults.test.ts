import { describe, expect, it } from 'vitest';
import { classResults } from '../../../src/core/report/data/classResults';
import type { ClassUnit, SchoolRecord } from '../../../src/core/report/schoolRecord';
import { DEFAULT_POINT_RULES, type PointRules } from '../../../src/core/rollup/points';
import { day, entry, ledgerOf, schoolWith } from './smallSchool';

/** A school that gives all points for one thing, so that a level tells what was counted of it. */
function judgedBy(weight: Partial<PointRules>, own: Partial<SchoolRecord>): SchoolRecord {
  const none = { reached: 0, able: 0, older: 0, onTime: 0, registered: 0 };
  const { settings } = schoolWith({});
  const points = { ...DEFAULT_POINT_RULES, ...none, ...weight };
  return schoolWith({
    settings: { ...settings, points },
    ledgers: [ledgerOf('6A1', [entry('2025-10-05')]), ledgerOf('6A2', [entry('2025-10-06')])],
    ...own,
  });
}

const levels = (school: SchoolRecord, end: string, today: string) =>
  classResults(school, day(end), day(today)).map(({ level }) => level);

describe('the level of a class', () => {
  const days: Record<string, string> = {
    '2025-09': '2025-10-05',
    '2025-10': '2025-11-01',
    '2025-11': '2025-12-05',
    '2025-12': '2026-01-06',
  };
  const onTime = () =>
    judgedBy(
      { onTime: 100 },
      { handIn: (className, month) => (className === '6A1' ? day(days[month] ?? '') : '') },
    );

  it.each([
    ['counts a month handed in late', '2025-12-31', '2026-01-06', 'Khá'],
    ['does not mind a month on the day of its deadline', '2025-12-31', '2026-01-05', 'Xuất sắc'],
    ['does not mind a month that the period cuts', '2025-12-30', '2026-02-10', 'Xuất sắc'],
  ])('%s', (_, end, today, level) => {
    expect(levels(onTime(), end, today)).toEqual([level, 'Chưa đạt']);
  });

  it('counts the last month of a year that ends within it, once the year is over', () => {
    const school = onTime();
    const schoolYear = { start: '2025-09-01', end: '2025-12-25' };
    const settings = { ...school.settings, schoolYear };
    const cut = { ...school, settings };
    expect(levels(cut, '2025-12-25', '2026-01-06')).toEqual(['Khá', 'Chưa đạt']);
    expect(levels(cut, '2025-12-24', '2026-01-06')).toEqual(['Xuất sắc', 'Chưa đạt']);
  });

  it('asks for the relatives assigned to it, else for one a student', () => {
    const classes: ClassUnit[] = [
      { name: '6A2', model: '', target: 2 },
      { name: '6A1', model: '' },
    ];
    const both = judgedBy({ able: 100 }, { classes });
    expect(levels(both, '2025-10-31', '2026-01-10')).toEqual(['Xuất sắc', 'Đạt']);
  });

  it('asks for its own model; a class that "Chi đội" does not list has none', () => {
    const classes = [{ name: '6A2', model: 'Mô hình sách số', registered: day('2025-10-31') }];
    const school = judgedBy({ registered: 100 }, { classes });
    expect(levels(school, '2025-10-31', '2026-01-10')).toEqual(['Chưa đạt', 'Xuất sắc']);
    expect(levels(school, '2025-10-30', '2026-01-10')).toEqual(['Chưa đạt', 'Chưa đạt']);
  });
});

it('every class has its figures up to the period’s end', () => {
  const ledgers = [
    ledgerOf('6A1', [entry('2025-10-31'), entry('2025-11-01')], ['Lê Na', 'Vũ Minh Hà']),
    ledgerOf('6A2', []),
  ];
  const found = classResults(schoolWith({ ledgers }), day('2025-10-31'), day('2025-11-10'));
  expect(found).toMatchObject([
    { name: '6A1', enrolment: 2, cumulative: { entries: 1, studentsReached: 1 } },
    { name: '6A2', enrolment: 1, cumulative: { entries: 0 }, level: 'Chưa có số liệu' },
  ]);
});
