import {
  atLeast,
  call,
  divide,
  type Expression,
  equal,
  formula,
  type Operand,
  plus,
  text,
  times,
  when,
} from '../formula/expression';
import { block, cell } from '../formula/reference';
import { FIGURE_LABELS } from '../rollup/figureLabels';
import { targetOf } from '../school/targets';
import { figureCell } from './figuresTab';
import { MONTHS_IN_BOOK, settingCell } from './settingsTab';
import { studentBlock } from './studentsTab';
import { TABLES } from './tables';
import { TAB } from './tabNames';

/** `Tổng hợp`: the targets first, then the classes; every number a live formula (design section 3). */
export const SUMMARY_TITLE = 'TỔNG HỢP PHONG TRÀO “BÌNH DÂN HỌC VỤ SỐ”';

export const TARGETS_HEADER = ['Chỉ tiêu', 'Kế hoạch', 'Đạt', 'Tổng số', 'Đến nay', 'Đánh giá'];
export const TARGETS_HEADER_ROW = 4;
export const TARGETS_FIRST_ROW = TARGETS_HEADER_ROW + 1;

export const CLASSES_HEADER = [
  'Lớp',
  'Sĩ số',
  FIGURE_LABELS.studentsReached,
  'Tỷ lệ',
  FIGURE_LABELS.relativesGuided,
  FIGURE_LABELS.relativesAble,
  FIGURE_LABELS.middleAgedOrElderlyGuided,
  FIGURE_LABELS.neighboursGuided,
  FIGURE_LABELS.entries,
  'Dòng cần sửa',
  'Dòng còn thiếu',
];

/** Printed under the table (design section 3). */
export const COUNTING_NOTE =
  'Tính theo từng học sinh hướng dẫn; người thân có nhiều con, cháu học tại trường có thể được tính nhiều lần.';

const NOTHING = '–';
/** The row of `_Số liệu` that counts up to today. */
const NOW = MONTHS_IN_BOOK;

/** `Cập nhật đến ngày d/m/yyyy` under the title. */
export function asOfFormula(): string {
  const today = settingCell('today');
  const day = text(call('DAY', today), '/', call('MONTH', today), '/', call('YEAR', today));
  return formula(text('Số liệu đến ngày ', day));
}

interface LiveTarget {
  label: string;
  /** Percent that the plan asks for. */
  threshold: number;
  achieved: Expression;
  total: Expression;
}

/** Targets of the year (C1, B8, C2) as rows of label, plan, achieved, total, share, verdict. */
export function targetRows(classCount: number): string[][] {
  return targets(classCount).map(({ label, threshold, achieved, total }, index) => {
    const row = TARGETS_FIRST_ROW + index;
    const [got, all] = [cell(3, row), cell(4, row)];
    const met = atLeast(times(got, 100), times(all, threshold));
    return [
      label,
      `${threshold}%`,
      formula(achieved),
      formula(total),
      formula(shareOf(got, all)),
      formula(when(equal(all, 0), NOTHING, when(met, 'Đạt', 'Chưa đạt'))),
    ];
  });
}

function targets(classCount: number): LiveTarget[] {
  const now = (name: string) =>
    addUp(Array.from({ length: classCount }, (_, place) => figureCell(place, NOW, name)));
  const students = now('enrolment');
  const competent = call('COUNTIF', studentBlock('competent'), true);
  const staff = staffColumn('name');
  const ableStaff = call('COUNTIF', staffColumn('competent'), true);
  const literacy = targetOf('C1').threshold;
  const staffCount = call('COUNTA', staff);
  return [
    {
      label: 'CB-GV-NV có năng lực số',
      threshold: literacy,
      achieved: ableStaff,
      total: staffCount,
    },
    { label: 'Học sinh có năng lực số', threshold: literacy, achieved: competent, total: students },
    {
      label: 'Chung CB-GV-NV và học sinh',
      threshold: literacy,
      achieved: plus(ableStaff, competent),
      total: plus(staffCount, students),
    },
    {
      label: targetOf('C2').label,
      threshold: targetOf('C2').threshold,
      achieved: addUp(Array.from({ length: classCount }, (_, place) => isActive(place))),
      total: call('MAX', classCount, 0),
    },
    {
      label: targetOf('B8').label,
      threshold: targetOf('B8').threshold,
      achieved: now('studentsReached'),
      total: students,
    },
  ];
}

/** 1 for a class with a registered model (from its day) and a counted kin row (C2). */
function isActive(place: number): Expression {
  const classes = classColumn('name');
  const name = figureCell(place, NOW, 'className');
  const criteria = [classes, name, classColumn('registered'), '>0'];
  const upToToday = [classColumn('registered'), text('<=', settingCell('today'))];
  const registered = call('COUNTIFS', ...criteria, ...upToToday);
  const guided = figureCell(place, NOW, 'relativesGuided');
  return when(call('AND', atLeast(registered, 1), atLeast(guided, 1)), 1, 0);
}

/** One class: its name, then live figures up to today. */
export function classRow(place: number, row: number): string[] {
  const now = (name: string) => figureCell(place, NOW, name);
  const cells: Operand[] = [
    now('className'),
    now('enrolment'),
    now('studentsReached'),
    shareOf(cell(3, row), cell(2, row)),
    now('relativesGuided'),
    now('relativesAble'),
    now('middleAgedOrElderlyGuided'),
    now('neighboursGuided'),
    now('entries'),
    now('invalid'),
    now('pending'),
  ];
  return cells.map(formula);
}

/** The school's row under the classes. */
export function totalRow(firstRow: number, row: number): string[] {
  return CLASSES_HEADER.map((_, index) => {
    if (index === 0) return 'Toàn trường';
    if (index === 3) return formula(shareOf(cell(3, row), cell(2, row)));
    return formula(call('SUM', block({ column: index + 1, firstRow, lastRow: row - 1 })));
  });
}

function shareOf(part: Expression, whole: Expression): Expression {
  return when(equal(whole, 0), NOTHING, divide(part, whole));
}

function addUp(terms: readonly Expression[]): Expression {
  const [first, ...rest] = terms;
  return plus(first ?? 0, ...rest);
}

function staffColumn(key: string): Expression {
  return tableColumn('staff', key);
}

function classColumn(key: string): Expression {
  return tableColumn('classes', key);
}

function tableColumn(name: 'staff' | 'classes', key: string): Expression {
  const table = TABLES[name];
  return block({
    tab: TAB[table.tab],
    column: table.columns.findIndex((column) => column.key === key) + 1,
    firstRow: 2,
    lastRow: table.rows,
  });
}
