import { describe, expect, it } from 'vitest';
import { calendar, typedDeadlines } from '../../../src/core/school/calendar';
import { dayOfIso, isoOfDay } from '../../../src/core/school/day';
import {
  calendarYearPeriod,
  monthPeriod,
  type Period,
  rangePeriod,
  schoolYearPeriod,
  termPeriods,
  weekPeriods,
} from '../../../src/core/school/periods';
import { firstMonday } from '../../../src/core/school/weeks';

const settings = { schoolYear: { start: '2025-09-05', end: '2026-08-31' } };
const NOTHING_TYPED = { months: [], weeks: [] };
const day = (iso: string) => dayOfIso(iso) as number;
const span = ({ from, to }: Pick<Period, 'from' | 'to'>) => [isoOfDay(from), isoOfDay(to)];

describe('the calendar of a school that typed nothing', () => {
  const usual = () => calendar(NOTHING_TYPED, settings).weeks;

  it('weeks run Monday to Sunday without a gap from the first Monday on', () => {
    const weeks = usual();
    expect(span(weeks[0] ?? { from: 0, to: 0 })).toEqual(['2025-09-08', '2025-09-14']);
    weeks.forEach((week, index) => {
      expect(week.number).toBe(index + 1);
      expect(new Date(`${isoOfDay(week.from)}T00:00:00Z`).getUTCDay()).toBe(1);
      expect(week.to - week.from).toBe(6);
      if (index > 0) expect(week.from).toBe((weeks[index - 1]?.to ?? 0) + 1);
    });
  });

  it('a week belongs to the month and term of its Thursday', () => {
    const at = (iso: string) => usual().find(({ from }) => isoOfDay(from) === iso);
    // Monday 29 September to Sunday 5 October: Thursday is 2 October.
    expect(at('2025-09-29')).toMatchObject({ month: '2025-10', term: 'Học kỳ I' });
    expect(at('2026-01-26')).toMatchObject({ month: '2026-01', term: 'Học kỳ I' });
    expect(at('2026-02-02')).toMatchObject({ month: '2026-02', term: 'Học kỳ II' });
    expect(at('2026-06-01')).toMatchObject({ month: '2026-06', term: '' });
  });

  it('a week whose Thursday lies behind the school year belongs to the year’s last month', () => {
    // 31 May 2027 is a Monday.
    const short = { schoolYear: { start: '2026-09-07', end: '2027-05-31' } };
    const { weeks, ...rest } = calendar(NOTHING_TYPED, short);
    expect(weeks[weeks.length - 1]).toMatchObject({
      from: day('2027-05-31'),
      month: '2027-05',
      term: 'Học kỳ II',
    });
    const [, second] = termPeriods({ weeks, ...rest });
    expect(second?.to).toBeGreaterThanOrEqual(day('2027-05-31'));
  });

  it.each([
    ['2025-09-01', '2025-09-01'],
    ['2025-09-02', '2025-09-08'],
    ['2025-09-07', '2025-09-08'],
  ])('the first Monday from %s is %s', (from, monday) => {
    expect(isoOfDay(firstMonday(day(from)))).toBe(monday);
  });
});

describe('tables that the TPT typed over', () => {
  const month = (to: string, deadline: number | string, term: string) => [
    '',
    0,
    day(to),
    deadline,
    term,
  ];
  const week = (number: number, from: string, to: string, term: string, name: string) => [
    number,
    day(from),
    day(to),
    term,
    name,
  ];
  const months = [
    month('2026-01-31', day('2026-02-10'), 'Học kỳ I'),
    month('2026-02-28', 'sau Tết', 'Học kỳ II'),
  ];
  const weeks = [
    week(1, '2025-09-08', '2025-09-14', 'Học kỳ I', 'Tháng 9/2025'),
    ['', '', '', '', ''],
    week(18, '2026-01-05', '2026-01-11', 'Học kỳ I', 'Tháng 1/2026'),
    ['nghỉ Tết', day('2026-01-12'), day('2026-01-18'), '', ''],
    week(19, '2026-01-19', '2026-01-25', 'Học kỳ II', 'Tháng 2/2026'),
    week(22, '2026-03-01', '2026-02-23', 'Học kỳ II', 'Tháng 2/2026'),
    week(35, '2026-05-25', '2026-05-31', 'Học kỳ II', 'không rõ'),
    [36, 'chưa rõ', day('2026-06-07'), '', ''],
    [37, day('2026-06-08'), '', '', ''],
  ];
  const typed = () => calendar({ months, weeks }, settings);

  it('a deadline is told where it is a day and not the usual one', () => {
    const rows = [
      month('2026-01-31', day('2026-02-10'), ''),
      month('2026-02-28', 'sau Tết', ''),
      month('2026-03-31', day('2026-04-05'), ''),
      ['', '', '', day('2026-05-08'), ''],
    ];
    expect(typedDeadlines(rows, 5)).toEqual({ '2026-01': day('2026-02-10') });
  });

  it('weeks that nobody typed take the terms of the months', () => {
    const months = [month('2026-01-31', 0, 'Học kỳ II'), month('2026-06-30', 0, 'Hè')];
    const { weeks } = calendar({ months, weeks: [] }, settings);
    const termOf = (iso: string) => weeks.find(({ from }) => isoOfDay(from) === iso)?.term;
    expect(['2025-12-29', '2026-02-02', '2026-06-01'].map(termOf)).toEqual([
      'Học kỳ II',
      'Học kỳ II',
      'Hè',
    ]);
  });

  it('a blank, a note or an end before its start is no week; an unreadable month is that of its days', () => {
    expect(typed().weeks.map(({ number, month: of }) => [number, of])).toEqual([
      [1, '2025-09'],
      [18, '2026-01'],
      [19, '2026-02'],
      [35, '2026-05'],
    ]);
  });

  it('terms are the weeks that bear their name; the first begins with the school year', () => {
    expect(termPeriods(typed()).map((term) => [term.label, ...span(term)])).toEqual([
      ['học kỳ I năm học 2025 - 2026', '2025-09-05', '2026-01-11'],
      ['học kỳ II năm học 2025 - 2026', '2026-01-19', '2026-05-31'],
    ]);
  });
});

describe('periods', () => {
  const usual = calendar(NOTHING_TYPED, settings);

  it('school year and calendar year are both periods', () => {
    expect(schoolYearPeriod(usual)).toMatchObject({ label: 'năm học 2025 - 2026' });
    expect(span(calendarYearPeriod(2026))).toEqual(['2026-01-01', '2026-12-31']);
  });

  it('are labelled as papers say them', () => {
    expect(monthPeriod('2026-02').label).toBe('tháng 02 năm 2026');
    expect(weekPeriods(usual)[0]?.label).toBe('tuần 1 (từ ngày 08/09/2025 đến ngày 14/09/2025)');
    expect(rangePeriod(day('2026-01-01'), day('2026-01-31')).label).toBe(
      'từ ngày 01/01/2026 đến ngày 31/01/2026',
    );
  });

  it('a range may be one day; one that ends before it starts breaks the contract', () => {
    const festival = day('2025-11-20');
    expect(rangePeriod(festival, festival)).toMatchObject({ from: festival, to: festival });
    expect(() => rangePeriod(2, 1)).toThrow(RangeError);
  });
});
