import { readClasses } from '../book/classes';
import { readClassPlaces } from '../book/classLists';
import { readClosings } from '../book/closings';
import { readFiguresToday } from '../book/figures';
import { readHandIns } from '../book/handIns';
import { readSettings } from '../book/settings';
import { readShownTargets } from '../book/shownTargets';
import { mayAppend } from '../book/tableTab';
import { HAND_IN_STATES } from '../core/board/handInStates';
import { handInDeadline } from '../core/school/handInDeadline';
import type { Month } from '../core/school/month';
import { tabName } from '../core/text/className';
import { TABLES } from '../core/workbook/tables';
import { unfinishedRound } from '../jobs/checkRound';
import { today } from '../jobs/clock';
import { dueMonth, monthsToReport } from '../jobs/months';
import { likelyMonth } from '../jobs/remind';
import { deadlineSentence } from '../words/pageBoard';
import type { Output } from './contract';
import { monthChoice } from './monthChoice';
import { openSetUpBook } from './openSetUpBook';

/**
 * The school on one page, read off the live formulas of `Nộp số liệu`, `_Số liệu` and `Tổng hợp`:
 * how many calls that takes does not depend on the classes.
 * @throws Trouble `notSetUp`
 */
export function schoolBoard(asked?: Month): Output<'schoolBoard'> {
  const book = openSetUpBook();
  const settings = readSettings(book);
  const months = monthsToReport(settings, today());
  const month = asked ?? dueMonth(settings, today()) ?? likelyMonth(book, { settings });
  const places = readClassPlaces(book).map(({ className }) => className);
  const figures = readFiguresToday(book, places.length);
  const board = readHandIns(book);
  const { closed } = readClosings(book);
  return {
    months: months.map(monthChoice),
    month: month ?? null,
    deadline: month === undefined ? '' : deadlineSentence(handInDeadline(month, settings), today()),
    classes: readClasses(book).map(({ name }) => {
      const state = month === undefined ? undefined : board.state(name, month);
      const of = figures[places.indexOf(name)] ?? {};
      return {
        className: name,
        tab: tabName(name),
        state: state ?? null,
        words: state === undefined ? '' : HAND_IN_STATES[state],
        reached: of.studentsReached ?? 0,
        enrolment: of.enrolment ?? 0,
        invalid: of.invalid ?? 0,
        pending: of.pending ?? 0,
      };
    }),
    targets: readShownTargets(book, places),
    mayLead: mayAppend(book, TABLES.reports),
    lastClosed: closed[closed.length - 1]?.month ?? null,
    checked: unfinishedRound() ?? null,
  };
}
