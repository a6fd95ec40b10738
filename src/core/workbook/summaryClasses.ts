import {
  atLeast,
  call,
  differs,
  type Expression,
  equal,
  formula,
  greater,
  text,
  times,
  when,
} from '../formula/expression';
import { cell } from '../formula/reference';
import { COUNTING_NOTE } from '../rollup/countingNote';
import { LOWEST_LEVEL, NO_DATA, POINT_LEVELS } from '../rollup/points';
import { settingCell } from './settingsTab';
import { classLine, totalLine } from './summaryClassCells';
import {
  CHART_ROWS,
  CLASS_COLUMNS,
  type ClassColumn,
  classColumn,
  fact,
  helperCell,
  helperColumn,
  SUMMARY_COLUMNS,
  type SummaryLayout,
  type SummaryRows,
  summaryWidthFrom,
} from './summaryLayout';
import type { SummaryLook } from './summaryLooks';
import { type ColourRule, line, type SummaryPart, strip, strips } from './summaryPart';

/** What stands over each column of the class table. */
const CLASSES_HEADER: Readonly<Record<ClassColumn, string>> = {
  name: 'Lớp',
  enrolment: 'Sĩ số',
  reached: 'Hoàn thành',
  members: 'Trong đó đội viên',
  share: 'Tỷ lệ',
  guided: 'Được hướng dẫn',
  able: 'Biết sử dụng',
  older: 'Trung niên, cao tuổi',
  neighbours: 'Người xung quanh',
  invalid: 'Dòng cần sửa',
  score: 'Điểm',
  rank: 'Hạng',
  level: 'Mức theo tiêu chí',
};

const GROUPS: readonly (readonly [title: string, first: ClassColumn, last: ClassColumn])[] = [
  ['Học sinh', 'enrolment', 'share'],
  ['Người được hướng dẫn', 'guided', 'neighbours'],
  ['Điểm tiêu chí “Bình dân học vụ số”', 'score', 'level'],
];

const LOOKS: Readonly<Record<ClassColumn, SummaryLook>> = {
  name: 'name',
  enrolment: 'count',
  reached: 'count',
  members: 'count',
  share: 'percent',
  guided: 'count',
  able: 'count',
  older: 'count',
  neighbours: 'count',
  invalid: 'count',
  score: 'points',
  rank: 'count',
  level: 'small',
};

/** Every class by grade, with its points and rank; the school below. */
export function summaryClasses({ classes, rows }: SummaryLayout): SummaryPart {
  const { classes: top, firstClass, total } = rows;
  const looks = CLASS_COLUMNS.map((key) => LOOKS[key]);
  const wide = [[1, SUMMARY_COLUMNS]] as const;
  const notes = notesOf(rows);
  return {
    patches: [
      line(top, 1, 'section', ['5. Kết quả từng lớp']),
      line(
        top + 1,
        1,
        'header',
        CLASS_COLUMNS.map(() => ''),
      ),
      ...GROUPS.map(([title, first]) => line(top + 1, classColumn(first), 'header', [title])),
      line(
        top + 2,
        1,
        'header',
        CLASS_COLUMNS.map((key) => CLASSES_HEADER[key]),
      ),
      {
        row: firstClass,
        column: 1,
        look: looks,
        cells: classes.map(({ place }, index) => classLine(place, firstClass + index, rows)),
      },
      line(
        total,
        1,
        CLASS_COLUMNS.map((key) =>
          key === 'name' ? 'totalName' : key === 'share' ? 'totalPercent' : 'total',
        ),
        totalLine(rows),
      ),
      ...notes.map((note, index) => line(total + 1 + index, 1, 'note', [note])),
    ],
    merged: [
      ...strips(top, 1, wide),
      ...strips(
        top + 1,
        1,
        GROUPS.map(([, first, last]) => [classColumn(first), classColumn(last)] as const),
      ),
      ...strips(total + 1, notes.length, wide),
    ],
    heights: {
      [top + 1]: 32,
      [top + 2]: 46,
      [total]: 32,
      ...Object.fromEntries(notes.map((_, index) => [total + 1 + index, 28])),
    },
    framed: [strip(top + 1, 1, SUMMARY_COLUMNS, classes.length + 3)],
    colours: coloursOf(rows),
    charts: [
      {
        kind: 'classes',
        title: 'Tỷ lệ học sinh hoàn thành của từng lớp so với kế hoạch',
        ranges: [
          strip(firstClass, classColumn('name'), 1, classes.length),
          strip(firstClass, classColumn('share'), 1, classes.length),
          strip(firstClass, helperColumn('plan'), 1, classes.length),
        ],
        row: rows.classChart,
        column: 1,
        width: summaryWidthFrom(1),
        height: 21 * CHART_ROWS - 8,
      },
    ],
  };
}

