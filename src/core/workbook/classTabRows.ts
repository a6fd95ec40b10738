import { type ClassTabLayout, FIRST_ROW } from './classTab';
import { classTabRowFormulas } from './classTabFormulas';

type RowFormulas = ReturnType<typeof classTabRowFormulas>;

/** No sheet has such a row, and no number in a formula is as long. */
const ANY_ROW = 999_999_999_999;

/**
 * What the add-on writes into all rows of a class tab, from the first. The formulas of a row differ
 * from another's in nothing but its number: they are made once and then written with each number,
 * which takes a thirtieth of making three hundred times thirty.
 */
export function classTabRowsFormulas(layout: ClassTabLayout, classPlace: number): RowFormulas[] {
  const { tick, rest } = classTabRowFormulas(layout, classPlace, ANY_ROW);
  const [tickOf, ...restOf] = [tick, ...rest].map(numbered);
  return Array.from({ length: layout.lastRow - FIRST_ROW + 1 }, (_, index) => {
    const row = FIRST_ROW + index;
    return { tick: tickOf?.(row) ?? '', rest: restOf.map((textOf) => textOf(row)) };
  });
}

function numbered(formula: string): (row: number) => string {
  const parts = formula.split(String(ANY_ROW));
  return (row) => parts.join(String(row));
}
