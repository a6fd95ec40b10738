import fc from 'fast-check';
import type { ClosedRow } from '../../../src/core/closing/closedRow';
import { type Day, dayOf } from '../../../src/core/school/day';

export const SEPTEMBER = dayOf(2025, 9, 30) as Day;

/** Few different values, so that equal rows and changed ones are common. */
export const rowArbitrary: fc.Arbitrary<ClosedRow> = fc.record({
  className: fc.constantFrom('6A1', '6/2'),
  student: fc.integer({ min: 1, max: 3 }),
  person: fc.constantFrom('NT1', 'NT2'),
  relation: fc.constantFrom('ME', 'BO'),
  ageBand: fc.constantFrom('T59', 'T60'),
  skill: fc.constantFrom('A06', 'D01'),
  day: fc.integer({ min: SEPTEMBER - 3, max: SEPTEMBER + 60 }),
  level: fc.constantFrom('1', '2'),
});

export const rowsArbitrary = fc.array(rowArbitrary, { maxLength: 12 });

export const ROW: ClosedRow = {
  className: '6A1',
  student: 1,
  person: 'NT1',
  relation: 'ME',
  ageBand: 'T59',
  skill: 'A06',
  day: SEPTEMBER - 10,
  level: '2',
};
