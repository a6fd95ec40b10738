import {
  atLeast,
  call,
  differs,
  divide,
  type Expression,
  equal,
  formula,
  greater,
  type Operand,
  plus,
  text,
  times,
  when,
} from '../formula/expression';
import { classMonthsBlock, figureCell } from './figuresTab';
import { flag } from './flag';
import { MONTHS_IN_BOOK, monthBlock, monthCell } from './settingsTab';
import {
  boardRowFormula,
  emptyFormula,
  inTimeFormula,
  lastMissingFormula,
  missingFormula,
} from './summaryBoard';
import { NOW } from './summaryClassCells';
import {
  CLASS_HELPERS,
  type ClassHelper,
  classCell,
  DEADLINES_COLUMN,
  fact,
  helperCell,
  helperColumn,
  type SummaryLayout,
  type SummaryRows,
} from './summaryLayout';
import type { SummaryPart } from './summaryPart';
import { noteFormula, scoreFormula, unitsFormula } from './summaryPoints';
import { thresholdOf } from './summaryTargetRows';
import { tableBlock } from './tableBlock';

/** Shares are ordered as whole numbers, with room for the class's own place behind them. */
const SHARE_UNITS = 1_000_000_000;
const PLACE_ROOM = 1_000;

/** Hidden cells beside the class table: one formula a class and thing, whatever the school's size. */
export function summaryClassHelpers({ classes, rows }: SummaryLayout): SummaryPart {
  const deadlines = Array.from({ length: MONTHS_IN_BOOK }, (_, place) =>
    formula(monthCell(place, 'deadline')),
  );
  return {
    patches: [
      { row: rows.classes, column: DEADLINES_COLUMN, look: 'plain', cells: [deadlines] },
      {
        row: rows.firstClass,
        column: helperColumn('classRow'),
        look: 'plain',
        cells: classes.map(({ place }, index) => {
          const helpers = helpersOf(place, index, rows);
          return CLASS_HELPERS.map((key) => formula(helpers[key]));
        }),
      },
    ],
  };
}

function helpersOf(place: number, index: number, rows: SummaryRows): Record<ClassHelper, Operand> {
  const row = rows.firstClass + index;
  const own = (key: ClassHelper) => helperCell(key, row);
  const name = classCell('name', row);
  const [enrolment, reached] = [classCell('enrolment', row), classCell('reached', row)];
  const entries = figureCell(place, NOW, 'entries');
  const guided = classCell('guided', row);
  const inClasses = (key: 'model' | 'registered' | 'target') =>
    call('INDEX', tableBlock('classes', key), own('classRow'));
  const ifListed = (value: Expression, otherwise: Operand) =>
    when(equal(own('classRow'), 0), otherwise, value);
  const guidedBefore = call('INDEX', classMonthsBlock(place, 'relativesGuided'), fact('before'));
  const isOpen = (helper: 'late' | 'open') => equal(own(helper), 1);
  return {
    classRow: call('IFERROR', call('MATCH', name, tableBlock('classes', 'name'), 0), 0),
    boardRow: boardRowFormula(name),
    registered: ifListed(
      when(equal(call('LEN', inClasses('model')), 0), 0, call('N', inClasses('registered'))),
      0,
    ),
    // Without a target of its own a class is asked for one relative a student (clause G2).
    target: ifListed(
      when(call('ISNUMBER', inClasses('target')), inClasses('target'), enrolment),
      enrolment,
    ),
    active: activeFormula(own('registered'), fact('today'), guided),
    activeBefore: when(
      equal(fact('before'), 0),
      0,
      activeFormula(own('registered'), fact('beforeEnd'), guidedBefore),
    ),
    inTime: inTimeFormula(row, rows),
    missing: missingFormula(row, rows),
    lastMissing: lastMissingFormula(row, rows),
    late: emptyFormula(row, 'due'),
    open: emptyFormula(row, 'open'),
    score: scoreFormula({
      entries,
      enrolment,
      reached,
      guided,
      able: classCell('able', row),
      older: classCell('older', row),
      target: own('target'),
      inTime: own('inTime'),
      registered: own('registered'),
    }),
    units: unitsFormula(row),
    low: flag(greater(times(fact('reached'), enrolment), times(reached, fact('enrolment')))),
    reason: reasonFormula(row, entries),
    order: when(equal(own('reason'), ''), '', orderFormula(entries, reached, enrolment, index)),
    note: noteFormula(row),
    lateNames: nameList('lateNames', isOpen('late'), name, row, rows),
    openNames: nameList('openNames', isOpen('open'), name, row, rows),
    notes: nameList(
      'notes',
      differs(own('note'), ''),
      text(name, ' (', own('note'), ')'),
      row,
      rows,
    ),
    plan: divide(call('N', thresholdOf('B8', rows)), 100),
  };
}

/** C2: a registered model and a counted kin row, both by the day. */
function activeFormula(registered: Expression, day: Expression, guided: Expression): Expression {
  return flag(call('AND', greater(registered, 0), atLeast(day, registered), greater(guided, 0)));
}

/** `Tỷ lệ thấp · Còn 3 dòng cần sửa · Chưa nộp tháng 4/2026`; '' where nothing is to be said. */
function reasonFormula(row: number, entries: Expression): Expression {
  const own = (key: ClassHelper) => helperCell(key, row);
  const invalid = classCell('invalid', row);
  const missing = own('missing');
  const month = call('INDEX', monthBlock('label'), own('lastMissing'));
  const last = call('SUBSTITUTE', month, 'T', 't');
  const months = when(
    equal(missing, 1),
    text(' · Chưa nộp ', last),
    text(' · Chưa nộp ', missing, ' tháng, gần nhất là ', last),
  );
  const said = text(
    when(equal(entries, 0), ' · Chưa có số liệu', when(equal(own('low'), 1), ' · Tỷ lệ thấp', '')),
    when(greater(invalid, 0), text(' · Còn ', invalid, ' dòng cần sửa'), ''),
    when(greater(missing, 0), months, ''),
  );
  return call('MID', said, 4, 200);
}

/** Classes without data first, then by rising share, then as they are listed. */
function orderFormula(
  entries: Expression,
  reached: Expression,
  enrolment: Expression,
  index: number,
): Expression {
  const share = call('INT', divide(times(reached, SHARE_UNITS), enrolment));
  const isKnown = call('AND', greater(entries, 0), greater(enrolment, 0));
  return plus(times(when(isKnown, plus(share, 1), 0), PLACE_ROOM), index + 1);
}

/** The names so far, one more where the condition holds: the last row has the whole list. */
function nameList(
  key: ClassHelper,
  condition: Expression,
  said: Expression,
  row: number,
  { firstClass }: SummaryRows,
): Expression {
  if (row === firstClass) return when(condition, said, '');
  const before = helperCell(key, row - 1);
  return when(condition, text(before, when(equal(before, ''), '', ', '), said), before);
}
