import type { Figures } from '../../rollup/figures';
import { item } from '../blocks';
import type { MonthReportInput } from '../monthReportInput';
import { formatCount } from '../numbers';
import type { TextBlock } from '../paper';

type Count = Exclude<keyof Figures, 'entriesBySkillGroup'>;

interface Headline {
  figure: Count;
  label: string;
  /** Rows come within a month; a person or a student counts once, so their number grows. */
  inMonth: 'trong tháng' | 'tăng trong tháng';
  /** `+` = part of the figure above. */
  mark: '-' | '+';
}

/** The figures and their labels (design 3). */
const headlines: Headline[] = [
  { figure: 'entries', label: 'Lượt hướng dẫn', inMonth: 'trong tháng', mark: '-' },
  {
    figure: 'relativesGuided',
    label: 'Người thân được hướng dẫn',
    inMonth: 'tăng trong tháng',
    mark: '-',
  },
  {
    figure: 'middleAgedOrElderlyGuided',
    label: 'Trong đó trung niên, cao tuổi (từ 40 tuổi)',
    inMonth: 'tăng trong tháng',
    mark: '+',
  },
  {
    figure: 'relativesAble',
    label: 'Người thân biết sử dụng (mức 2 trở lên)',
    inMonth: 'tăng trong tháng',
    mark: '-',
  },
  {
    figure: 'studentsReached',
    label: 'Học sinh hoàn thành (có ít nhất 01 người thân biết sử dụng)',
    inMonth: 'tăng trong tháng',
    mark: '-',
  },
  {
    figure: 'neighboursGuided',
    label: 'Người xung quanh được hướng dẫn',
    inMonth: 'tăng trong tháng',
    mark: '-',
  },
];

/** A line per figure of the whole school: the total, and the month beside it. */
export function headlineFigures({ school }: MonthReportInput): TextBlock[] {
  return headlines.map(({ figure, label, inMonth, mark }) => {
    const total = formatCount(school.cumulative[figure]);
    return item(`${label}: ${total}, ${inMonth} ${formatCount(school.inMonth[figure])}.`, mark);
  });
}
