import { monthInWords } from '../../school/month';
import { keepWithNext, text } from '../blocks';
import { momentInWords } from '../dates';
import type { MonthReportInput } from '../monthReportInput';
import { formatCount } from '../numbers';
import type { Block, TableBlock } from '../paper';
import { classTable } from './classTable';
import { headlineFigures } from './headlineFigures';
import { skillGroupTable } from './skillGroupTable';
import { targetTable } from './targetTable';
import { COUNTING_NOTE } from './wording';

/** The tables in their order; the number in a caption is the place here. */
const tables: { title: string; build: (input: MonthReportInput) => TableBlock }[] = [
  { title: 'Kết quả so với chỉ tiêu', build: targetTable },
  { title: 'Kết quả theo chi đội', build: classTable },
  { title: 'Lượt hướng dẫn theo nhóm kỹ năng', build: skillGroupTable },
];

/** Section II: figures of the month and up to its end. */
export function results(input: MonthReportInput): Block[] {
  return [
    text('section', 'II. KẾT QUẢ THỰC HIỆN'),
    text('body', `Số liệu lấy từ sổ theo dõi lúc ${momentInWords(input.asOf)}.${leftOut(input)}`),
    keepWithNext(text('body', `Kết quả lũy kế đến hết ${monthInWords(input.month)}:`)),
    ...headlineFigures(input),
    ...tables.flatMap(({ title, build }, index) => [
      text('tableCaption', `Bảng ${index + 1}. ${title}`),
      build(input),
      text('tableNote', COUNTING_NOTE),
    ]),
  ];
}

/** Rows that wait for their teacher, so that nobody takes the figures for more than they are. */
function leftOut({ rowsLeftOut: { invalid, pending } }: MonthReportInput): string {
  if (invalid + pending === 0) return '';
  return ` Chưa tính ${formatCount(invalid)} dòng cần sửa và ${formatCount(pending)} dòng còn thiếu thông tin trong sổ.`;
}