function notesOf({ total }: SummaryRows): string[] {
  const weight = (key: 'reached' | 'able' | 'older' | 'onTime' | 'registered') =>
    settingCell(`points.${key}`);
  const withoutBase = helperCell('notes', total - 1);
  return [
    formula(
      text(
        'Điểm tối đa: học sinh hoàn thành ',
        weight('reached'),
        '; người thân biết sử dụng so với chỉ tiêu giao ',
        weight('able'),
        '; trung niên, cao tuổi ',
        weight('older'),
        ' (đủ điểm khi chiếm từ 50% người thân); nộp đúng hạn ',
        weight('onTime'),
        '; đăng ký mô hình ',
        weight('registered'),
        '.',
        when(
          differs(fact('weights'), 100),
          text(' Tổng trọng số trong tab Cài đặt là ', fact('weights'), ', khác 100.'),
          '',
        ),
      ),
    ),
    'Điểm này là một trong những tiêu chí, không thay kết quả xếp loại chung. Các lớp bằng điểm thì đồng hạng.',
    formula(
      text(
        when(
          equal(fact('due'), 0),
          'Chưa có tháng nào hết hạn nộp: phần nộp đúng hạn tính 0 điểm. ',
          '',
        ),
        when(
          equal(withoutBase, ''),
          '',
          text('Phần chưa có cơ sở để tính được 0 điểm: ', withoutBase, '.'),
        ),
      ),
    ),
    COUNTING_NOTE,
  ];
}

function coloursOf({ firstClass, total }: SummaryRows): ColourRule[] {
  const column = (key: ClassColumn) => strip(firstClass, classColumn(key), 1, total - firstClass);
  const own = (key: ClassColumn) => cell(classColumn(key), firstClass, { fixed: 'column' });
  const level = (label: string) => equal(own('level'), label);
  const [best, good] = POINT_LEVELS;
  const rank = own('rank');
  return [
    ...shareColours(column('share'), own('share')),
    { area: column('invalid'), condition: greater(own('invalid'), 0), colour: 'alarm' },
    { area: column('level'), condition: level(best.label), colour: 'best' },
    { area: column('level'), condition: level(good.label), colour: 'good' },
    { area: column('level'), condition: level(LOWEST_LEVEL), colour: 'alarm' },
    { area: column('level'), condition: level(NO_DATA), colour: 'faint' },
    {
      area: column('rank'),
      condition: call('AND', call('ISNUMBER', rank), atLeast(3, rank)),
      colour: 'middle',
    },
  ];
}

const STEPS = [
  { from: 100, colour: 'best' },
  { from: 85, colour: 'good' },
  { from: 65, colour: 'middle' },
  { from: 40, colour: 'low' },
  { from: 0, colour: 'worst' },
] as const;

/** A share's colour, from pale red to green; nothing where no number stands. */
export function shareColours(area: ColourRule['area'], first: Expression): ColourRule[] {
  return STEPS.map(({ from, colour }) => ({
    area,
    colour,
    condition: call('AND', call('ISNUMBER', first), atLeast(times(first, 100), from)),
  }));
}
