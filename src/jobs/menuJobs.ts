import { Book } from '../book/book';
import { readClassPlaces } from '../book/classLists';
import { messageOf } from '../core/messageOf';
import type { ReportKind } from '../core/report/reportKinds';
import { tabName } from '../core/text/className';
import { Trouble } from '../core/trouble';
import type { MenuHandler } from '../entryPoints';
import { GATHER_TITLE, RETURN_TITLE, SUGGEST_TITLE } from '../words/board';
import { CLOSING_TITLE, REOPENING_TITLE } from '../words/closing';
import { checkedSentence, importDoneSentence, importPreviewText, TITLE } from '../words/jobs';
import { MOVE_TITLE } from '../words/move';
import { END_OF_YEAR_TITLE, NEW_YEAR_TITLE } from '../words/newYear';
import { PAPER_TITLE } from '../words/papers';
import { REMIND_TITLE } from '../words/remind';
import { REPAIR_TITLE, RESTORE_TITLE } from '../words/repair';
import { REPORT_TITLE } from '../words/report';
import { rosterFailureSentence } from '../words/roster';
import { SELF_CHECK_TITLE } from '../words/selfCheck';
import { troubleSentence, unexpectedSentence } from '../words/troubles';
import { askClosing } from './askClosing';
import { askReopening } from './askReopening';
import { askReport } from './askReport';
import { readCheckContext } from './checkClass';
import { checkWithTick } from './checkRound';
import { endOfYearJob } from './endOfYear';
import { explainFailure } from './explainFailure';
import { gatherDifficulties } from './gatherDifficulties';
import { importDigest, importRoster, previewAgain, previewImport } from './importRoster';
import { setUpJob } from './migrate';
import { askMove } from './moveStudent';
import { newYearJob } from './newYear';
import { classBookJob, classReportJob, parentsNoticeJob, studentSlipJob } from './paperJobs';
import { askReminder } from './remind';
import { repairJob } from './repairBook';
import { restoreBackupJob } from './restoreBackup';
import { askReturn } from './returnHandIn';
import { selfCheckJob } from './selfCheck';
import { askSuggestions } from './suggestCommendations';
import { withLock } from './withLock';

/** What each menu entry does, from question to answer. */
export const menuJobs: Record<MenuHandler, () => void> = {
  menuOpenSidebar: () => {
    const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(TITLE.sidebar);
    SpreadsheetApp.getUi().showSidebar(page);
  },
  menuSetUp: () => guarded(TITLE.setUp, setUpJob),
  menuImportRoster: () => guarded(TITLE.importRoster, importWithPreview),
  menuCheckClass: () => guarded(TITLE.check, checkOpenClass),
  menuCheckBook: () => guarded(TITLE.check, () => checkClasses()),
  menuMonthReport: () => report('month'),
  menuWeekReport: () => report('week'),
  menuTermReport: () => report('term'),
  menuYearReport: () => report('year'),
  menuSchoolReport: () => report('school'),
  menuPublicReport: () => report('publicMonth'),
  menuClassReport: () => guarded(PAPER_TITLE.classReport, classReportJob),
  menuClassBook: () => guarded(PAPER_TITLE.classBook, classBookJob),
  menuStudentSlip: () => guarded(PAPER_TITLE.studentSlip, studentSlipJob),
  menuParentsNotice: () => guarded(PAPER_TITLE.parentsNotice, parentsNoticeJob),
  menuCloseMonth: () => guarded(CLOSING_TITLE, askClosing),
  menuReopenMonth: () => guarded(REOPENING_TITLE, askReopening),
  menuRemind: () => guarded(REMIND_TITLE, askReminder),
  menuReturnHandIn: () => guarded(RETURN_TITLE, askReturn),
  menuNewYear: () => guarded(NEW_YEAR_TITLE, newYearJob),
  menuEndOfYear: () => guarded(END_OF_YEAR_TITLE, endOfYearJob),
  menuMoveStudent: () => guarded(MOVE_TITLE, askMove),
  menuGatherDifficulties: () =>
    guarded(GATHER_TITLE, () => withLock(() => gatherDifficulties(Book.open()))),
  menuSuggestCommendations: () => guarded(SUGGEST_TITLE, askSuggestions),
  menuRepairBook: () => guarded(REPAIR_TITLE, repairJob),
  menuRestoreBackup: () => guarded(RESTORE_TITLE, restoreBackupJob),
  menuSelfCheck: () => guarded(SELF_CHECK_TITLE, selfCheckJob),
};

function report(kind: ReportKind): void {
  guarded(REPORT_TITLE[kind], () => askReport(kind));
}

/** Runs a job and tells how it ended; no trouble reaches a person as a raw exception. */
function guarded(title: string, job: () => string | undefined): void {
  let said: string | undefined;
  try {
    said = job();
  } catch (error) {
    const trouble = error instanceof Trouble ? error : explainFailure(error);
    said = trouble ? troubleSentence(trouble) : unexpectedSentence(messageOf(error));
  }
  const ui = SpreadsheetApp.getUi();
  if (said !== undefined) ui.alert(title, said, ui.ButtonSet.OK);
}

function importWithPreview(): string | undefined {
  const preview = previewImport(Book.open());
  if ('code' in preview) return rosterFailureSentence(preview);
  const ui = SpreadsheetApp.getUi();
  const text = importPreviewText(preview.roster, preview.plan);
  const answer = ui.alert(TITLE.importRoster, text, ui.ButtonSet.OK_CANCEL);
  if (answer !== ui.Button.OK) return undefined;
  return withLock(() => {
    const book = Book.open();
    const emptied = importRoster(book, previewAgain(book, importDigest(preview)));
    return importDoneSentence(preview.plan, emptied);
  });
}

function checkOpenClass(): string {
  const book = Book.open();
  const tab = book.spreadsheet.getActiveSheet().getName();
  const place = readClassPlaces(book).find(({ className }) => tabName(className) === tab);
  if (!place) throw new Trouble('notAClassTab', { tab });
  return checkClasses(place.className);
}

/** Cleans and checks one class, or all. */
function checkClasses(only?: string): string {
  return withLock(() => {
    const book = Book.open();
    const context = readCheckContext(book);
    const classNames = readClassPlaces(book).map(({ className }) => className);
    const checked = classNames.flatMap((className, place) => {
      if (only !== undefined && className !== only) return [];
      const { ledger, cleaned } = checkWithTick(book, className, place, context);
      return [{ className, cleaned, ...ledger.states }];
    });
    return checkedSentence(checked);
  });
}
