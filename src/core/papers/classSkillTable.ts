import { formatCount, formatPercent } from '../report/numbers';
import type { TableBlock } from '../report/paper';
import { boldCells, headerCells } from '../report/tableCells';
import type { ClassReportInput } from './classReportInput';

/** Table 2 of a class: counted rows by skill group, groups without rows left out. */
export function classSkillTable({
  skillGroups,
  cumulative,
  inMonth,
}: ClassReportInput): TableBlock {
  const figures = (month: number, total: number) =>
    [
      formatCount(month),
      formatCount(total),
      formatPercent({ numerator: total, denominator: cumulative.entries }),
    ].map((text) => ({ text }));
  return {
    kind: 'table',
    columns: [
      { widthMm: 9, align: 'center' },
      { widthMm: 88, align: 'left' },
      { widthMm: 22, align: 'right' },
      { widthMm: 21, align: 'right' },
      { widthMm: 20, align: 'right' },
    ],
    header: [headerCells(['TT', 'Nhóm kỹ năng', 'Lượt trong tháng', 'Lũy kế', 'Tỷ trọng (%)'])],
    rows: [
      ...skillGroups.map((group, index) => [
        { text: String(index + 1) },
        { text: group.label },
        ...figures(group.inMonth, group.cumulative),
      ]),
      boldCells([
        { text: 'Tổng cộng', span: 2, align: 'center' },
        ...figures(inMonth.entries, cumulative.entries),
      ]),
    ],
  };
}
