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
  const cells = (label: string, month: number, total: number) =>
    [
      label,
      formatCount(month),
      formatCount(total),
      formatPercent({ numerator: total, denominator: cumulative.entries }),
    ].map((text) => ({ text }));
  const [total, ...rest] = cells('Tổng cộng', inMonth.entries, cumulative.entries);
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
        ...cells(group.label, group.inMonth, group.cumulative),
      ]),
      boldCells([{ text: total?.text ?? '', span: 2, align: 'center' }, ...rest]),
    ],
    keepWithNext: true,
  };
}
