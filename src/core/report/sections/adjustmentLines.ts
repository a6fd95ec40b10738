import type { Adjustment, Adjustments } from '../../closing/adjustments';
import { FIGURE_LABELS } from '../../rollup/figureLabels';
import { monthInWords, shortMonth } from '../../school/month';
import { lowerFirst } from '../../text/lowerFirst';
import { item, keepWithNext, text } from '../blocks';
import { formatCount } from '../numbers';
import type { Block } from '../paper';
import type { ReportInput } from '../reportInput';

const FIGURES = [
  'entries',
  'relativesGuided',
  'relativesAble',
  'studentsReached',
  'neighboursGuided',
] as const;

/**
 * What happened to closed months since (design 4): how many rows of which class, and what it does to
 * the totals. Rows themselves are no matter for a paper (domain 9).
 */
export function adjustmentLines({ adjustments }: ReportInput): Block[] {
  if (!adjustments) return [];
  return [
    keepWithNext(text('subsection', 'Điều chỉnh số liệu các tháng đã chốt')),
    ...monthsOf(adjustments).map((month) => item(changesOf(month, adjustments))),
    ...totals(adjustments),
  ];
}

function monthsOf({ changes }: Adjustments): string[] {
  return [...new Set(changes.map(({ month }) => month))].sort();
}

/** `Tháng 09/2025: 3 dòng thay đổi sau khi chốt (lớp 6A1: thêm 1, sửa 1; lớp 6/2: bỏ 1).` */
function changesOf(month: string, { changes }: Adjustments): string {
  const own = changes.filter((change) => change.month === month);
  const classNames = [...new Set(own.map(({ className }) => className))];
  const byClass = classNames.map((className) => {
    const kinds = countsByKind(own.filter((change) => change.className === className));
    return `lớp ${className}: ${kinds.join(', ')}`;
  });
  return `Tháng ${shortMonth(month)}: ${formatCount(own.length)} dòng thay đổi sau khi chốt (${byClass.join('; ')}).`;
}

function countsByKind(changes: readonly Adjustment[]): string[] {
  const count = (word: string, of: (change: Adjustment) => boolean) => {
    const number = changes.filter(of).length;
    return number > 0 ? [`${word} ${formatCount(number)}`] : [];
  };
  return [
    ...count('thêm', ({ was }) => !was),
    ...count('sửa', ({ was, is }) => was !== undefined && is !== undefined),
    ...count('bỏ', ({ is }) => !is),
  ];
}

function totals({ lastClosed, closed, now }: Adjustments): Block[] {
  const differing = FIGURES.filter((figure) => closed[figure] !== now[figure]);
  if (differing.length === 0) return [];
  const words = differing.map(
    (figure) =>
      `${lowerFirst(FIGURE_LABELS[figure])} ${formatCount(closed[figure])}, nay ${formatCount(now[figure])}`,
  );
  return [item(`Lũy kế đến hết ${monthInWords(lastClosed)} khi chốt: ${words.join('; ')}.`)];
}
