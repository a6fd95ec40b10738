import { describe, expect, it, test } from 'vitest';
import { classTabLayout, FIRST_ROW } from '../../../src/core/workbook/classTab';
import { classTabRowFormulas, studentReading } from '../../../src/core/workbook/classTabFormulas';
import { classTabRowsFormulas } from '../../../src/core/workbook/classTabRows';
import { FURTHER_RULES } from '../../differential/furtherRules';
import { shiftFormula } from '../../standin/formula';

test.each([0, 79])('all rows of the class at place %i are what each row is by itself', (place) => {
  const layout = classTabLayout(FIRST_ROW + 1_299);
  const rows = classTabRowsFormulas(layout, place);
  expect(rows).toHaveLength(1_300);
  for (const index of [0, 1, 6, 7, 96, 97, 996, 997, 1_299]) {
    expect(rows[index]).toEqual(classTabRowFormulas(layout, place, FIRST_ROW + index));
  }
});

describe('a row', () => {
  const layout = classTabLayout(FIRST_ROW + 20, FURTHER_RULES);
  const columnOf = (index: number) => layout.verdictColumn + index;

  it('is filled from the verdict to its last column', () => {
    const { rest } = classTabRowFormulas(layout, 0, FIRST_ROW);
    expect(rest.filter((text) => text !== '')).toHaveLength(layout.lastColumn - columnOf(0) + 1);
  });

  it('copied elsewhere is the row that belongs there', () => {
    const there = FIRST_ROW + 7;
    const copied = classTabRowFormulas(layout, 2, FIRST_ROW).rest.map((text, index) => {
      const column = columnOf(index);
      return shiftFormula(text, { row: FIRST_ROW, column }, { row: there, column });
    });
    expect(copied).toEqual(classTabRowFormulas(layout, 2, there).rest);
  });

  it('reads its student as the formula does that alone is written for each class', () => {
    const { rest } = classTabRowFormulas(layout, 2, FIRST_ROW);
    const alone = studentReading(layout, 2, FIRST_ROW);
    expect(alone).toBe(rest[layout.reading('student') - columnOf(0)]);
    expect(alone).not.toBe(studentReading(layout, 3, FIRST_ROW));
  });
});
