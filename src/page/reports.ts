import { Book } from '../book/book';
import { readPastReports } from '../book/pastReports';
import { readSettings, readSettingsTab } from '../book/settings';
import type { SettingsCells } from '../book/settingsCells';
import { REPORT_KINDS, type ReportKind } from '../core/report/reportKinds';
import { dayOfIso, isoOfDay } from '../core/school/day';
import { reportSetting } from '../core/school/reportSettings';
import { capitalised } from '../core/text/capitalised';
import { lowerFirst } from '../core/text/lowerFirst';
import { Trouble } from '../core/trouble';
import { makeReport } from '../jobs/makeReport';
import { planReport, type ReportPlan } from '../jobs/planReport';
import { reviewReport } from '../jobs/reviewReport';
import { shareReport } from '../jobs/shareReport';
import { withLock } from '../jobs/withLock';
import { REPORT_TITLE } from '../words/report';
import { reportQuestion } from '../words/reportQuestion';
import type { Input, Output } from './contract';
import { chosenPeriod, OFFERED } from './reportPeriods';

/** More stand in the tab itself. */
const REPORTS_SHOWN = 20;

export function reportChoices(): Output<'reportChoices'> {
  const book = Book.open();
  const tab = readSettingsTab(book);
  const kinds = Object.keys(REPORT_KINDS) as ReportKind[];
  return {
    kinds: kinds.map((kind) => {
      const { periods, likely, anyDays = false } = OFFERED[kind](tab);
      const chosen = periods.findIndex(({ period }) => period.from === likely?.period.from);
      return {
        kind,
        label: REPORT_TITLE[kind],
        periods: periods.map(({ period }) => ({
          from: isoOfDay(period.from),
          to: isoOfDay(period.to),
          label: capitalised(period.label),
        })),
        chosen: chosen < 0 ? null : chosen,
        anyDays,
      };
    }),
    principalEmail: reportSetting(tab.settings, 'principalEmail'),
  };
}

export function previewReport(wanted: Input<'previewReport'>): Output<'previewReport'> {
  const book = Book.open();
  const plan = planned(book, wanted);
  return { question: reportQuestion(plan, reviewReport(book, plan)) };
}

export function buildReport(wanted: Input<'buildReport'>): Output<'buildReport'> {
  const report = withLock((cells) => {
    const book = Book.open();
    return makeReport(book, planned(book, wanted, cells));
  });
  if (!wanted.share) return report;
  return shareReport(report, reportSetting(readSettings(Book.open()), 'principalEmail'));
}

/** @throws Trouble `periodUnreadable` */
function planned(
  book: Book,
  { kind, from, to }: Input<'previewReport'>,
  cells?: SettingsCells,
): ReportPlan {
  const tab = readSettingsTab(book, cells);
  const [first, last] = [dayOfIso(from) ?? 0, dayOfIso(to) ?? 0];
  const period = chosenPeriod(tab, kind, first, last);
  if (!period) throw new Trouble('periodUnreadable', { typed: `${from} - ${to}` });
  return planReport(book, kind, period, tab.settings);
}

export function pastReports(): Output<'pastReports'> {
  const records = readPastReports(Book.open()).reverse();
  return {
    reports: records.slice(0, REPORTS_SHOWN).map(({ period, kind, version, asOf, link }) => ({
      title: `${kind}, ${lowerFirst(period)}`,
      version,
      asOf,
      url: /^https:\/\//.test(link) ? link : null,
    })),
    more: Math.max(0, records.length - REPORTS_SHOWN),
  };
}
