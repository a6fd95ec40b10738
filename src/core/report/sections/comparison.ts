import { item, keepWithNext, text } from '../blocks';
import { formatCount, formatPercent } from '../numbers';
import type { Block } from '../paper';
import { unitOf } from '../periodWords';
import type { ReportInput } from '../reportInput';

/** What is compared, and how it is said of a period. */
const COMPARED = [
  { figure: 'entries', words: 'Lượt hướng dẫn' },
  { figure: 'relativesAble', words: 'Người thân biết sử dụng tăng thêm' },
  { figure: 'studentsReached', words: 'Học sinh hoàn thành tăng thêm' },
] as const;

/** The period beside the one before, in words made from figures only; nothing without one. */
export function comparison({ period, before, school }: ReportInput): Block[] {
  if (!before) return [];
  const unit = unitOf(period);
  const reached = {
    numerator: school.cumulative.studentsReached,
    denominator: school.enrolment,
  };
  return [
    keepWithNext(text('body', `So với ${unit} trước (${before.label}):`)),
    ...COMPARED.map(({ figure, words }) => {
      const [now, then] = [school.inPeriod[figure], before.inPeriod[figure]];
      return item(
        `${words}: ${unit} này ${formatCount(now)}, ${unit} trước ${formatCount(then)} (${change(now - then)}).`,
      );
    }),
    item(
      `Tỷ lệ học sinh hoàn thành: cuối ${unit} này ${formatPercent(reached)}, cuối ${unit} trước ${formatPercent(before.reached)}.`,
    ),
  ];
}

function change(difference: number): string {
  if (difference === 0) return 'không đổi';
  return `${difference > 0 ? 'tăng' : 'giảm'} ${formatCount(Math.abs(difference))}`;
}
