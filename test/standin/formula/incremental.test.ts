import fc from 'fast-check';
import { expect, it } from 'vitest';
import { book, LISTS, MAIN, put, shown } from './fixture';
import { type Calculator, createCalculator } from './index';

const ROWS = 6;
const COLUMNS = 3;

const row = fc.integer({ min: 1, max: ROWS });
const column = fc.integer({ min: 1, max: COLUMNS });
const sheet = fc.constantFrom(MAIN, LISTS);
const cell = fc
  .tuple(column, row, fc.boolean(), fc.boolean())
  .map(([c, r, fixC, fixR]) => `${fixC ? '$' : ''}${'ABC'[c - 1]}${fixR ? '$' : ''}${r}`);
const range = fc.tuple(cell, cell).map((ends) => ends.join(':'));
const prefix = fc.constantFrom('', '', "'6A1'!", "'Danh mục'!");

const formula = fc.oneof(
  fc.tuple(prefix, cell, cell).map(([p, a, b]) => `=${p}${a}+${b}`),
  fc.tuple(prefix, range).map(([p, r]) => `=SUM(${p}${r})`),
  fc.tuple(prefix, range, cell).map(([p, r, c]) => `=COUNTIF(${p}${r};${c})`),
  fc.tuple(cell, cell, cell).map(([a, b, c]) => `=IF(${a}>2;${b};${c})`),
  fc.tuple(cell, range).map(([a, r]) => `=IFERROR(INDEX(${r};${a};1);ROW())`),
  fc.tuple(range, cell).map(([r, a]) => `=SUMPRODUCT((${r}=${a})*ROW(${r}))`),
  fc.tuple(cell, range).map(([a, r]) => `=SUM(${a}:INDEX(${r};1;1))`),
);
const content = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom('x', '', null), formula);

type Deed = (calculator: Calculator) => void;
const count = fc.integer({ min: 1, max: 2 });

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(sheet, row, column, content).map(
      ([s, r, c, value]): Deed =>
        (calculator) =>
          put(calculator, s, r, c, value),
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constant<Deed>((calculator) => {
      values(calculator);
    }),
  },
  fc.tuple(sheet, row, count).map(
    ([s, r, n]): Deed =>
      (calculator) =>
        calculator.insertRows(s, r, n),
  ),
  fc.tuple(sheet, row, count).map(
    ([s, r, n]): Deed =>
      (calculator) =>
        calculator.deleteRows(s, r, n),
  ),
  fc.tuple(sheet, column).map(
    ([s, c]): Deed =>
      (calculator) =>
        calculator.insertColumns(s, c, 1),
  ),
  fc.tuple(sheet, column).map(
    ([s, c]): Deed =>
      (calculator) =>
        calculator.deleteColumns(s, c, 1),
  ),
  fc.tuple(sheet, fc.shuffledSubarray([2, 3, 4, 5], { minLength: 4 }), column).map(
    ([s, order, c]): Deed =>
      (calculator) =>
        calculator.permuteRows(s, 2, order, c, 2),
  ),
  fc.tuple(sheet, row, column, sheet, row, column).map(
    ([s, r, c, s2, r2, c2]): Deed =>
      (calculator) => {
        calculator.copyCell(
          { sheetId: s, row: r, column: c },
          { sheetId: s2, row: r2, column: c2 },
        );
      },
  ),
);

/** All cells that the deeds can reach, as values. */
function values(calculator: Calculator): unknown[] {
  return [MAIN, LISTS].flatMap((s) =>
    Array.from({ length: ROWS + 8 }, (_, r) =>
      Array.from({ length: COLUMNS + 6 }, (_, c) => shown(calculator.value(s, r + 1, c + 1))),
    ),
  );
}

/** The same book written anew from what the formulas read as. */
function rewritten(calculator: Calculator): Calculator {
  const fresh = createCalculator();
  fresh.addSheet(MAIN, '6A1');
  fresh.addSheet(LISTS, 'Danh mục');
  for (const s of [MAIN, LISTS])
    for (let r = 1; r <= ROWS + 40; r++)
      for (let c = 1; c <= COLUMNS + 20; c++) {
        const text = calculator.formula(s, r, c);
        put(fresh, s, r, c, text ?? calculator.value(s, r, c));
      }
  return fresh;
}

const deeds = fc.array(deed, { minLength: 5, maxLength: 20 });

it('after any edits, of a book and of its copy, the values are those of the same book written anew', () => {
  fc.assert(
    fc.property(deeds, deeds, (ofBook, ofCopy) => {
      const original = book();
      for (const act of ofBook) act(original);
      const copy = createCalculator();
      copy.copyFrom(original);
      for (const act of ofCopy) act(copy);
      expect(values(copy)).toEqual(values(rewritten(copy)));
      expect(values(original)).toEqual(values(rewritten(original)));
    }),
    { numRuns: 300 },
  );
});

it('a formula keeps what an edit of an otherwise empty tab made of it', () => {
  const calculator = createCalculator();
  calculator.addSheet(MAIN, '6A1');
  calculator.addSheet(LISTS, 'Danh mục');
  calculator.setFormula(MAIN, 1, 1, "=SUM('Danh mục'!C1:C1)");
  calculator.deleteColumns(LISTS, 3, 1);
  calculator.deleteColumns(MAIN, 2, 1);
  expect(calculator.formula(MAIN, 1, 1)).toBe('=SUM(#REF!)');
});
