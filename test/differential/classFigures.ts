import { classLedger } from '../../src/core/rollup/classLedger';
import { lastDayOfMonth, monthOfDay, monthsBetween } from '../../src/core/school/month';
import {
  FIGURES_HEADER,
  figuresColumn,
  figuresRow,
  GROUP_CODES,
  PERIODS_A_CLASS,
} from '../../src/core/workbook/figuresTab';
import { TAB } from '../../src/core/workbook/tabNames';
import { type BookPlan, type PlannedClass, readByScript } from './bookPlan';
import type { BookOnCalculator } from './onCalculator';

/** `_Số liệu` of one class as TypeScript counts it, a row per month and one for today. */
export function countedByScript(plan: BookPlan, planned: PlannedClass) {
  const { name, students, rows } = planned;
  const cells = rows.map((row) => row.map(readByScript));
  const ledger = classLedger({ className: name, students, rows: cells }, plan);
  const months = monthsBetween(monthOfDay(plan.yearStart), monthOfDay(plan.yearEnd));
  return [...months.map(lastDayOfMonth), plan.today].map((until, period) => {
    const { entriesBySkillGroup, ...figures } = ledger.figuresOn(until);
    const groups = GROUP_CODES.map((code) => [code, entriesBySkillGroup[code] ?? 0]);
    return {
      month: period < months.length ? Number(months[period]?.replace('-', '')) : 0,
      until,
      enrolment: ledger.enrolmentOn(until),
      ...figures,
      ...Object.fromEntries(groups),
      ...ledger.states,
    };
  });
}

/** The same rows as the formulas count them. */
export function countedByFormula(book: BookOnCalculator, place: number) {
  const names = FIGURES_HEADER.slice(1);
  return Array.from({ length: PERIODS_A_CLASS }, (_, period) => {
    const row = figuresRow(place, period);
    return Object.fromEntries(
      names.map((name) => [name, book.value(TAB.figures, row, figuresColumn(name))]),
    );
  });
}
