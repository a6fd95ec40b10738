import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OTHER_GROUP } from '../../src/core/ledger/skills';
import { FIGURE_KEYS, GROUP_CODES } from '../../src/core/workbook/figuresTab';
import { SMALL_BOOK } from './bookPlan';
import { countedByFormula, countedByScript } from './classFigures';
import { SEED } from './compareTabs';
import { BookOnCalculator } from './onCalculator';
import { classArbitrary } from './tabs';

const NAMES = ['6A1', '6-2', "7'A"] as const;

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
