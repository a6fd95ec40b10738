import { partsOfDay } from '../../school/day';
import { TARGET_VERDICTS } from '../../school/targetWords';
import { formatFraction, formatPercent, formatThreshold, NO_VALUE } from '../numbers';
import type { TableBlock, TableCell } from '../paper';
import { unitOf } from '../periodWords';
import type { ReportInput, TargetResult } from '../reportInput';
import { personCount } from '../suppressSmall';
import { headerCells } from '../tableCells';
import type { TableOptions } from './tableOptions';

const COLUMNS = 7;

/** Table 1: results against the plan's targets; those of a later year under a line of their own. */
export function targetTable(
  { targets, period }: ReportInput,
  { publicCopy }: TableOptions,
): TableBlock {
  const thisYear = partsOfDay(period.to).year;
  const isLater = ({ year = thisYear }: TargetResult) => year > thisYear;
  const later = [...new Set(targets.filter(isLater).map(({ year = thisYear }) => year))].sort();
  const ordered = [...targets.filter((target) => !isLater(target)), ...targets.filter(isLater)];
  const numbered = ordered.map((target, index) => ({ target, number: String(index + 1) }));
  const rows = (list: typeof numbered) =>
    list.flatMap(({ target, number }) => [
      targetRow(target, number, publicCopy),
      ...(target.parts ?? []).map((part) =>
        targetRow({ ...part, label: `- ${part.label}` }, '', publicCopy),
      ),
    ]);
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
        `Tăng trong ${unitOf(period)}`,
        'Lũy kế',
        'Tỷ lệ (%)',
        'Đánh giá',
      ]),
    ],
    rows: [
      ...rows(numbered.filter(({ target }) => !isLater(target))),
      ...later.flatMap((year) => [
        [{ text: `Mục tiêu đến năm ${year}`, span: COLUMNS, italic: true, align: 'left' as const }],
        ...rows(numbered.filter(({ target }) => isLater(target) && target.year === year)),
      ]),
    ],
    keepWithNext: true,
  };
}

function targetRow(target: TargetResult, number: string, publicCopy: boolean): TableCell[] {
  const { label, threshold, inPeriod, achieved, met } = target;
  const thresholds = threshold === undefined ? [] : [threshold];
  return [
    { text: number },
    { text: label },
    { text: threshold === undefined ? NO_VALUE : formatThreshold(threshold) },
    { text: inPeriod === undefined ? NO_VALUE : personCount(inPeriod, publicCopy) },
    { text: achieved ? formatFraction(achieved) : NO_VALUE },
    { text: achieved ? formatPercent(achieved, thresholds) : NO_VALUE },
    { text: verdictOf(target), ...(met === undefined ? {} : { bold: true }) },
  ];
}

function verdictOf({ achieved, met }: TargetResult): string {
  if (!achieved) return TARGET_VERDICTS.unmeasured;
  if (met === undefined) return NO_VALUE;
  return met ? TARGET_VERDICTS.met : TARGET_VERDICTS.missed;
}
