import { call, type Expression, equal, formula, minus, text, when } from '../formula/expression';
import { cell } from '../formula/reference';
import { NO_VALUE } from '../report/numbers';
import { monthBlock } from './settingsTab';
import {
  type ClassHelper,
  fact,
  helperBlock,
  helperCell,
  SUMMARY_COLUMNS,
  type SummaryLayout,
} from './summaryLayout';
import { line, type SummaryPart, strip, strips } from './summaryPart';

const LIST_COLUMN = 6;
const SPANS = [
  [1, 2],
  [3, 4],
  [LIST_COLUMN, SUMMARY_COLUMNS],
] as const;

/** The month whose deadline passed last, and the one that is handed in now. */
const LINES = [
  { month: 'due', missing: 'late', names: 'lateNames', noMonth: 'Chưa có tháng nào hết hạn' },
  { month: 'open', missing: 'open', names: 'openNames', noMonth: 'Các tháng đều đã hết hạn nộp' },
] as const satisfies readonly {
  month: 'due' | 'open';
  missing: ClassHelper;
  names: ClassHelper;
  noMonth: string;
}[];

/** All classes may be late: lines of words that their names take, and pixels of a row that holds them. */
const NAMES_A_LINE = 16;
const USUAL_LINES = 2;
const namesHeight = (lines: number) => 8 + 18 * lines;

function linesOfNames({ classes }: SummaryLayout): number {
  return Math.max(USUAL_LINES, Math.ceil(classes.length / NAMES_A_LINE));
}

/** Pixels by which the table is higher than in a school whose classes are named on two lines. */
export function handInsGrowth(layout: SummaryLayout): number {
  return LINES.length * (namesHeight(linesOfNames(layout)) - namesHeight(USUAL_LINES));
}

/** How many classes handed in, and who did not (clauses B6, G4). */
export function summaryHandIns(layout: SummaryLayout): SummaryPart {
  const top = layout.rows.handIns;
  const area = strip(top + 2, LIST_COLUMN, 1, LINES.length);
  const day = cell(3, top + 2);
  const list = cell(LIST_COLUMN, top + 2, { fixed: 'column' });
  const complete = equal(list, ALL_IN);
  const height = namesHeight(linesOfNames(layout));
  return {
    patches: [
      line(top, 1, 'section', ['3. Nộp số liệu']),
      line(top + 1, 1, 'header', ['Tháng']),
      line(top + 1, 3, 'header', ['Hạn nộp', '', 'Đã nộp', 'Lớp chưa nộp']),
      ...LINES.flatMap((each, index) => handInLine(each, top + 2 + index, layout)),
    ],
    merged: [
      ...strips(top, 1, [[1, SUMMARY_COLUMNS]]),
      ...strips(top + 1, LINES.length + 1, SPANS),
    ],
    heights: { [top + 2]: height, [top + 3]: height },
    framed: [strip(top + 1, 1, SUMMARY_COLUMNS, LINES.length + 1)],
    colours: [
      { area, condition: complete, colour: 'good' },
      {
        area: strip(top + 2, LIST_COLUMN, 1),
        condition: call('AND', call('ISNUMBER', day), equal(complete, false)),
        colour: 'alarm',
      },
    ],
  };
}

const ALL_IN = 'Các lớp đã nộp đủ.';

function handInLine(
  { month, missing, names, noMonth }: (typeof LINES)[number],
  row: number,
  { rows }: SummaryLayout,
) {
  const absent = call('SUM', helperBlock(missing, rows));
  const all = helperCell(names, rows.total - 1);
  const said = when(
    equal(absent, 0),
    ALL_IN,
    when(equal(absent, fact('classes')), 'Chưa có lớp nào nộp.', all),
  );
  const ifMonth = (value: Expression, otherwise: string) =>
    formula(when(equal(fact(month), 0), otherwise, value));
  const pick = (column: 'label' | 'deadline') => call('INDEX', monthBlock(column), fact(month));
  return [
    line(row, 1, 'word', [ifMonth(pick('label'), NO_VALUE)]),
    line(row, 3, 'day', [ifMonth(pick('deadline'), NO_VALUE)]),
    line(row, 5, 'word', [
      ifMonth(text(minus(fact('classes'), absent), '/', fact('classes')), NO_VALUE),
    ]),
    line(row, LIST_COLUMN, 'label', [ifMonth(said, noMonth)]),
  ];
}
