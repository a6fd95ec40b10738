import { describe, expect, it } from 'vitest';
import { book, LISTS, MAIN, shown } from './fixture';

/** Formulas of E1 that look at a list in A3:A6, before and after an edit of the tab. */
function afterEdit(text: string, edit: (calculator: ReturnType<typeof book>) => void): string {
  const calculator = book([[], [], [1], [2], [3], [4]]);
  calculator.setFormula(MAIN, 1, 5, text);
  calculator.value(MAIN, 1, 5);
  edit(calculator);
  return `${calculator.formula(MAIN, 1, 5)} ${shown(calculator.value(MAIN, 1, 5))}`;
}

describe('inserted rows: ranges grow inside, move at their top edge, ignore their end', () => {
  it.each([
    ['=SUM($A$3:$A$6)', 4, '=SUM($A$3:$A$8) 10'],
    ['=SUM(A3:A6)', 4, '=SUM(A3:A8) 10'],
    ['=SUM(A3:A6)', 3, '=SUM(A5:A8) 10'],
    ['=SUM(A3:A6)', 7, '=SUM(A3:A6) 10'],
    ['=A4', 4, '=A6 2'],
    ['=ROW(A4)', 4, '=ROW(A6) 6'],
    ['=ROWS(A3:A6)', 4, '=ROWS(A3:A8) 6'],
    ["='6A1'!$A$4+'Danh mục'!A4", 2, "='6A1'!$A$6+'Danh mục'!A4 2"],
  ])('%s, two rows before row %i', (text, before, expected) => {
    expect(afterEdit(text, (calculator) => calculator.insertRows(MAIN, before, 2))).toBe(expected);
  });
});

describe('deleted rows: ranges shrink, what is gone is #REF!', () => {
  it.each([
    ['=SUM($A$3:$A$6)', 4, 1, '=SUM($A$3:$A$5) 8'],
    ['=SUM(A3:A6)', 2, 2, '=SUM(A2:A4) 9'],
    ['=SUM(A3:A6)', 6, 5, '=SUM(A3:A5) 6'],
    ['=SUM(A3:A6)', 3, 4, '=SUM(#REF!) #REF!'],
    ['=A4+1', 4, 1, '=#REF!+1 #REF!'],
    ['=A6', 4, 1, '=A5 4'],
    ['=IFERROR(A4;"gone")', 4, 1, '=IFERROR(#REF!;"gone") gone'],
  ])('%s, rows from %i, %i of them', (text, first, count, expected) => {
    expect(afterEdit(text, (calculator) => calculator.deleteRows(MAIN, first, count))).toBe(
      expected,
    );
  });
});

describe('columns', () => {
  it('insert and delete like rows', () => {
    expect(afterEdit('=A3', (calculator) => calculator.insertColumns(LISTS, 1, 3))).toBe('=A3 1');
    const calculator = book([[1, 2, 3, '=SUM(A1:C1)', '=$B1']]);
    calculator.insertColumns(MAIN, 2, 1);
    expect(calculator.formula(MAIN, 1, 5)).toBe('=SUM(A1:D1)');
    expect(calculator.formula(MAIN, 1, 6)).toBe('=$C1');
    calculator.setConstant(MAIN, 1, 2, 10);
    expect(calculator.value(MAIN, 1, 5)).toBe(16);
    calculator.deleteColumns(MAIN, 3, 1);
    expect(calculator.formula(MAIN, 1, 4)).toBe('=SUM(A1:C1)');
    expect(calculator.value(MAIN, 1, 4)).toBe(14);
    expect(shown(calculator.value(MAIN, 1, 5))).toBe('#REF!');
  });
});

describe('formulas of other rows and tabs', () => {
  it('follow the rows they mean, and own-row references stay in their row', () => {
    const calculator = book(
      [
        [1, '=A1*10'],
        [2, '=A2*10'],
        [3, '=A3*10'],
      ],
      [["=SUM('6A1'!B1:B3)"]],
    );
    calculator.insertRows(MAIN, 2, 1);
    expect([1, 3, 4].map((row) => calculator.formula(MAIN, row, 2))).toEqual([
      '=A1*10',
      '=A3*10',
      '=A4*10',
    ]);
    expect(calculator.formula(MAIN, 2, 2)).toBeUndefined();
    expect(calculator.formula(LISTS, 1, 1)).toBe("=SUM('6A1'!B1:B4)");
    calculator.setConstant(MAIN, 2, 2, 5);
    expect(calculator.value(LISTS, 1, 1)).toBe(65);
    calculator.deleteRows(MAIN, 1, 1);
    expect(calculator.value(LISTS, 1, 1)).toBe(55);
  });

  it('compute again only where the edit changed what they read', () => {
    const calculator = book(Array.from({ length: 50 }, (_, i) => [i, `=A${i + 1}+1`]));
    calculator.setFormula(MAIN, 1, 3, '=SUM(A1:A50)');
    const readAll = () => {
      for (let row = 1; row <= 52; row++) calculator.value(MAIN, row, 2);
      calculator.value(MAIN, 1, 3);
      return calculator.computed;
    };
    const before = readAll();
    calculator.insertRows(MAIN, 20, 1);
    expect(readAll() - before).toBe(1);
  });

  it('see the cells as they stand now, whatever was read before', () => {
    const calculator = book([[1], [2], [3]]);
    expect(calculator.evaluate(MAIN, 9, 9, '=SUM(A1:A3)')).toBe(6);
    calculator.insertRows(MAIN, 2, 1);
    expect(calculator.evaluate(MAIN, 9, 9, '=SUM(A1:A3)')).toBe(3);
  });

  it('compute a range whose end is computed again when a row within it goes', () => {
    const calculator = book([[1, null, '=SUM(A1:INDEX(A3:A3;1;1))'], [2], [3]]);
    expect(calculator.value(MAIN, 1, 3)).toBe(6);
    calculator.deleteRows(MAIN, 2, 1);
    expect(calculator.value(MAIN, 1, 3)).toBe(4);
  });

  it('keep a formula that does not parse with its cell', () => {
    const calculator = book([[1], ['=SUM(1;2']]);
    calculator.insertRows(MAIN, 1, 1);
    expect(calculator.formula(MAIN, 3, 1)).toBe('=SUM(1;2');
  });
});

