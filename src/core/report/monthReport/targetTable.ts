import type { MonthReportInput, TargetResult } from '../monthReportInput';
import { formatCount, formatFraction, formatPercent, formatThreshold, NO_VALUE } from '../numbers';
import type { TableBlock, TableCell } from '../paper';
import { headerCells } from '../tableCells';

/** Table 1: results against the plan's targets (clauses B8, C1, C2). */
export function targetTable({ targets }: MonthReportInput): TableBlock {
  return {
    kind: 'table',
    columns: [
      { widthMm: 9, align: 'center' },
      { widthMm: 60, align: 'left' },
      { widthMm: 16, align: 'center' },
      { widthMm: 17, align: 'center' },
      { widthMm: 20, align: 'center' },
      { widthMm: 17, align: 'center' },
      { widthMm: 21, align: 'center' },
    ],
    header: [
      headerCells([
        'TT',
        'Chỉ tiêu',
        'Kế hoạch',
        'Tăng trong tháng',
        'Lũy kế',
        'Tỷ lệ (%)',
        'Đánh giá',
      ]),
    ],
    rows: targets.flatMap((target, index) => [
      targetRow(target, String(index + 1)),
      ...(target.parts ?? []).map((part) => targetRow({ ...part, label: `- ${part.label}` }, '')),
    ]),
    keepWithNext: true,
  };
}

function targetRow(target: TargetResult, number: string): TableCell[] {
  const { label, threshold, inMonth, achieved, met } = target;
  const verdict = met === undefined ? NO_VALUE : met ? 'Đạt' : 'Chưa đạt';
  return [
    { text: number },
    { text: label },
    { text: threshold === undefined ? NO_VALUE : formatThreshold(threshold) },
    { text: inMonth === undefined ? NO_VALUE : formatCount(inMonth) },
    { text: formatFraction(achieved) },
    { text: formatPercent(achieved, threshold === undefined ? [] : [threshold]) },
    { text: verdict, ...(met === undefined ? {} : { bold: true }) },
  ];
}
