import { Book } from '../book/book';
import { readPastReports } from '../book/pastReports';
import { readSettings } from '../book/settings';
import { REPORT_KINDS, type ReportKind } from '../core/report/reportKinds';
import { dayOfIso, isoOfDay } from '../core/school/day';
import { reportSetting } from '../core/school/reportSettings';
import { Trouble } from '../core/trouble';
import { makeReport } from '../jobs/makeReport';
import { planReport, type ReportPlan } from '../jobs/planReport';
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
  const settings = readSettings(book);
  const kinds = Object.keys(REPORT_KINDS) as ReportKind[];
  return {
    kinds: kinds.map((kind) => {
      const { periods, likely, anyDays = false } = OFFERED[kind]({ book, settings });
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
    principalEmail: reportSetting(settings, 'principalEmail'),
  };
}

export function previewReport(wanted: Input<'previewReport'>): Output<'previewReport'> {
  return { question: reportQuestion(planned(Book.open(), wanted)) };
}

export function buildReport(wanted: Input<'buildReport'>): Output<'buildReport'> {
  const report = withLock(() => {
    const book = Book.open();
    return makeReport(book, planned(book, wanted));
  });
  if (!wanted.share) return report;
  return shareReport(report, reportSetting(readSettings(Book.open()), 'principalEmail'));
}

/** @throws Trouble `periodUnreadable`, `reportNotAllowed` */
function planned(book: Book, { kind, from, to }: Input<'previewReport'>): ReportPlan {
  const settings = readSettings(book);
  const [first, last] = [dayOfIso(from) ?? 0, dayOfIso(to) ?? 0];
  const period = chosenPeriod({ book, settings }, kind, first, last);
  if (!period) throw new Trouble('periodUnreadable', { typed: `${from} - ${to}` });
  return planReport(book, kind, period, settings);
}

export function pastReports(): Output<'pastReports'> {
  const records = readPastReports(Book.open()).reverse();
  return {
    reports: records.slice(0, REPORTS_SHOWN).map(({ period, kind, version, asOf, link }) => ({
      title: `${kind}, ${period}`,
      version,
      asOf,
      url: /^https:\/\//.test(link) ? link : null,
    })),
    more: Math.max(0, records.length - REPORTS_SHOWN),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
