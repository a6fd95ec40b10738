import type { SettingsTab } from '../book/settings';
import type { ReportPeriod } from '../core/report/reportData';
import type { ReportKind } from '../core/report/reportKinds';
import {
  likelyPeriod,
  monthReportPeriod,
  reportPeriods as periodsOfTable,
  reportPeriodOfTyped,
  yearReportPeriod,
} from '../core/report/reportPeriods';
import { type Day, vietnameseDay } from '../core/school/day';
import { today } from '../jobs/clock';
import { dueMonth, monthsToReport } from '../jobs/months';

/** The periods to offer for a kind, and the likely one of them. */
export interface OfferedPeriods {
  /** The newest first. */
  periods: readonly ReportPeriod[];
  likely: ReportPeriod | undefined;
  /** Any range of days will do. */
  anyDays?: true;
}

function months({ settings }: SettingsTab): OfferedPeriods {
  const begun = monthsToReport(settings, today());
  const periods = begun.map((month) => monthReportPeriod(month, settings));
  const due = dueMonth(settings, today());
  return { periods, likely: periods[due === undefined ? 0 : begun.indexOf(due)] ?? periods[0] };
}

const ofTable =
  (kind: 'week' | 'term') =>
  ({ calendar }: SettingsTab): OfferedPeriods => {
    const all = periodsOfTable(kind, calendar());
    const begun = all.filter(({ period }) => period.from <= today());
    return { periods: begun.reverse(), likely: likelyPeriod(all, today()) };
  };

/** The periods of each kind of report. */
export const OFFERED: Readonly<Record<ReportKind, (year: SettingsTab) => OfferedPeriods>> = {
  month: months,
  publicMonth: months,
  week: ofTable('week'),
  term: ofTable('term'),
  year: ({ calendar }) => {
    const year = yearReportPeriod(calendar());
    return { periods: [year], likely: year };
  },
  school: (year) => ({ ...months(year), anyDays: true }),
};

/** The period of a kind with these days; `undefined` where there is none. */
export function chosenPeriod(
  year: SettingsTab,
  kind: ReportKind,
  from: Day,
  to: Day,
): ReportPeriod | undefined {
  const { periods, anyDays } = OFFERED[kind](year);
  const named = periods.find(({ period }) => period.from === from && period.to === to);
  if (named || !anyDays) return named;
  const typed = `${vietnameseDay(from)} - ${vietnameseDay(to)}`;
  return reportPeriodOfTyped(typed, year.calendar(), year.settings);
}
