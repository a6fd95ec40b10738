import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OTHER_GROUP } from '../../src/core/ledger/skills';
import { classLedger } from '../../src/core/rollup/classLedger';
import { lastDayOfMonth, monthOfDay, monthsBetween } from '../../src/core/school/month';
import {
  FIGURE_KEYS,
  FIGURES_HEADER,
  figuresColumn,
  figuresRow,
  GROUP_CODES,
  PERIODS_A_CLASS,
} from '../../src/core/workbook/figuresTab';
import { TAB } from '../../src/core/workbook/tabNames';
import { type BookPlan, type PlannedClass, readByScript, SMALL_BOOK } from './bookPlan';
import { SEED } from './compareTabs';
import { BookOnCalculator } from './onCalculator';
import { classArbitrary } from './tabs';

const NAMES = ['6A1', '6-2', "7'A"] as const;
const MONTHS = monthsBetween(monthOfDay(SMALL_BOOK.yearStart), monthOfDay(SMALL_BOOK.yearEnd));
const UNTIL = [...MONTHS.map(lastDayOfMonth), SMALL_BOOK.today];

/** `_Số liệu` of one class as TypeScript counts it, a row per period. */
function countedByScript(plan: BookPlan, planned: PlannedClass) {
  const { name, students, rows } = planned;
  const cells = rows.map((row) => row.map(readByScript));
  const ledger = classLedger({ className: name, students, rows: cells }, plan);
  return UNTIL.map((until, period) => {
    const { entriesBySkillGroup, ...figures } = ledger.figuresOn(until);
    const groups = GROUP_CODES.map((code) => [code, entriesBySkillGroup[code] ?? 0]);
    return {
      month: period < MONTHS.length ? Number(MONTHS[period]?.replace('-', '')) : 0,
      until,
      enrolment: ledger.enrolmentOn(until),
      ...figures,
      ...Object.fromEntries(groups),
      ...ledger.states,
    };
  });
}

function countedByFormula(book: BookOnCalculator, place: number) {
  const names = FIGURES_HEADER.slice(1);
  return Array.from({ length: PERIODS_A_CLASS }, (_, period) => {
    const row = figuresRow(place, period);
    return Object.fromEntries(
      names.map((name) => [name, book.value(TAB.figures, row, figuresColumn(name))]),
    );
  });
}

describe('figures by formula and by TypeScript', () => {
  it('agree for every class, month and today, whoever comes and goes', () => {
    const largest = Object.fromEntries(FIGURE_KEYS.map((key) => [key, 0]));
    let partly = 0;
    const nobody = NAMES.map((name) => ({ name, students: [], rows: [] }));
    const book = new BookOnCalculator({ ...SMALL_BOOK, classes: nobody });
    fc.assert(
      fc.property(fc.tuple(...NAMES.map((name) => classArbitrary(SMALL_BOOK, name))), (classes) => {
        book.refill(...classes);
        classes.forEach((planned, place) => {
          const expected = countedByScript(SMALL_BOOK, planned);
          expect(countedByFormula(book, place)).toEqual(expected);
          for (const row of expected) {
            if (row.enrolment > 0 && row.enrolment < planned.students.length) partly += 1;
            for (const key of FIGURE_KEYS) {
              largest[key] = Math.max(largest[key] ?? 0, row[key]);
            }
          }
        });
      }),
      { numRuns: 12, seed: SEED, endOnFailure: true },
    );
    expect(Object.values(largest).filter((most) => most === 0)).toEqual([]);
    expect(partly).toBeGreaterThan(50);
  });

  it('agree on skills that a school added without a group’s letter: all entries have a group', () => {
    const codes = ['', 'X9', '?1', 'a7', ' B2', '*', 'z'];
    const skills = SMALL_BOOK.lists.skills.map((skill, index) => ({
      ...skill,
      code: codes[index % (codes.length + 3)] ?? skill.code,
    }));
    const plan = { ...SMALL_BOOK, lists: { ...SMALL_BOOK.lists, skills } };
    let other = 0;
    fc.assert(
      fc.property(classArbitrary(plan, '6A1'), (planned) => {
        const book = new BookOnCalculator({ ...plan, classes: [planned] });
        const expected = countedByScript(plan, planned);
        expect(countedByFormula(book, 0)).toEqual(expected);
        for (const row of expected) {
          const counts: Readonly<Record<string, unknown>> = row;
          const sum = GROUP_CODES.reduce((total, code) => total + Number(counts[code]), 0);
          expect(sum).toBe(row.entries);
          other += Number(counts[OTHER_GROUP]);
        }
      }),
      { numRuns: 4, seed: SEED, endOnFailure: true },
    );
    expect(other).toBeGreaterThan(20);
  });
});
