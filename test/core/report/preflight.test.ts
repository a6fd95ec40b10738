import { expect, it } from 'vitest';
import type { Difference } from '../../../src/core/closing/difference';
import { preflight } from '../../../src/core/report/preflight';
import { dayOfIso } from '../../../src/core/school/day';
import { emptyMonth, sampleMonth } from './sampleMonth';

const asFound = { differences: [], closed: false };
const day = (iso: string) => dayOfIso(iso) as number;

it('tells all that a report of the month would lack', () => {
  const difference: Difference = {
    code: 'stateDiffers',
    where: { tab: '6A1', cell: 'H15' },
    params: { row: 15 },
  };
  const april = sampleMonth.handIns.map((may) => ({ ...may, month: '2026-04', missing: [] }));
  const input = {
    ...sampleMonth,
    handIns: [...april, ...sampleMonth.handIns],
    narrative: { ...sampleMonth.narrative, causes: ' \n ', outlook: '' },
  };
  expect(preflight(input, { differences: [difference], closed: true })).toEqual({
    period: sampleMonth.period,
    daysLeft: 0,
    notHandedIn: [{ month: '2026-05', classNames: ['7A5', '9A4'] }],
    invalid: 55,
    pending: 10,
    differences: [difference],
    emptyNarrative: ['causes', 'outlook'],
    unknownStudents: 1,
    closed: true,
  });
});

it('names nothing where nothing is lacking, and every part of a narrative that nobody typed', () => {
  const found = preflight(emptyMonth, asFound);
  expect(found).toMatchObject({ notHandedIn: [], invalid: 0, pending: 0, unknownStudents: 0 });
  expect(found.emptyNarrative).toEqual(['strengths', 'shortcomings', 'causes', 'outlook']);
});

it.each([
  ['2026-05-20', 11],
  ['2026-05-31', 0],
  ['2026-06-04', 0],
])('read on %s the month runs for %i days more', (iso, daysLeft) => {
  const input = { ...sampleMonth, asOf: { day: day(iso), time: '17:05' } };
  expect(preflight(input, asFound).daysLeft).toBe(daysLeft);
});
