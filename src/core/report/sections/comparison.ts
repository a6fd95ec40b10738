import { item, keepWithNext, text } from '../blocks';
import { formatCount, formatPercent } from '../numbers';
import type { Block } from '../paper';
import { unitOf } from '../periodWords';
import type { ReportInput } from '../reportInput';
import { personCount, SUPPRESSED } from '../suppressSmall';
import type { TableOptions } from './tableOptions';

/** What is compared, and how it is said of a period. */
const COMPARED = [
  { figure: 'entries', words: 'Lượt hướng dẫn' },
  { figure: 'relativesAble', words: 'Người thân biết sử dụng tăng thêm' },
  { figure: 'studentsReached', words: 'Học sinh hoàn thành tăng thêm' },
] as const;

/** The period beside the one before, in words made from figures only; nothing without one. */
export function comparison(
  { period, before, school }: ReportInput,
  { publicCopy }: TableOptions,
): Block[] {
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
      const shown = [now, then].map((count) =>
        personCount(count, publicCopy && figure !== 'entries'),
      );
      // The change and one of the two would tell the other.
      const by = shown.includes(SUPPRESSED) ? '' : ` (${change(now - then)})`;
      return item(`${words}: ${unit} này ${shown[0]}, ${unit} trước ${shown[1]}${by}.`);
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
