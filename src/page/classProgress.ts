import type { Book } from '../book/book';
import { readClassPlaces } from '../book/classLists';
import { readHandIns } from '../book/handIns';
import { isHandedIn, isReturned, returnReason } from '../core/board/handInCell';
import { columnLetter } from '../core/formula/reference';
import { COLUMNS } from '../core/ledger/columns';
import type { RowState, Verdict } from '../core/ledger/judge';
import { verdictSentence } from '../core/ledger/sentence';
import { isEnrolled } from '../core/rollup/classFigures';
import type { ClassLedger } from '../core/rollup/classLedger';
import type { Day } from '../core/school/day';
import { tabName } from '../core/text/className';
import { FIRST_INPUT_COLUMN, FIRST_ROW } from '../core/workbook/classTab';
import { type CheckContext, judgeClass, judging, readCheckContext } from '../jobs/checkClass';
import { today } from '../jobs/clock';
import { monthToHandIn } from '../jobs/monthToHandIn';
import { handInQuestion } from '../words/pageHandIn';
import { ROWS_SHOWN } from './calls/rowsShown';
import type { Output } from './contract';
import { openSetUpBook } from './openSetUpBook';

type ClassValue = Extract<Output<'classProgress'>, { kind: 'class' }>;

/**
 * How far the class of a tab is, by default of the tab that is open.
 * @throws Trouble `notSetUp`
 */
export function classProgress(tab?: string): Output<'classProgress'> {
  const book = openSetUpBook();
  const open = tab ?? book.spreadsheet.getActiveSheet().getName();
  const place = readClassPlaces(book).find(({ className }) => tabName(className) === open);
  if (!place) return { kind: 'other', tab: open };
  const { className } = place;
  const context = readCheckContext(book);
  const ledger = judgeClass(book, className, context);
  const day = today();
  const unit = {
    className,
    enrolment: ledger.enrolmentOn(day),
    reached: ledger.figuresOn(day).studentsReached,
    valid: ledger.states.valid,
    pending: ledger.states.pending,
    invalid: ledger.states.invalid,
  };
  return {
    kind: 'class',
    ...unit,
    tab: open,
    problems: rowsOf(ledger, 'invalid', context),
    unfinished: rowsOf(ledger, 'pending', context),
    handIn: handInOf(book, unit, context),
    mayType: book.named(open).getRange(FIRST_ROW, FIRST_INPUT_COLUMN).canEdit(),
    notReached: notReached(ledger, day),
  };
}

/** The first rows of a state. */
function rowsOf(
  { verdicts }: ClassLedger,
  state: RowState,
  context: CheckContext,
): ClassValue['problems'] {
  const place = { ...judging(context), firstRow: FIRST_ROW, firstColumn: FIRST_INPUT_COLUMN };
  return verdicts
    .flatMap((verdict, index) => (verdict.state === state ? [{ verdict, index }] : []))
    .slice(0, ROWS_SHOWN)
    .map(({ verdict, index }) => ({
      row: FIRST_ROW + index,
      cell: `${columnLetter(FIRST_INPUT_COLUMN + columnOf(verdict))}${FIRST_ROW + index}`,
      // What was read is part of an invalid verdict; the row's cells are not needed again.
      sentence: verdictSentence(verdict, [], index, place),
    }));
}

/** Place of the column that a person has to look at, from 0. */
function columnOf({ finding, missing }: Verdict): number {
  const wanted = finding?.problem.column ?? missing[0];
  return Math.max(
    0,
    COLUMNS.findIndex(({ key }) => key === wanted),
  );
}

function handInOf(
  book: Book,
  unit: Parameters<typeof handInQuestion>[1],
  { settings }: CheckContext,
): ClassValue['handIn'] {
  const board = readHandIns(book);
  const month = monthToHandIn(board, unit.className, settings, today());
  if (month === undefined) return null;
  const cell = board.cell(unit.className, month);
  const state = isReturned(cell) ? 'returned' : isHandedIn(cell) ? 'done' : 'open';
  return { month, state, reason: returnReason(cell), question: handInQuestion(month, unit) };
}

function notReached({ counted, students }: ClassLedger, day: Day): string[] {
  const reached = new Set(counted.filter((row) => row.kin && row.able).map((row) => row.student));
  return students
    .filter((student, index) => !reached.has(index + 1) && isEnrolled(student, day))
    .map(({ label }) => label);
}
