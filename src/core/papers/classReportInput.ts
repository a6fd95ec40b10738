import type { Figures, RowCounts } from '../rollup/figures';
import type { Day } from '../school/day';
import type { Month } from '../school/month';
import type { Settings } from '../school/settings';
import type { PaperClass } from './paperClass';

/** All that one class's month report says; it takes no student's name (domain 9). */
export interface ClassReportInput {
  settings: Settings;
  class: PaperClass;
  month: Month;
  /** Day of the paper. */
  date: Day;
  /** When the book was read: the day and the time of day as `HH:mm`. */
  asOf: { day: Day; time: string };
  /** At the month's end. */
  enrolment: number;
  cumulative: Figures;
  /** Cumulative at the month's end less cumulative the day before the month (design 3). */
  inMonth: Figures;
  /** Relatives that the class is to make able (G2). */
  target: number;
  /** Rows left out of every figure. */
  rowsLeftOut: Pick<RowCounts, 'pending' | 'invalid'>;
  /** Groups that have rows, in the list's order. */
  skillGroups: { label: string; inMonth: number; cumulative: number }[];
  /** What teachers typed beside the month's rows, without names. */
  difficulties: string[];
  /** The class's entries of the month in `Khó khăn, đề xuất`: support and other requests. */
  requests: string[];
}
