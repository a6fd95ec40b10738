import { gatherDifficulties } from '../board/gatherDifficulties';
import type { CellValue } from '../ledger/cellText';
import { SKILL_GROUPS } from '../ledger/skills';
import type { ClassLedger } from '../rollup/classLedger';
import { growth } from '../rollup/combine';
import type { Day } from '../school/day';
import { firstDayOfMonth, lastDayOfMonth, type Month, monthOfDay } from '../school/month';
import type { Settings } from '../school/settings';
import type { ClassReportInput } from './classReportInput';
import type { PaperClass } from './paperClass';

/** All of the book that a class's report is made from. */
export interface ClassPaperRecord {
  settings: Settings;
  class: PaperClass;
  ledger: ClassLedger;
  /** The typed cells of the class tab, from its first row. */
  rows: readonly (readonly CellValue[])[];
  /** Names of the class's students, past ones too. */
  names: readonly string[];
  /** The class's target; without one of its own a relative for each student (G2). */
  target: number | undefined;
  /** The class's entries in `Khó khăn, đề xuất` that ask for something. */
  requests: readonly { day?: Day; content: string }[];
}

/** Counts one month of a class for its report (design 3). */
export function classReportData(
  record: ClassPaperRecord,
  month: Month,
  asOf: { day: Day; time: string },
): ClassReportInput {
  const { settings, ledger, rows, names, requests } = record;
  const end = lastDayOfMonth(month);
  const cumulative = ledger.figuresOn(end);
  const inMonth = growth(cumulative, ledger.figuresOn(firstDayOfMonth(month) - 1));
  const enrolment = ledger.enrolmentOn(end);
  const { lines } = gatherDifficulties([{ className: record.class.name, names, rows }], asOf.day);
  const ofMonth = <T extends { day?: Day; content: string }>(entries: readonly T[]) =>
    entries.flatMap(({ day, content }) =>
      day !== undefined && monthOfDay(day) === month ? [content] : [],
    );
  return {
    settings,
    class: record.class,
    month,
    date: asOf.day,
    asOf,
    enrolment,
    cumulative,
    inMonth,
    target: record.target ?? enrolment,
    rowsLeftOut: ledger.states,
    skillGroups: Object.entries(SKILL_GROUPS).flatMap(([code, label]) => {
      const total = cumulative.entriesBySkillGroup[code] ?? 0;
      if (total === 0) return [];
      return [{ label, inMonth: inMonth.entriesBySkillGroup[code] ?? 0, cumulative: total }];
    }),
    difficulties: ofMonth(lines),
    requests: ofMonth(requests),
  };
}
