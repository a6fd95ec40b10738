import { Book } from '../book/book';
import { readClassPlaces } from '../book/classLists';
import { readHandIns } from '../book/handIns';
import { verdictSentence } from '../core/ledger/sentence';
import { isEnrolled } from '../core/rollup/classFigures';
import type { ClassLedger } from '../core/rollup/classLedger';
import type { Day } from '../core/school/day';
import { tabName } from '../core/text/className';
import { FIRST_INPUT_COLUMN, FIRST_ROW } from '../core/workbook/classTab';
import { type CheckContext, judgeClass, judging, readCheckContext } from '../jobs/checkClass';
import { today } from '../jobs/clock';
import { dueMonth } from '../jobs/months';
import { PROBLEMS_SHOWN } from './calls/classProgress';
import type { Output } from './contract';

type ClassValue = Extract<Output<'classProgress'>, { kind: 'class' }>;

/** How far the class of a tab is, by default of the tab that is open. */
export function classProgress(tab?: string): Output<'classProgress'> {
  const book = Book.open();
  const open = tab ?? book.spreadsheet.getActiveSheet().getName();
  const place = readClassPlaces(book).find(({ className }) => tabName(className) === open);
  if (!place) return { kind: 'other', tab: open };
  const context = readCheckContext(book);
  const ledger = judgeClass(book, place.className, context);
  const day = today();
  const month = dueMonth(context.settings, day);
  return {
    kind: 'class',
    className: place.className,
    enrolment: ledger.enrolmentOn(day),
    reached: ledger.figuresOn(day).studentsReached,
    ...ledger.states,
    problems: problems(ledger, context),
    handInMonth: month ?? null,
    handedIn: month !== undefined && readHandIns(book).cell(place.className, month) !== '',
    notReached: notReached(ledger, day),
  };
}

function problems({ verdicts }: ClassLedger, context: CheckContext): ClassValue['problems'] {
  const place = { ...judging(context), firstRow: FIRST_ROW, firstColumn: FIRST_INPUT_COLUMN };
  return verdicts
    .flatMap((verdict, index) => (verdict.state === 'invalid' ? [{ verdict, index }] : []))
    .slice(0, PROBLEMS_SHOWN)
    .map(({ verdict, index }) => ({
      row: FIRST_ROW + index,
      // What was read is part of an invalid verdict; the row's cells are not needed again.
      sentence: verdictSentence(verdict, [], index, place),
    }));
}

function notReached({ counted, students }: ClassLedger, day: Day): string[] {
  const reached = new Set(counted.filter((row) => row.kin && row.able).map((row) => row.student));
  return students
    .filter((student, index) => !reached.has(index + 1) && isEnrolled(student, day))
    .map(({ label }) => label);
}
