import { expect, test } from 'vitest';
import { classFigures, enrolmentOn } from '../../../src/core/rollup/classFigures';
import type { ClassLedger, ClassStudent } from '../../../src/core/rollup/classLedger';
import type { CountedRow } from '../../../src/core/rollup/countedRows';
import { figuresByMonth } from '../../../src/core/rollup/figuresByMonth';
import { dayOfIso } from '../../../src/core/school/day';

const day = (iso: string) => dayOfIso(iso) as number;

function ledger(className: string, students: ClassStudent[], days: string[]): ClassLedger {
  const counted = days.map(
    (iso, index): CountedRow => ({
      student: 1,
      person: index + 1,
      day: day(iso),
      able: true,
      kin: true,
      middleAgedOrElderly: index === 0,
      skill: 1,
      group: index === 0 ? 'B' : 'A',
    }),
  );
  return {
    className,
    students,
    verdicts: [],
    counted,
    states: { valid: days.length, pending: 2, invalid: 3 },
    figuresOn: (on) => classFigures(counted, students, on),
    enrolmentOn: (on) => enrolmentOn(students, on),
  };
}

test('figures are cumulative at the end of each month, enrolment is that of the last', () => {
  const left = { label: 'b', until: day('2025-10-15') };
  const leaves = { label: 'd', until: day('2025-11-15') };
  const six = ledger('6/1', [{ label: 'a' }, left, leaves], ['2025-09-30', '2025-10-01']);
  const seven = ledger('7A1', [{ label: 'c' }], ['2025-10-31', '2025-11-01']);
  const literacy = {
    students: { numerator: 1, denominator: 2 },
    staff: { numerator: 3, denominator: 4 },
  };
  const { classes, ...school } = figuresByMonth([six, seven], ['2025-09', '2025-10'], literacy);
  const entries = (by: Record<string, { entries: number }>) =>
    Object.entries(by).map(([month, figures]) => [month, figures.entries]);
  expect(Object.keys(classes)).toEqual(['6/1', '7A1']);
  expect(classes['6/1']).toMatchObject({
    enrolment: 2,
    rows: { valid: 2, pending: 2, invalid: 3 },
  });
  expect(entries(classes['6/1']?.cumulative ?? {})).toEqual([
    ['2025-09', 1],
    ['2025-10', 2],
  ]);
  expect(entries(classes['7A1']?.cumulative ?? {})).toEqual([
    ['2025-09', 0],
    ['2025-10', 1],
  ]);
  expect(entries(school.school)).toEqual([
    ['2025-09', 1],
    ['2025-10', 3],
  ]);
  expect(JSON.stringify(school.school['2025-10']?.entriesBySkillGroup)).toBe('{"A":1,"B":2}');
  expect(JSON.stringify(classes['6/1']?.cumulative['2025-10']?.entriesBySkillGroup)).toBe(
    '{"A":1,"B":1}',
  );
  expect(school).toMatchObject({
    enrolment: 3,
    rows: { valid: 4, pending: 4, invalid: 6 },
    literacy: { students: [1, 2], staff: [3, 4] },
  });
});
