import type * as z from 'zod/mini';
import { classProgress } from './calls/classProgress';
import { checkClass, goTo, handIn } from './calls/classWork';
import { classStudents, moveChoices, moveStudent, previewMove } from './calls/moving';
import { repairNext, repairState, surveyNext } from './calls/repair';
import { buildReport, pastReports, previewReport, reportChoices } from './calls/reports';
import { schoolBoard } from './calls/schoolBoard';
import { schoolFigures } from './calls/schoolFigures';
import {
  checkNextClass,
  closeMonth,
  previewClosing,
  previewReopening,
  reminders,
  reopenMonth,
  returnHandIn,
  rewriteFormulas,
} from './calls/schoolWork';
import {
  addClasses,
  importRoster,
  makeNextClass,
  makeTabs,
  previewImport,
  saveSettings,
  setUpState,
} from './calls/setUp';
import type { Json } from './json';

/** What a call takes and gives; both sides are plain JSON, which the type holds every schema to. */
export interface CallSchemas {
  input: z.ZodMiniType<Json>;
  output: z.ZodMiniType<Json>;
}

/**
 * Everything the page can ask of the server. The page imports only the types below, so that zod
 * stays out of it; the server checks both directions (`dispatch`).
 */
export const calls = {
  // Lớp này
  classProgress,
  goTo,
  checkClass,
  handIn,
  // Toàn trường
  schoolBoard,
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
  // Báo cáo
  reportChoices,
  previewReport,
  buildReport,
  pastReports,
  schoolFigures,
  // Thiết lập
  setUpState,
  makeTabs,
  saveSettings,
  addClasses,
  previewImport,
  importRoster,
  makeNextClass,
} satisfies Record<string, CallSchemas>;

export type CallName = keyof typeof calls;
export type Input<N extends CallName> = z.infer<(typeof calls)[N]['input']>;
export type Output<N extends CallName> = z.infer<(typeof calls)[N]['output']>;

/** What the page hands to the one entry point, `callFromPage`. */
export interface PageRequest<N extends CallName = CallName> {
  call: N;
  input: Input<N>;
}

/** Expected trouble: a code for the program, a Vietnamese sentence for the person. */
export interface Refusal {
  ok: false;
  code: string;
  message: string;
}

export type PageReply<T> = { ok: true; value: T } | Refusal;

/** The server's side of the table: one function a call. */
export type Handlers = { [N in CallName]: (input: Input<N>) => PageReply<Output<N>> };
