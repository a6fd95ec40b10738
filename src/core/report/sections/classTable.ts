import type { Figures } from '../../rollup/figures';
import { formatCount, formatPercent } from '../numbers';
import type { TableBlock, TableCell } from '../paper';
import type { ReportInput } from '../reportInput';
import { SUPPRESSED, suppressSmall } from '../suppressSmall';
import { boldCells, headerCells } from '../tableCells';
import type { TableOptions } from './tableOptions';

/** Under the table: what the level is, and what it is not (clause G5). */
export const LEVEL_NOTE =
  'Mức theo tiêu chí “Bình dân học vụ số” là một trong những tiêu chí, không thay kết quả xếp loại chung.';

/** Counts of persons, from left to right; the share stands behind the first. */
const COUNTED = [
  'studentsReached',
  'relativesGuided',
  'middleAgedOrElderlyGuided',
  'relativesAble',
] as const satisfies readonly (keyof Figures)[];

/** Table 2: cumulative results by chi đội, nine columns on an upright page. */
export function classTable(
  { classes, school }: ReportInput,
  { publicCopy }: TableOptions,
): TableBlock {
  const lines = [...classes, { ...school, level: '' }];
  const hidden = publicCopy ? hiddenCounts(lines) : [];
  const cells = lines.map((line, row) => [
    ...figureCells(line, hidden[row] ?? []),
    { text: line.level },
  ]);
  return {
    kind: 'table',
    columns: [
      { widthMm: 9, align: 'center' },
      { widthMm: 19, align: 'center' },
      { widthMm: 13, align: 'right' },
      { widthMm: 21, align: 'right' },
      { widthMm: 19, align: 'right' },
      { widthMm: 22, align: 'right' },
      { widthMm: 18, align: 'right' },
      { widthMm: 19, align: 'right' },
      { widthMm: 20, align: 'center' },
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
        'Mức theo tiêu chí',
      ]),
    ],
    rows: [
      ...classes.map(({ name }, index) => [
        { text: String(index + 1) },
        { text: name },
        ...(cells[index] ?? []),
      ]),
      boldCells([
        { text: 'Toàn trường', span: 2, align: 'center' },
        ...(cells[classes.length] ?? []),
      ]),
    ],
    keepWithNext: true,
  };
}

interface Line {
  enrolment: number;
  cumulative: Figures;
}

function figureCells({ enrolment, cumulative }: Line, hidden: readonly boolean[]): TableCell[] {
  const [reached = '', ...others] = COUNTED.map((figure, index) =>
    hidden[index] ? SUPPRESSED : formatCount(cumulative[figure]),
  );
  const share = { numerator: cumulative.studentsReached, denominator: enrolment };
  const percent = hidden[0] ? SUPPRESSED : formatPercent(share);
  return [formatCount(enrolment), reached, percent, ...others].map((text) => ({ text }));
}

/** By line and count: in every column the classes add up to the school. */
function hiddenCounts(lines: readonly Line[]): boolean[][] {
  const columns = COUNTED.map((figure) => {
    const counts = lines.map(({ cumulative }) => cumulative[figure]);
    return suppressSmall(counts, [counts.map((_, place) => place)]);
  });
  return lines.map((_, row) => columns.map((column) => column[row] ?? false));
}
