import { Book } from '../book/book';
import { readSettings } from '../book/settings';
import { figuresByMonth } from '../core/rollup/figuresByMonth';
import { monthInWords, monthOfDay, monthsBetween } from '../core/school/month';
import { settingsDay } from '../core/school/settings';
import { Trouble } from '../core/trouble';
import { buildMonthReport } from '../jobs/buildMonthReport';
import { today } from '../jobs/clock';
import { dueMonth, monthsToReport } from '../jobs/months';
import { readSchool } from '../jobs/readSchool';
import { withLock } from '../jobs/withLock';
import { troubleSentence } from '../words/troubles';
import { classProgress } from './classProgress';
import type { Handlers, PageReply } from './contract';

/** The server's side of the page's contract. */
export const handlers: Handlers = {
  classProgress: ({ tab }) => reply(() => classProgress(tab)),
  monthReportChoices: () =>
    reply(() => {
      const settings = readSettings(Book.open());
      const months = monthsToReport(settings, today());
      return {
        months: months.map((month) => ({ month, label: capitalised(monthInWords(month)) })),
        chosen: months.find((month) => month === dueMonth(settings, today())) ?? months[0] ?? null,
      };
    }),
  buildMonthReport: ({ month }) =>
    reply(() => withLock(() => buildMonthReport(Book.open(), month))),
  schoolFigures: ({ until }) =>
    reply(() => {
      const { ledgers, literacy, settings } = readSchool(Book.open());
      const first = monthOfDay(settingsDay(settings.schoolYear.start));
      return figuresByMonth(ledgers, monthsBetween(first, until), literacy);
    }),
};

/** Expected trouble goes to the page as a value with its sentence; the rest is the dispatcher's. */
function reply<T>(work: () => T): PageReply<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Trouble) {
      return { ok: false, code: error.code, message: troubleSentence(error) };
    }
    throw error;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
