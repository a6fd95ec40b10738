import { judgeTab, type Verdict } from '../../src/core/ledger/judge';
import { verdictSentence } from '../../src/core/ledger/sentence';
import { TICKS } from '../../src/core/ledger/verdictWords';
import { type CountedRow, countedRows } from '../../src/core/rollup/countedRows';
import { FIRST_INPUT_COLUMN, FIRST_ROW } from '../../src/core/workbook/classTab';
import { type BookPlan, type PlannedClass, readByScript } from './bookPlan';

/** What the formulas of one row of a class tab must show. */
export interface RowShown {
  tick: string;
  sentence: string;
  /** 0 blank, 1 pending, 2 invalid, 3 valid. */
  state: number;
  /** The day of a counted row; '' for others. */
  counted: number | '';
  /** The day, where this row is the first of its person, makes them able, its student reached. */
  newPerson: number | '';
  newAble: number | '';
  newStudent: number | '';
}

export interface ExpectedTab {
  rows: RowShown[];
  verdicts: Verdict[];
}

const STATES = ['blank', 'pending', 'invalid', 'valid'] as const;

/** What TypeScript says of a class tab, row by row. */
export function expectedTab(
  { rules, lists, yearStart, yearEnd, today, lastRow, closedUntil = 0 }: BookPlan,
  { students, rows }: PlannedClass,
): ExpectedTab {
  const length = lastRow - FIRST_ROW + 1;
  const cells = Array.from({ length }, (_, index) => (rows[index] ?? []).map(readByScript));
  const context = { lists, yearStart, yearEnd, today };
  const labels = students.map(({ label }) => label);
  const verdicts = judgeTab(cells, { ...context, labels }, rules);
  const place = { ...context, closedUntil, firstRow: FIRST_ROW, firstColumn: FIRST_INPUT_COLUMN };
  const counted = verdicts.map((verdict) => countedRows([verdict], lists)[0]);
  const able = counted.map((row) => (row?.kin && row.able ? row : undefined));
  const newPerson = firstDays(counted, ({ student, person }) => `${student}·${person}`);
  const newAble = firstDays(able, ({ student, person }) => `${student}·${person}`);
  const newStudent = firstDays(able, ({ student }) => String(student));
  return {
    verdicts,
    rows: verdicts.map((verdict, index) => {
      const state = STATES.indexOf(verdict.state);
      return {
        tick: TICKS[state] ?? '',
        sentence: verdictSentence(verdict, cells[index] ?? [], index, place, rules),
        state,
        counted: counted[index]?.day ?? '',
        newPerson: newPerson[index] ?? '',
        newAble: newAble[index] ?? '',
        newStudent: newStudent[index] ?? '',
      };
    }),
  };
}

/** The day of each row that is the earliest of its key, the topmost of the same day. */
function firstDays(
  rows: readonly (CountedRow | undefined)[],
  keyOf: (row: CountedRow) => string,
): (number | '')[] {
  const first = new Map<string, { index: number; day: number }>();
  rows.forEach((row, index) => {
    if (!row) return;
    const known = first.get(keyOf(row));
    if (!known || row.day < known.day) first.set(keyOf(row), { index, day: row.day });
  });
  return rows.map((row, index) => (row && first.get(keyOf(row))?.index === index ? row.day : ''));
}
