import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../build/demo/writeWorkbook';
import { FIRST_ROW } from '../../src/core/workbook/classTab';
import { bookCells } from './bookCells';
import { type BookPlan, type Held, SMALL_BOOK } from './bookPlan';
import { SEED } from './compareTabs';
import { type Excuse, Judgement } from './judgement';
import { recalculated, SOFFICE } from './libreOffice';
import { BookOnCalculator } from './onCalculator';
import { classArbitrary } from './tabs';
import { workbookOf } from './workbookOf';

const NAMES = ['6A1', "7'A"] as const;
const BASE: BookPlan = { ...SMALL_BOOK, lastRow: 122 };

/** What LibreOffice reads or writes otherwise than Sheets does, by the cell that holds it. */
const OTHERWISE: readonly (readonly [string, (held: Held) => boolean])[] = [
  ['a boolean is a number', (held) => typeof held === 'boolean'],
  ['a decimal point for the comma', (held) => typeof held === 'number' && !Number.isInteger(held)],
  [
    'two code units are one character',
    (held) => typeof held === 'string' && /[\ud800-\udbff]/.test(held),
  ],
  ['all digits of a huge number', (held) => typeof held === 'number' && Math.abs(held) >= 1e15],
];

/** Rows that hold such a cell. */
function excuseOf({ classes }: BookPlan): Excuse {
  return ({ tab, row }) => {
    const cells = classes.find(({ name }) => name === tab)?.rows[row - FIRST_ROW] ?? [];
    return OTHERWISE.find(([, holds]) => cells.some(holds))?.[0];
  };
}

if (SOFFICE === undefined) console.info('LibreOffice is not installed: it judges no formula here');

describe.skipIf(SOFFICE === undefined)('LibreOffice computes the formulas', () => {
  it('as the stand-in does, cell by cell, on a book without values', async () => {
    const tabs = fc.tuple(...NAMES.map((name) => classArbitrary(BASE, name, 8)));
    const [classes = []] = fc.sample(tabs, { numRuns: 1, seed: SEED });
    const plan = { ...BASE, classes };
    const book = new BookOnCalculator(plan);
    const file = await writeWorkbook(workbookOf(plan), new Date(0));
    const { sheets } = await readXlsx(recalculated(SOFFICE ?? '', file));
    const judgement = new Judgement(excuseOf(plan));
    for (const cell of bookCells(plan)) {
      if (!('formula' in cell.content)) continue;
      const sheet = sheets.find(({ name }) => name === cell.tab);
      const theirs = sheet?.rows[cell.row - 1]?.[cell.column - 1];
      judgement.add({ cell, ours: book.value(cell.tab, cell.row, cell.column), theirs });
    }
    console.info(`LibreOffice: ${judgement}`);
    expect(judgement.differ).toEqual([]);
    expect(judgement.agree).toBeGreaterThan(8_000);
    expect([...judgement.excused.values()].reduce((sum, n) => sum + n, 0)).toBeLessThan(100);
  }, 300_000);
});
