import { classProgress } from './classProgress';
import { checkClass, goTo, handIn } from './classWork';
import type { CallName, Handlers, Input, Output } from './contract';
import type { Json } from './json';
import { classStudents, moveChoices, moveStudent, previewMove } from './moving';
import { repairNext, repairState, surveyNext } from './repairWork';
import { reply } from './reply';
import { buildReport, pastReports, previewReport, reportChoices } from './reports';
import { schoolBoard } from './schoolBoard';
import { schoolFigures } from './schoolFigures';
import {
  checkNextClass,
  closeMonth,
  previewClosing,
  previewReopening,
  reminders,
  reopenMonth,
  returnHandIn,
  rewriteFormulas,
} from './schoolWork';
import { setUpState } from './setUpState';
import {
  addClasses,
  importRoster,
  makeNextClass,
  makeTabs,
  previewImport,
  saveSettings,
} from './setUpWork';

/** What each call does; expected trouble is thrown. */
const WORK: { [N in CallName]: (input: Input<N>) => Output<N> } = {
  classProgress: ({ tab }) => classProgress(tab),
  goTo,
  checkClass,
  handIn,
  schoolBoard: ({ month }) => schoolBoard(month),
  reminders,
  checkNextClass,
  previewClosing,
  closeMonth,
  rewriteFormulas,
  previewReopening,
  reopenMonth,
  returnHandIn,
  moveChoices,
  classStudents,
  previewMove,
  moveStudent,
  repairState,
  surveyNext,
  repairNext,
  reportChoices,
  previewReport,
  buildReport,
  pastReports,
  schoolFigures: ({ until }) => schoolFigures(until),
  setUpState,
  makeTabs,
  saveSettings,
  addClasses,
  previewImport,
  importRoster,
  makeNextClass,
};

/** The server's side of the page's contract. */
export const handlers = Object.fromEntries(
  Object.entries(WORK).map(([call, work]) => [
    call,
    // The schemas have checked the input, which the types forget here.
    (input: never) => reply(() => work(input), classNameOf(input)),
  ]),
) as unknown as Handlers;

function classNameOf(input: { readonly [key: string]: Json }): string | undefined {
  const { className } = input;
  return typeof className === 'string' ? className : undefined;
}
