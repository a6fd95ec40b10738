import fc from 'fast-check';
import { expect, it } from 'vitest';
import { classFigures } from '../../../src/core/rollup/classFigures';
import { FIGURE_KEYS, GROUP_CODES } from '../../../src/core/workbook/figuresTab';
import { SEPTEMBER } from './rows';

const counted = fc.record({
  student: fc.integer({ min: 1, max: 4 }),
  person: fc.integer({ min: 1, max: 3 }),
  day: fc.integer({ min: SEPTEMBER, max: SEPTEMBER + 20 }),
  able: fc.boolean(),
  kin: fc.boolean(),
  middleAgedOrElderly: fc.boolean(),
  skill: fc.integer({ min: 1, max: 9 }),
  group: fc.constantFrom(...GROUP_CODES),
});
const students = [{}, {}, { from: SEPTEMBER + 7 }, {}];

it('cumulative figures never fall as days go on, while nobody leaves', () => {
  fc.assert(
    fc.property(fc.array(counted, { maxLength: 20 }), (drawn) => {
      // Valid rows of a person agree about who they are.
      const agreed = drawn.map((row) => {
        const first = drawn.find(
          (other) => other.student === row.student && other.person === row.person,
        );
        const { kin = row.kin, middleAgedOrElderly = row.middleAgedOrElderly } = first ?? {};
        return { ...row, kin, middleAgedOrElderly };
      });
      let before = classFigures(agreed, students, SEPTEMBER - 1);
      for (let day = SEPTEMBER; day <= SEPTEMBER + 21; day += 1) {
        const now = classFigures(agreed, students, day);
        for (const key of FIGURE_KEYS) expect(now[key]).toBeGreaterThanOrEqual(before[key]);
        for (const group of GROUP_CODES) {
          const [then = 0, since = 0] = [
            before.entriesBySkillGroup[group],
            now.entriesBySkillGroup[group],
          ];
          expect(since).toBeGreaterThanOrEqual(then);
        }
        before = now;
      }
      expect(before.entries).toBe(drawn.length);
    }),
    { numRuns: 60 },
  );
});
