import { Book } from '../book/book';
import { readClassPlaces } from '../book/classLists';
import { readHandIns } from '../book/handIns';
import { readLists } from '../book/lists';
import { readSettings } from '../book/settings';
import { readStudents } from '../book/students';
import { isEnrolled } from '../core/rollup/classFigures';
import { figuresByMonth } from '../core/rollup/figuresByMonth';
import { monthInWords, monthOfDay, monthsBetween } from '../core/school/month';
import { settingsDay } from '../core/school/settings';
import { tabName } from '../core/text/className';
import { Trouble } from '../core/trouble';
import { FIRST_ROW } from '../core/workbook/classTab';
import { buildMonthReport } from '../jobs/buildMonthReport';
import { judgeClass } from '../jobs/checkClass';
import { today } from '../jobs/clock';
import { dueMonth, monthsToReport } from '../jobs/months';
import { readSchool } from '../jobs/readSchool';
import { withLock } from '../jobs/withLock';
import { troubleSentence } from '../words/troubles';
import type { Handlers, Output, PageReply } from './contract';

/** The server's side of the page's contract. */
export const handlers: Handlers = {
  classProgress: ({ tab }) => reply(() => classProgress(tab)),
  monthReportChoices: () =>
    reply(() => {
      const settings = readSettings(Book.open());
      const months = monthsToReport(settings, today());
      return {
        months: months.map((month) => ({ month, label: monthInWords(month) })),
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

function classProgress(tab: string | undefined): Output<'classProgress'> {
  const book = Book.open();
  const open = tab ?? book.spreadsheet.getActiveSheet().getName();
  const place = readClassPlaces(book).find(({ className }) => tabName(className) === open);
  if (!place) return { kind: 'other', tab: open };
  const settings = readSettings(book);
  const context = { settings, lists: readLists(book), students: readStudents(book) };
  const ledger = judgeClass(book, place.className, context);
  const day = today();
  const reached = new Set(
    ledger.counted.filter((row) => row.kin && row.able).map(({ student }) => student),
  );
  const firstInvalid = ledger.verdicts.findIndex(({ state }) => state === 'invalid');
  const month = dueMonth(settings, day);
  return {
    kind: 'class',
    className: place.className,
    enrolment: ledger.enrolmentOn(day),
    reached: ledger.figuresOn(day).studentsReached,
    ...ledger.states,
    firstInvalidRow: firstInvalid < 0 ? null : firstInvalid + FIRST_ROW,
    handInMonth: month ?? null,
    handedIn: month !== undefined && readHandIns(book).cell(place.className, month) !== '',
    notReached: ledger.students
      .filter((student, index) => !reached.has(index + 1) && isEnrolled(student, day))
      .map(({ label }) => label),
  };
}

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
