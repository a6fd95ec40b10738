import type { Figures } from '../../rollup/figures';
import type { MonthReportInput } from '../monthReportInput';
import { formatCount, formatPercent } from '../numbers';
import type { TableBlock, TableCell } from '../paper';
import { boldCells, headerCells } from '../tableCells';

/** Table 2: cumulative results by chi đội, at most nine columns on an upright page. */
export function classTable({ classes, school }: MonthReportInput): TableBlock {
  const total = figureCells(school.enrolment, school.cumulative);
  return {
    kind: 'table',
    columns: [
      { widthMm: 9, align: 'center' },
      { widthMm: 20, align: 'center' },
      { widthMm: 16, align: 'right' },
      { widthMm: 25, align: 'right' },
      { widthMm: 20, align: 'right' },
      { widthMm: 27, align: 'right' },
      { widthMm: 22, align: 'right' },
      { widthMm: 21, align: 'right' },
    ],
    header: [
      headerCells([
        'TT',
        'Chi đội',
        'Sĩ số',
        'Học sinh hoàn thành',
        'Tỷ lệ (%)',
        'Người thân được hướng dẫn',
        'Trong đó từ 40 tuổi',
        'Biết sử dụng',
      ]),
    ],
    rows: [
      ...classes.map(({ name, enrolment, cumulative }, index) => [
        { text: String(index + 1) },
        { text: name },
        ...figureCells(enrolment, cumulative),
      ]),
      boldCells([{ text: 'Toàn trường', span: 2, align: 'center' }, ...total]),
    ],
    keepWithNext: true,
  };
}

function figureCells(enrolment: number, figures: Figures): TableCell[] {
  const { studentsReached, relativesGuided, middleAgedOrElderlyGuided, relativesAble } = figures;
  return [
    formatCount(enrolment),
    formatCount(studentsReached),
    formatPercent({ numerator: studentsReached, denominator: enrolment }),
    formatCount(relativesGuided),
    formatCount(middleAgedOrElderlyGuided),
    formatCount(relativesAble),
  ].map((text) => ({ text }));
}
