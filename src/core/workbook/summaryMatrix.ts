import { formula, greater, when } from '../formula/expression';
import { cell } from '../formula/reference';
import { figureCell } from './figuresTab';
import { MONTHS_IN_BOOK, monthCell } from './settingsTab';
import { NOW } from './summaryClassCells';
import { shareColours } from './summaryClasses';
import { fact, SUMMARY_COLUMNS, type SummaryLayout } from './summaryLayout';
import { schoolMonthCell, shortMonth } from './summaryMonths';
import { line, type SummaryPart, strip, strips } from './summaryPart';
import { shownShare } from './summaryShare';
import { thresholdOf } from './summaryTargetRows';

/** The share of students reached, class by month; months to come stay empty. */
export function summaryMatrix({ classes, rows }: SummaryLayout): SummaryPart {
  const top = rows.matrix;
  const first = top + 2;
  const months = Array.from({ length: MONTHS_IN_BOOK }, (_, month) => month);
  const threshold = thresholdOf('B8', rows);
  const share = (place: number, month: number) =>
    formula(
      when(
        greater(monthCell(month, 'from'), fact('today')),
        '',
        shownShare(
          figureCell(place, month, 'studentsReached'),
          figureCell(place, month, 'enrolment'),
          threshold,
        ),
      ),
    );
  const bottom = first + classes.length;
  const area = strip(first, 2, MONTHS_IN_BOOK, classes.length + 1);
  return {
    patches: [
      line(top, 1, 'section', ['6. Tỷ lệ học sinh hoàn thành theo lớp và tháng']),
      line(top + 1, 1, 'header', ['Lớp', ...months.map((month) => formula(shortMonth(month)))]),
      {
        row: first,
        column: 1,
        look: ['name', ...months.map(() => 'percent' as const)],
        cells: classes.map(({ place }) => [
          formula(figureCell(place, NOW, 'className')),
          ...months.map((month) => share(place, month)),
        ]),
      },
      line(
        bottom,
        1,
        ['totalName', ...months.map(() => 'totalPercent' as const)],
        ['Trường', ...months.map((month) => formula(schoolMonthCell(month, 'share', rows)))],
      ),
    ],
    merged: strips(top, 1, [[1, SUMMARY_COLUMNS]]),
    framed: [strip(top + 1, 1, SUMMARY_COLUMNS, classes.length + 2)],
    colours: shareColours(area, cell(2, first, { fixed: 'none' })),
  };
}
