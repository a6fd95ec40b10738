import { lowerFirst } from '../text/lowerFirst';
import type { SchoolCalendar } from './calendar';
import { type Day, dayOf, vietnameseDay } from './day';
import { firstDayOfMonth, lastDayOfMonth, type Month, monthInWords } from './month';
import { type SchoolYear, schoolYearName } from './schoolYear';

export type PeriodKind = 'week' | 'month' | 'term' | 'schoolYear' | 'calendarYear' | 'range';

/** A stretch of days that figures are counted for; both ends belong to it. */
export interface Period {
  kind: PeriodKind;
  from: Day;
  to: Day;
  /** As it stands within a sentence: `tháng 02 năm 2026`, `học kỳ I năm học 2025 - 2026`. */
  label: string;
}

export function monthPeriod(month: Month): Period {
  return {
    kind: 'month',
    from: firstDayOfMonth(month),
    to: lastDayOfMonth(month),
    label: monthInWords(month),
  };
}

export function schoolYearPeriod({ year }: Pick<SchoolCalendar, 'year'>): Period {
  return { kind: 'schoolYear', from: year.start, to: year.end, label: schoolYearInWords(year) };
}

/** `năm học 2025 - 2026`. */
function schoolYearInWords(year: SchoolYear): string {
  return `năm học ${schoolYearName(year)}`;
}

/** A calendar year spans two books: the targets of 2026 are asked of it (clauses C1-C2). */
export function calendarYearPeriod(year: number): Period {
  return {
    kind: 'calendarYear',
    from: dayOf(year, 1, 1) as Day,
    to: dayOf(year, 12, 31) as Day,
    label: `năm ${year}`,
  };
}

/**
 * Any days at all, for a report out of turn (clause J2).
 * @throws RangeError for an end before its start
 */
export function rangePeriod(from: Day, to: Day): Period {
  if (to < from) throw new RangeError(`a period of ${from} to ${to}`);
  return { kind: 'range', from, to, label: daysInWords(from, to) };
}

export function weekPeriods({ weeks }: SchoolCalendar): Period[] {
  return weeks.map(({ number, from, to }) => ({
    kind: 'week',
    from,
    to,
    label: `tuần ${number} (${daysInWords(from, to)})`,
  }));
}

/**
 * The terms, by the weeks that bear their name. The first one begins with the school year, so that
 * no day before the first Monday falls out of it.
 */
export function termPeriods(calendar: SchoolCalendar): Period[] {
  const names = [...new Set(calendar.weeks.map(({ term }) => term))].filter((name) => name !== '');
  return names.map((name, index) => {
    const weeks = calendar.weeks.filter(({ term }) => term === name);
    const from = Math.min(...weeks.map((week) => week.from));
    return {
      kind: 'term',
      from: index === 0 ? Math.min(from, calendar.year.start) : from,
      to: Math.max(...weeks.map((week) => week.to)),
      label: `${lowerFirst(name)} ${schoolYearInWords(calendar.year)}`,
    };
  });
}

function daysInWords(from: Day, to: Day): string {
  return `từ ngày ${vietnameseDay(from)} đến ngày ${vietnameseDay(to)}`;
}
