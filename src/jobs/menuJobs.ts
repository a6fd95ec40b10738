import { Book } from '../book/book';
import { readClassPlaces } from '../book/classLists';
import { readSettings } from '../book/settings';
import { shortMonth } from '../core/school/month';
import { tabName } from '../core/text/className';
import { Trouble } from '../core/trouble';
import type { MenuHandler } from '../entryPoints';
import { GATHER_TITLE, RETURN_TITLE, SUGGEST_TITLE } from '../words/board';
import { CLOSING_TITLE, REOPENING_TITLE } from '../words/closing';
import {
  checkedSentence,
  importDoneSentence,
  importPreviewText,
  monthPrompt,
  setUpSentence,
  TITLE,
} from '../words/jobs';
import { MOVE_TITLE } from '../words/move';
import { REMIND_TITLE } from '../words/remind';
import { rosterFailureSentence } from '../words/roster';
import { troubleSentence, unexpectedSentence } from '../words/troubles';
import { askClosing } from './askClosing';
import { askReopening } from './askReopening';
import { buildMonthReport } from './buildMonthReport';
import { checkClass, readCheckContext } from './checkClass';
import { today } from './clock';
import { gatherDifficulties } from './gatherDifficulties';
import { handInTicked } from './handInByTick';
import { importRoster, previewImport } from './importRoster';
import { dueMonth, monthOfTyped, monthsToReport } from './months';
import { askMove } from './moveStudent';
import { askReminder } from './remind';
import { askReturn } from './returnHandIn';
import { setUp } from './setUp';
import { showReport } from './showReport';
import { askSuggestions } from './suggestCommendations';
import { withLock } from './withLock';

/** What each menu entry does, from question to answer. */
export const menuJobs: Record<MenuHandler, () => void> = {
  menuOpenSidebar: () => {
    const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle(TITLE.sidebar);
    SpreadsheetApp.getUi().showSidebar(page);
  },
  menuSetUp: () => guarded(TITLE.setUp, () => setUpSentence(withLock(setUp))),
  menuImportRoster: () => guarded(TITLE.importRoster, importWithPreview),
  menuCheckClass: () => guarded(TITLE.check, checkOpenClass),
  menuCheckBook: () => guarded(TITLE.check, () => checkClasses()),
  menuMonthReport: () => guarded(TITLE.monthReport, reportOfAskedMonth),
  menuCloseMonth: () => guarded(CLOSING_TITLE, askClosing),
  menuReopenMonth: () => guarded(REOPENING_TITLE, askReopening),
  menuRemind: () => guarded(REMIND_TITLE, askReminder),
  menuReturnHandIn: () => guarded(RETURN_TITLE, askReturn),
  menuMoveStudent: () => guarded(MOVE_TITLE, askMove),
  menuGatherDifficulties: () =>
    guarded(GATHER_TITLE, () => withLock(() => gatherDifficulties(Book.open()))),
  menuSuggestCommendations: () => guarded(SUGGEST_TITLE, askSuggestions),
};

/** Runs a job and tells how it ended; no trouble reaches a person as a raw exception. */
function guarded(title: string, job: () => string | undefined): void {
  let said: string | undefined;
  try {
    said = job();
  } catch (error) {
    said = error instanceof Trouble ? troubleSentence(error) : unexpectedSentence(String(error));
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
    // Someone may have typed while the question stood; what is imported is read again.
    const book = Book.open();
    const current = previewImport(book);
    if ('code' in current) return rosterFailureSentence(current);
    const emptied = importRoster(book, current);
    return importDoneSentence(current.plan, emptied);
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
      const { ledger, cleaned } = checkClass(book, className, place, context);
      handInTicked(book, className);
      return [{ className, cleaned, ...ledger.states }];
    });
    return checkedSentence(checked);
  });
}

function reportOfAskedMonth(): string | undefined {
  const settings = readSettings(Book.open());
  const likely = dueMonth(settings, today()) ?? monthsToReport(settings, today())[0];
  const ui = SpreadsheetApp.getUi();
  const asked = ui.prompt(
    TITLE.monthReport,
    monthPrompt(likely === undefined ? '' : shortMonth(likely)),
    ui.ButtonSet.OK_CANCEL,
  );
  if (asked.getSelectedButton() !== ui.Button.OK) return undefined;
  const typed = asked.getResponseText();
  const month = typed.trim() === '' ? likely : monthOfTyped(typed);
  if (month === undefined) throw new Trouble('monthUnreadable', { typed });
  showReport(withLock(() => buildMonthReport(Book.open(), month)));
  return undefined;
}
