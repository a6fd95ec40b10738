import { describe, expect, it } from 'vitest';
import { shortPeriod } from '../../../src/core/report/periodWords';
import {
  likelyPeriod,
  monthReportPeriod,
  namedPeriod,
  reportPeriodOfTyped,
  reportPeriods,
} from '../../../src/core/report/reportPeriods';
import { calendar as calendarOf } from '../../../src/core/school/calendar';
import { dayOfIso } from '../../../src/core/school/day';

const settings = { schoolYear: { start: '2025-09-01', end: '2026-08-31' }, handInDay: 5 };
const calendar = () => calendarOf({ months: [], weeks: [] }, settings);
const typed = (text: string) => reportPeriodOfTyped(text, calendar(), settings);

describe('the period that a person types', () => {
  it.each([
    ['05/2026', 'tháng 5 năm 2026', '05/2026'],
    ['tháng 2/2026', 'tháng 02 năm 2026', '02/2026'],
    ['2026-02', 'tháng 02 năm 2026', '02/2026'],
    ['Tuần 18', 'tuần 18 (từ ngày 29/12/2025 đến ngày 04/01/2026)', 'Tuần 18'],
    ['Tuần 05', 'tuần 5 (từ ngày 29/09/2025 đến ngày 05/10/2025)', 'Tuần 5'],
    ['tuần II', undefined, undefined],
    ['hoc ky 2', 'học kỳ II năm học 2025 - 2026', 'Học kỳ II'],
    ['HK I', 'học kỳ I năm học 2025 - 2026', 'Học kỳ I'],
    ['cả năm học', undefined, undefined],
    ['Năm học', 'năm học 2025 - 2026', 'Năm học 2025 - 2026'],
    ['năm học 2025/2026', 'năm học 2025 - 2026', 'Năm học 2025 - 2026'],
    ['năm học 2024-2025', undefined, undefined],
    [' 2026 ', 'năm 2026', 'Năm 2026'],
    ['20261', undefined, undefined],
    [
      'từ 1/9/2025 đến 15.11.2025',
      'từ ngày 01/09/2025 đến ngày 15/11/2025',
      '01/09/2025 - 15/11/2025',
    ],
    [
      '20/11/2025 - 20/11/2025',
      'từ ngày 20/11/2025 đến ngày 20/11/2025',
      '20/11/2025 - 20/11/2025',
    ],
    ['15/11/2025 - 01/09/2025', undefined, undefined],
    ['01/09/2025', undefined, undefined],
    ['01/09/2025 - 15/11/2025 - 31/12/2025', undefined, undefined],
    ['31/02/2026 - 01/03/2026', undefined, undefined],
    ['13/2026', undefined, undefined],
    ['tuần 99', undefined, undefined],
  ])('%s', (text, label, short) => {
    const period = typed(text)?.period;
    expect(period?.label).toBe(label);
    expect(period && shortPeriod(period)).toBe(short);
  });
});

describe('a period between its neighbours', () => {
  it('the first of the book has none before it', () => {
    expect(monthReportPeriod('2025-09', settings)).not.toHaveProperty('before');
    expect(monthReportPeriod('2025-10', settings).before?.label).toBe('tháng 9 năm 2025');
    expect(reportPeriods('week', calendar())[0]).not.toHaveProperty('before');
  });

  it('a month of which only the last day belongs to the year has a place before the next', () => {
    const early = { schoolYear: { start: '2025-08-31', end: '2026-05-31' } };
    expect(monthReportPeriod('2025-09', early).before?.label).toBe('tháng 8 năm 2025');
  });

  it('tells what comes next; behind the last there is only the time ahead', () => {
    expect(monthReportPeriod('2025-12', settings).outlookFor).toBe('tháng 01 năm 2026');
    expect(namedPeriod('week', '18', calendar())).toMatchObject({
      before: { label: expect.stringContaining('tuần 17 ') },
      outlookFor: 'tuần 19',
    });
    expect(reportPeriods('term', calendar()).map(({ outlookFor }) => outlookFor)).toEqual([
      'học kỳ II',
      'thời gian tới',
    ]);
  });

  it('most likely wanted is the last that is over', () => {
    const on = (iso: string) =>
      likelyPeriod(reportPeriods('term', calendar()), dayOfIso(iso) as number)?.period.label;
    expect(on('2025-08-31')).toBe(undefined);
    expect(on('2025-09-01')).toBe('học kỳ I năm học 2025 - 2026');
    expect(on('2025-10-01')).toBe('học kỳ I năm học 2025 - 2026');
    expect(on('2026-03-01')).toBe('học kỳ I năm học 2025 - 2026');
    expect(on('2026-05-31')).toBe('học kỳ II năm học 2025 - 2026');
    expect(on('2026-07-01')).toBe('học kỳ II năm học 2025 - 2026');
  });
});
