import type { SchoolCalendar } from '../school/calendar';
import { type Day, dayOf } from '../school/day';
import {
  firstDayOfMonth,
  lastDayOfMonth,
  type Month,
  monthInWords,
  monthOfDay,
  nextMonth,
} from '../school/month';
import {
  calendarYearPeriod,
  monthPeriod,
  type Period,
  rangePeriod,
  schoolYearPeriod,
  termPeriods,
  weekPeriods,
} from '../school/periods';
import { namesSchoolYear, yearsIn } from '../school/schoolYear';
import { type Settings, settingsDay } from '../school/settings';
import { fold } from '../text/fold';
import { lowerFirst } from '../text/lowerFirst';
import { typedMonth } from '../text/typedMonth';
import { periodKey, shortPeriod } from './periodWords';
import type { ReportPeriod } from './reportData';

/** What the outlook is about where no next period has a name. */
const AHEAD = 'thời gian tới';

/** A month with its neighbours; the first of the school year has none before. */
export function monthReportPeriod(
  month: Month,
  { schoolYear }: Pick<Settings, 'schoolYear'>,
): ReportPeriod {
  const before = monthOfDay(firstDayOfMonth(month) - 1);
  const isInBook = lastDayOfMonth(before) >= settingsDay(schoolYear.start);
  return {
    period: monthPeriod(month),
    ...(isInBook ? { before: monthPeriod(before) } : {}),
    outlookFor: monthInWords(nextMonth(month)),
  };
}

/** The weeks, or the terms, of the school's table, each with its neighbours. */
export function reportPeriods(kind: 'week' | 'term', calendar: SchoolCalendar): ReportPeriod[] {
  const periods = { week: weekPeriods, term: termPeriods }[kind](calendar);
  return periods.map((period, index) => {
    const [before, next] = [periods[index - 1], periods[index + 1]];
    return {
      period,
      ...(before ? { before } : {}),
      outlookFor: next ? lowerFirst(shortPeriod(next)) : AHEAD,
    };
  });
}

export function yearReportPeriod(calendar: SchoolCalendar): ReportPeriod {
  return { period: schoolYearPeriod(calendar), outlookFor: AHEAD };
}

/**
 * The one that a report is most likely wanted of: the last that is over, else the one that runs.
 * @param periods from the first to the last
 */
export function likelyPeriod(periods: readonly ReportPeriod[], today: Day) {
  const begun = periods.filter(({ period }) => period.from <= today);
  const over = begun.filter(({ period }) => period.to <= today);
  return over[over.length - 1] ?? begun[0];
}

/**
 * The period that a person typed, of any kind: `05/2026`, `tuần 12`, `học kỳ I`, `năm học`, `2026`,
 * `01/09/2025 - 15/11/2025`. `undefined` where it cannot be read.
 */
export function reportPeriodOfTyped(
  typed: string,
  calendar: SchoolCalendar,
  settings: Pick<Settings, 'schoolYear'>,
): ReportPeriod | undefined {
  const words = typed.trim();
  const month = typedMonth(words);
  if (month !== undefined) return monthReportPeriod(month, settings);
  const range = rangeOf(words);
  if (range) return { period: range, outlookFor: AHEAD };
  if (/^\d{4}$/.test(words)) {
    return { period: calendarYearPeriod(Number(words)), outlookFor: AHEAD };
  }
  if (namesThisYear(words, calendar)) return yearReportPeriod(calendar);
  return namedPeriod('week', words, calendar) ?? namedPeriod('term', words, calendar);
}

/** `năm học`, with the years of this book or without any: another year's are another book's. */
function namesThisYear(words: string, { year }: SchoolCalendar): boolean {
  if (!fold(words).startsWith('nam hoc')) return false;
  return yearsIn(words) === '' || namesSchoolYear(words, year);
}

/** A week by its number, a term by its numeral (I or 1); the word before them may be left out. */
export function namedPeriod(
  kind: 'week' | 'term',
  typed: string,
  calendar: SchoolCalendar,
): ReportPeriod | undefined {
  const name = ownName(kind, typed);
  return reportPeriods(kind, calendar).find(
    ({ period }) => ownName(kind, shortPeriod(period)) === name,
  );
}

const WORD = { week: 'tuan', term: 'hoc ky' } as const;
const WORD_BEFORE = { week: /^tuan\s*/, term: /^(?:hoc ky|hk)\s*/ } as const;

function ownName(kind: 'week' | 'term', typed: string): string {
  const name = fold(typed).replace(WORD_BEFORE[kind], '');
  return periodKey(`${WORD[kind]} ${name}`);
}

function rangeOf(words: string): Period | undefined {
  const days = [...words.matchAll(/(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/g)].map(
    ([, date, month, year]) => dayOf(Number(year), Number(month), Number(date)),
  );
  const [from, to, ...more] = days;
  if (from === undefined || to === undefined || more.length > 0 || to < from) return undefined;
  return rangePeriod(from, to);
}
