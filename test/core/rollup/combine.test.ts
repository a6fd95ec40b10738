import { expect, test } from 'vitest';
import { growth, NO_FIGURES, sumFigures } from '../../../src/core/rollup/combine';
import type { Figures } from '../../../src/core/rollup/figures';

const of = (entriesBySkillGroup: Record<string, number>): Figures => ({
  ...NO_FIGURES,
  entriesBySkillGroup,
});

/** As it is written: the order of keys is part of what a closed month's record is hashed over. */
const groups = ({ entriesBySkillGroup }: Figures) => JSON.stringify(entriesBySkillGroup);

test('groups stand in the order of their codes, whichever class had them first', () => {
  expect(groups(sumFigures([of({ C: 1 }), of({ A: 2, B: 1 }), of({ B: 4 })]))).toBe(
    '{"A":2,"B":5,"C":1}',
  );
});

test('a group of nothing is left out, and one that shrank is not', () => {
  expect(groups(growth(of({ A: 3, B: 2, D: 1 }), of({ A: 3, B: 1, C: 1 })))).toBe(
    '{"B":1,"C":-1,"D":1}',
  );
});
