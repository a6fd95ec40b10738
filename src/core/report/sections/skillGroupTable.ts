import { formatCount, formatPercent } from '../numbers';
import type { TableBlock, TableCell } from '../paper';
import { unitOf } from '../periodWords';
import type { ReportInput } from '../reportInput';
import { boldCells, headerCells } from '../tableCells';

/** Table 3: counted rows by skill group; the plan's own skills (G3) have rows under their group. */
export function skillGroupTable({ skillGroups, school, period }: ReportInput): TableBlock {
  const { cumulative, inPeriod } = school;
  const countCells = (own: number, total: number): TableCell[] => [
    { text: formatCount(own) },
    { text: formatCount(total) },
    { text: formatPercent({ numerator: total, denominator: cumulative.entries }) },
  ];
  const rowsOf = (group: (typeof skillGroups)[number], index: number): TableCell[][] => [
    [
      { text: String(index + 1) },
      { text: group.label },
      ...countCells(
        inPeriod.entriesBySkillGroup[group.code] ?? 0,
        cumulative.entriesBySkillGroup[group.code] ?? 0,
      ),
    ],
    ...group.named.map((skill) =>
      [
        { text: '' },
        { text: `Trong đó: ${skill.label}` },
        ...countCells(skill.inPeriod, skill.cumulative),
      ].map((cell) => ({ ...cell, italic: true })),
    ),
  ];
  return {
    kind: 'table',
    columns: [
      { widthMm: 9, align: 'center' },
      { widthMm: 91, align: 'left' },
      { widthMm: 20, align: 'right' },
      { widthMm: 20, align: 'right' },
      { widthMm: 20, align: 'right' },
    ],
    header: [
      headerCells(['TT', 'Nhóm kỹ năng', `Lượt trong ${unitOf(period)}`, 'Lũy kế', 'Tỷ trọng (%)']),
    ],
    rows: [
      ...skillGroups.flatMap(rowsOf),
      boldCells([
        { text: 'Tổng cộng', span: 2, align: 'center' },
        ...countCells(inPeriod.entries, cumulative.entries),
      ]),
    ],
    keepWithNext: true,
  };
}
