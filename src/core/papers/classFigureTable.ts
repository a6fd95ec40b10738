import { formatCount, formatFraction, formatPercent, NO_VALUE } from '../report/numbers';
import type { TableBlock, TableCell } from '../report/paper';
import { headerCells } from '../report/tableCells';
import { FIGURE_LABELS } from '../rollup/figureLabels';
import type { ClassReportInput } from './classReportInput';

const COUNTS = [
  'entries',
  'relativesGuided',
  'middleAgedOrElderlyGuided',
  'relativesAble',
  'studentsReached',
  'neighboursGuided',
] as const;

/** Table 1 of a class: its figures in the month and so far, and what they are of the targets. */
export function classFigureTable(input: ClassReportInput): TableBlock {
  const { cumulative, inMonth, enrolment, target } = input;
  const reached = { numerator: cumulative.studentsReached, denominator: enrolment };
  const able = { numerator: cumulative.relativesAble, denominator: target };
  const shares: TableCell[][] = [
    [
      'Tỷ lệ học sinh hoàn thành so với sĩ số',
      NO_VALUE,
      formatFraction(reached),
      formatPercent(reached),
    ],
    [
      'Người thân biết sử dụng so với chỉ tiêu giao',
      NO_VALUE,
      formatFraction(able),
      formatPercent(able),
    ],
  ].map((cells) => cells.map((text) => ({ text, bold: true })));
  return {
    kind: 'table',
    columns: [
      { widthMm: 9, align: 'center' },
      { widthMm: 88, align: 'left' },
      { widthMm: 22, align: 'right' },
      { widthMm: 21, align: 'right' },
      { widthMm: 20, align: 'right' },
    ],
    header: [headerCells(['TT', 'Nội dung', 'Tăng trong tháng', 'Lũy kế', 'Tỷ lệ (%)'])],
    rows: [
      ...COUNTS.map((key) =>
        [FIGURE_LABELS[key], formatCount(inMonth[key]), formatCount(cumulative[key]), ''].map(
          (text) => ({ text }),
        ),
      ),
      ...shares,
    ].map((cells, index) => [{ text: String(index + 1) }, ...cells]),
    keepWithNext: true,
  };
}