describe('tabs', () => {
  it('renamed: formulas read with the new name; removed: #REF!', () => {
    const calculator = book([["=A2+'Danh mục'!A1", 1]], [[7]]);
    expect(calculator.value(MAIN, 1, 1)).toBe(7);
    calculator.renameSheet(LISTS, 'Lists');
    expect(calculator.formula(MAIN, 1, 1)).toBe('=A2+Lists!A1');
    calculator.removeSheet(LISTS);
    expect(calculator.formula(MAIN, 1, 1)).toBe('=A2+#REF!');
    expect(shown(calculator.value(MAIN, 1, 1))).toBe('#REF!');
    calculator.addSheet(3, 'Lists');
    expect(shown(calculator.value(MAIN, 1, 1))).toBe('#REF!');
  });

  it('that are not there: the text stays, the value is #REF!', () => {
    const calculator = book([["=SUM('Chưa có'!A1:B2)"]]);
    expect(shown(calculator.value(MAIN, 1, 1))).toBe('#REF!');
    expect(calculator.formula(MAIN, 1, 1)).toBe("=SUM('Chưa có'!A1:B2)");
  });
});

describe('a sort', () => {
  it('moves cells; references to the own row follow it, others keep their offset', () => {
    const calculator = book([
      ['c', '=A1&"!"', '=$A$1'],
      ['a', '=A2&"!"', '=A1'],
      ['b', '=A3&"!"', 9],
    ]);
    calculator.value(MAIN, 1, 2);
    calculator.permuteRows(MAIN, 1, [2, 3, 1], 1, 3);
    const rows = [1, 2, 3].map((row) =>
      [1, 2, 3].map((column) => shown(calculator.value(MAIN, row, column))),
    );
    expect(rows).toEqual([
      ['a', 'a!', '#REF!'],
      ['b', 'b!', 9],
      ['c', 'c!', 'a'],
    ]);
    expect(calculator.formula(MAIN, 3, 2)).toBe('=A3&"!"');
    expect(calculator.formula(MAIN, 1, 3)).toBe('=#REF!');
  });

  it('reaches those who read the block, and leaves other columns alone', () => {
    const calculator = book([
      [1, 'x', '=A1'],
      [2, 'y', '=MATCH(2;$A$1:$A$2;0)'],
    ]);
    expect(calculator.value(MAIN, 2, 3)).toBe(2);
    calculator.permuteRows(MAIN, 1, [2, 1], 1, 1);
    expect(calculator.value(MAIN, 2, 3)).toBe(1);
    expect(calculator.value(MAIN, 1, 3)).toBe(2);
    expect(calculator.value(MAIN, 1, 2)).toBe('x');
  });

  it('refuses an order that is none', () => {
    expect(() => book([[1], [2]]).permuteRows(MAIN, 1, [1, 1], 1, 1)).toThrow(/each row/);
  });
});

describe('a copy', () => {
  it('shifts relative references, also into another tab, and copies constants', () => {
    const calculator = book([[1, '=A1+$A$1'], [2]], [[10], [20]]);
    calculator.copyCell({ sheetId: MAIN, row: 1, column: 2 }, { sheetId: MAIN, row: 2, column: 2 });
    expect(calculator.formula(MAIN, 2, 2)).toBe('=A2+$A$1');
    expect(calculator.value(MAIN, 2, 2)).toBe(3);
    calculator.copyCell(
      { sheetId: MAIN, row: 1, column: 2 },
      { sheetId: LISTS, row: 2, column: 2 },
    );
    expect(calculator.value(LISTS, 2, 2)).toBe(30);
    calculator.copyCell({ sheetId: MAIN, row: 2, column: 1 }, { sheetId: MAIN, row: 1, column: 1 });
    expect(calculator.value(MAIN, 1, 2)).toBe(4);
    calculator.copyCell({ sheetId: MAIN, row: 1, column: 2 }, { sheetId: MAIN, row: 1, column: 1 });
    expect(calculator.formula(MAIN, 1, 1)).toBe('=#REF!+$A$1');
  });
});
