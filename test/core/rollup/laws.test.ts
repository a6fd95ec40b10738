import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClassRecord, classLedger } from '../../../src/core/rollup/classLedger';
import { sumFigures } from '../../../src/core/rollup/combine';
import type { Figures } from '../../../src/core/rollup/figures';
import { lastDayOfMonth, monthOfDay, monthsBetween } from '../../../src/core/school/month';
import { FIGURE_KEYS } from '../../../src/core/workbook/figuresTab';
import { type PlannedClass, readByScript, SMALL_BOOK } from '../../differential/bookPlan';
import { classArbitrary } from '../../differential/tabs';
import { openLedgerDatabase } from './ledgerDatabase';

const MONTHS = monthsBetween(monthOfDay(SMALL_BOOK.yearStart), monthOfDay(SMALL_BOOK.today));
const DAYS = [...MONTHS.map(lastDayOfMonth), SMALL_BOOK.today];

/** Two classes with rows as people leave them: right, wrong, half filled, copied. */
const schoolArbitrary = fc
  .tuple(classArbitrary(SMALL_BOOK, '6A1'), classArbitrary(SMALL_BOOK, '6/2'))
  .map((classes) => classes.map(recordOf));

function recordOf({ name, students, rows }: PlannedClass): ClassRecord {
  return { className: name, students, rows: rows.map((row) => row.map(readByScript)) };
}

function countAll(school: readonly ClassRecord[]) {
  const ledgers = school.map((record) => classLedger(record, SMALL_BOOK));
  return DAYS.map((day) => ({
    figures: sumFigures(ledgers.map((ledger) => ledger.figuresOn(day))),
    enrolment: ledgers.reduce((sum, ledger) => sum + ledger.enrolmentOn(day), 0),
  }));
}

const runs = { numRuns: 25, seed: 20_260_222 };

describe('figures of the school', () => {
  it('do not depend on the order of the classes', () => {
    fc.assert(
      fc.property(schoolArbitrary, (school) => {
        expect(countAll([...school].reverse())).toEqual(countAll(school));
      }),
      runs,
    );
  });

  it('do not depend on the order of rows of different students', () => {
    let moved = 0;
    fc.assert(
      fc.property(schoolArbitrary, fc.infiniteStream(fc.nat()), (school, draws) => {
        const shuffled = school.map((record) => {
          const rows = interleaved(record.rows, draws);
          if (JSON.stringify(rows) !== JSON.stringify(record.rows)) moved += 1;
          return { ...record, rows };
        });
        expect(countAll(shuffled)).toEqual(countAll(school));
      }),
      runs,
    );
    expect(moved).toBeGreaterThan(25);
  });

  it('a class without rows changes only what they are divided by', () => {
    fc.assert(
      fc.property(schoolArbitrary, fc.nat({ max: 45 }), (school, size) => {
        const students = Array.from({ length: size }, (_, index) => ({ label: `Em ${index}` }));
        const empty: ClassRecord = { className: '9A9', students, rows: [] };
        expect(countAll([...school, empty])).toEqual(
          countAll(school).map(({ figures, enrolment }) => ({
            figures,
            enrolment: enrolment + size,
          })),
        );
      }),
      runs,
    );
  });

  it('are what SQL counts from the same valid rows', async () => {
    const database = await openLedgerDatabase(SMALL_BOOK.lists);
    const largest: Partial<Record<string, number>> = {};
    fc.assert(
      fc.property(schoolArbitrary, (school) => {
        database.load(school.map((record) => classLedger(record, SMALL_BOOK)));
        countAll(school).forEach(({ figures, enrolment }, index) => {
          const day = DAYS[index] ?? 0;
          expect(database.figuresOn(day)).toEqual(figures);
          expect(database.enrolmentOn(day)).toBe(enrolment);
          for (const key of Object.keys(figures) as (keyof Figures)[]) {
            const value = figures[key];
            if (typeof value === 'number') largest[key] = Math.max(largest[key] ?? 0, value);
          }
        });
      }),
      runs,
    );
    // No figure was equal only because it was nothing.
    expect(FIGURE_KEYS.filter((key) => (largest[key] ?? 0) < 2)).toEqual([]);
  });
});

/**
 * Rows in another order, in which those of one student keep theirs: the topmost row of a person
 * decides about them (design 2).
 */
function interleaved(
  rows: ClassRecord['rows'],
  draws: IterableIterator<number>,
): ClassRecord['rows'] {
  const queues = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const student = String(row[0]).toLowerCase();
    queues.set(student, [...(queues.get(student) ?? []), row]);
  }
  const waiting = [...queues.values()];
  return rows.map(() => {
    const left = waiting.filter((queue) => queue.length > 0);
    const queue = left[Number(draws.next().value) % left.length];
    return queue?.shift() ?? [];
  });
}
