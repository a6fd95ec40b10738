import {
  call,
  divide,
  type Expression,
  formula,
  greater,
  minus,
  when,
} from '../formula/expression';
import { cell } from '../formula/reference';
import { monthNumber } from './figuresTab';
import { MONTHS_IN_BOOK, monthCell } from './settingsTab';
import {
  fact,
  SUMMARY_COLUMNS,
  type SummaryLayout,
  type SummaryRows,
  summaryWidthFrom,
} from './summaryLayout';
import { line, type SummaryPart, strip, strips } from './summaryPart';
import { schoolFigure } from './summarySchool';
import { shownShare } from './summaryShare';
import { thresholdOf } from './summaryTargetRows';

const COLUMNS = [
  { key: 'month', header: 'Tháng', look: 'name' },
  { key: 'enrolment', header: 'Sĩ số', look: 'count' },
  { key: 'reached', header: 'Hoàn thành', look: 'count' },
  { key: 'share', header: 'Tỷ lệ', look: 'percent' },
  { key: 'plan', header: 'Kế hoạch', look: 'percent' },
  { key: 'grown', header: 'Tăng trong tháng', look: 'count' },
  { key: 'entries', header: 'Lượt đến nay', look: 'count' },
] as const;
type MonthColumn = (typeof COLUMNS)[number]['key'];

/** `4/2026` of the month at a place. */
export function shortMonth(place: number): Expression {
  return call('SUBSTITUTE', monthCell(place, 'label'), 'Tháng ', '');
}

/** A cell of the school's month table. */
export function schoolMonthCell(place: number, key: MonthColumn, rows: SummaryRows): Expression {
  return cell(columnOf(key), rows.months + 2 + place);
}

/** The school month by month, and its curve towards the plan; months to come stay empty. */
export function summaryMonths(layout: SummaryLayout): SummaryPart {
  const { rows } = layout;
  const top = rows.months;
  const first = top + 2;
  const series = (key: MonthColumn) => strip(first, columnOf(key), 1, MONTHS_IN_BOOK);
  return {
    patches: [
      line(top, 1, 'section', ['7. Toàn trường theo tháng']),
      line(
        top + 1,
        1,
        'header',
        COLUMNS.map(({ header }) => header),
      ),
      {
        row: first,
        column: 1,
        look: COLUMNS.map(({ look }) => look),
        cells: Array.from({ length: MONTHS_IN_BOOK }, (_, place) => monthLine(place, layout)),
      },
    ],
    merged: strips(top, 1, [[1, SUMMARY_COLUMNS]]),
    heights: { [top + 1]: 46 },
    framed: [strip(top + 1, 1, COLUMNS.length, MONTHS_IN_BOOK + 1)],
    charts: [
      {
        kind: 'months',
        title: 'Toàn trường: tỷ lệ học sinh hoàn thành theo tháng',
        ranges: [series('month'), series('share'), series('plan')],
        row: top + 1,
        column: COLUMNS.length + 1,
        width: summaryWidthFrom(COLUMNS.length + 1),
        height: 280,
      },
    ],
  };
}

function monthLine(place: number, layout: SummaryLayout): string[] {
  const { rows } = layout;
  const own = (key: MonthColumn) => schoolMonthCell(place, key, rows);
  const to = monthCell(place, 'to');
  const number = monthNumber(to);
  const threshold = thresholdOf('B8', rows);
  const before = place === 0 ? 0 : call('N', schoolMonthCell(place - 1, 'reached', rows));
  const once = (value: Expression) =>
    when(greater(monthCell(place, 'from'), fact('today')), '', value);
  const cells: Record<MonthColumn, Expression> = {
    month: shortMonth(place),
    enrolment: once(schoolFigure(layout, 'enrolment', number)),
    reached: once(schoolFigure(layout, 'studentsReached', number)),
    share: once(shownShare(own('reached'), own('enrolment'), threshold)),
    plan: divide(call('N', threshold), 100),
    grown: once(minus(own('reached'), before)),
    entries: once(schoolFigure(layout, 'entries', number)),
  };
  return COLUMNS.map(({ key }) => formula(cells[key]));
}

function columnOf(key: MonthColumn): number {
  return COLUMNS.findIndex((column) => column.key === key) + 1;
}
