import { expect, test } from 'vitest';
import { classTabLayout, FIRST_ROW } from '../../../src/core/workbook/classTab';
import { classTabRowFormulas } from '../../../src/core/workbook/classTabFormulas';
import { classTabRowsFormulas } from '../../../src/core/workbook/classTabRows';

test.each([0, 79])('all rows of the class at place %i are what each row is by itself', (place) => {
  const layout = classTabLayout(FIRST_ROW + 1_299);
  const rows = classTabRowsFormulas(layout, place);
  expect(rows).toHaveLength(1_300);
  for (const index of [0, 1, 6, 7, 96, 97, 996, 997, 1_299]) {
    expect(rows[index]).toEqual(classTabRowFormulas(layout, place, FIRST_ROW + index));
  }
});
