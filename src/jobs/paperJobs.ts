import { Book } from '../book/book';
import type { ClassRecord } from '../book/classes';
import { readLists } from '../book/lists';
import { readSettings } from '../book/settings';
import { classBook } from '../core/papers/classBook';
import { parentsNotice } from '../core/papers/parentsNotice';
import { studentSlip } from '../core/papers/studentSlip';
import { momentInWords } from '../core/report/dates';
import type { Paper } from '../core/report/paper';
import type { Settings } from '../core/school/settings';
import { Trouble } from '../core/trouble';
import { PAPER_QUESTIONS, PAPER_TITLE } from '../words/papers';
import { askMonth } from './askMonth';
import { buildClassReport } from './buildClassReport';
import { classPaperRecord } from './classPaperRecord';
import { now, today } from './clock';
import { importForm } from './importForm';
import { dueMonth, monthsToReport } from './months';
import { askPaperClass } from './paperClass';
import { type ShownPaper, showReport } from './showReport';
import { withLock } from './withLock';

/** The month report of one class, the open one or one that is asked for. */
export function classReportJob(): undefined {
  const title = PAPER_TITLE.classReport;
  const book = Book.open();
  const unit = askClass(book, title);
  if (!unit) return;
  const settings = readSettings(book);
  const likely = dueMonth(settings, today()) ?? monthsToReport(settings, today())[0];
  const month = askMonth(title, PAPER_QUESTIONS.month, likely);
  if (month === undefined) return;
  show(title, () => buildClassReport(Book.open(), unit, month));
}

/** The book of one class as it stands, for printing and signing. */
export function classBookJob(): undefined {
  const title = PAPER_TITLE.classBook;
  const asked = Book.open();
  const unit = askClass(asked, title);
  if (!unit) return;
  show(title, () => {
    const book = Book.open();
    const record = classPaperRecord(book, unit);
    const moment = now();
    const { settings, rows, ledger } = record;
    const paper = classBook({
      settings,
      class: record.class,
      asOf: moment,
      rows,
      verdicts: ledger.verdicts,
    });
    return { ...importForm(book, paper, settings), warnings: [], asOf: momentInWords(moment) };
  });
}

/** The paper slip of the students, with the name of the class or without. */
export function studentSlipJob(): undefined {
  blankForm(PAPER_TITLE.studentSlip, (book, settings, className) =>
    studentSlip({ settings, className, lists: readLists(book) }),
  );
}

/** The notice to parents, with the name of the class or without. */
export function parentsNoticeJob(): undefined {
  blankForm(PAPER_TITLE.parentsNotice, (_book, settings, className) =>
    parentsNotice({ settings, className, date: today() }),
  );
}

/** @throws Trouble `moveClassUnknown` where no class is named */
function askClass(book: Book, title: string): ClassRecord | undefined {
  const unit = askPaperClass(book, title, PAPER_QUESTIONS.className);
  if (unit === 'none') throw new Trouble('moveClassUnknown', { className: '' });
  return unit;
}

function blankForm(
  title: string,
  build: (book: Book, settings: Settings, className: string) => Paper,
): void {
  const asked = askPaperClass(Book.open(), title, PAPER_QUESTIONS.classOrBlank);
  if (asked === undefined) return;
  const className = asked === 'none' ? '' : asked.name;
  show(title, () => {
    const book = Book.open();
    const settings = readSettings(book);
    return { ...importForm(book, build(book, settings, className), settings), warnings: [] };
  });
}

/** Makes a paper alone in the book, since its folder is made once, and shows where it is. */
function show(title: string, make: () => ShownPaper): void {
  showReport(withLock(make), title);
}
