import { Book } from '../book/book';
import { readSettingsTab, type SettingsTab } from '../book/settings';
import type { ReportPeriod } from '../core/report/reportData';
import type { ReportKind } from '../core/report/reportKinds';
import {
  likelyPeriod,
  monthReportPeriod,
  namedPeriod,
  reportPeriodOfTyped,
  reportPeriods,
  yearReportPeriod,
} from '../core/report/reportPeriods';
import { reportSetting } from '../core/school/reportSettings';
import { Trouble } from '../core/trouble';
import { sharePrompt } from '../words/preflight';
import { monthPrompt, PERIOD_PROMPT, REPORT_TITLE } from '../words/report';
import { reportQuestion } from '../words/reportQuestion';
import { agrees, ask } from './ask';
import { askMonth } from './askMonth';
import { today } from './clock';
import { makeReport } from './makeReport';
import { dueMonth, monthsToReport } from './months';
import { planReport } from './planReport';
import { reviewReport } from './reviewReport';
import { shareReport } from './shareReport';
import { showReport } from './showReport';
import { withLock } from './withLock';

/**
 * Asks for the period, shows what there is to know before, and makes the report after a yes.
 * @throws Trouble where the period cannot be read or the report cannot be made
 */
export function askReport(kind: ReportKind): undefined {
  const book = Book.open();
  const tab = readSettingsTab(book);
  const { settings } = tab;
  const title = REPORT_TITLE[kind];
  const wanted = askPeriod[kind](tab, title);
  if (!wanted) return;
  const plan = planReport(book, kind, wanted, settings);
  if (!agrees(title, reportQuestion(plan, reviewReport(book, plan)))) return;
  const email = reportSetting(settings, 'principalEmail');
  const shares = email !== '' && agrees(title, sharePrompt(email));
  const report = withLock(() => makeReport(Book.open(), plan));
  showReport(shares ? shareReport(report, email) : report, title);
}

type AskPeriod = (tab: SettingsTab, title: string) => ReportPeriod | undefined;

const askAnyMonth: AskPeriod = ({ settings }, title) => {
  const likely = dueMonth(settings, today()) ?? monthsToReport(settings, today())[0];
  const month = askMonth(title, monthPrompt, likely);
  return month === undefined ? undefined : monthReportPeriod(month, settings);
};

const askNamed =
  (kind: 'week' | 'term'): AskPeriod =>
  (tab, title) => {
    const calendar = tab.calendar();
    const likely = likelyPeriod(reportPeriods(kind, calendar), today());
    const typed = ask(title, PERIOD_PROMPT[kind](likely?.period.label ?? ''));
    if (typed === undefined) return undefined;
    const wanted = typed === '' ? likely : namedPeriod(kind, typed, calendar);
    if (!wanted) throw new Trouble('periodUnreadable', { typed });
    return wanted;
  };

const askPeriod: Readonly<Record<ReportKind, AskPeriod>> = {
  month: askAnyMonth,
  publicMonth: askAnyMonth,
  week: askNamed('week'),
  term: askNamed('term'),
  year: ({ calendar }) => yearReportPeriod(calendar()),
  school: ({ settings, calendar }, title) => {
    const likely = monthsToReport(settings, today())[0];
    const usual = likely === undefined ? undefined : monthReportPeriod(likely, settings);
    const typed = ask(title, PERIOD_PROMPT.school(usual?.period.label ?? ''));
    if (typed === undefined) return undefined;
    const wanted = typed === '' ? usual : reportPeriodOfTyped(typed, calendar(), settings);
    if (!wanted) throw new Trouble('periodUnreadable', { typed });
    return wanted;
  },
};
