import { itemsOrNone, keepWithNext, text } from '../blocks';
import { momentInWords } from '../dates';
import { formatCount } from '../numbers';
import type { Block, TableBlock } from '../paper';
import { endInWords } from '../periodWords';
import { TABLE_NOTE } from '../planWords';
import type { ReportInput } from '../reportInput';
import { SUPPRESSED, SUPPRESSED_NOTE } from '../suppressSmall';
import { adjustmentLines } from './adjustmentLines';
import { balanceNotes } from './balanceNotes';
import { classTable, LEVEL_NOTE } from './classTable';
import { comparison } from './comparison';
import { headlineFigures } from './headlineFigures';
import { modelTable } from './modelTable';
import { pace } from './pace';
import { peopleTable } from './peopleTable';
import { skillGroupTable } from './skillGroupTable';
import type { TableOptions } from './tableOptions';
import { targetTable } from './targetTable';

/** The tables in their order; the number in a caption is the place here. */
const tables: {
  title: string;
  build: (input: ReportInput, options: TableOptions) => TableBlock;
  /** Left out where the table counts no persons. */
  note?: string;
}[] = [
  { title: 'Kết quả so với chỉ tiêu', build: targetTable, note: TABLE_NOTE },
  { title: 'Kết quả theo chi đội', build: classTable, note: `${TABLE_NOTE} ${LEVEL_NOTE}` },
  { title: 'Lượt hướng dẫn theo nhóm kỹ năng', build: skillGroupTable, note: TABLE_NOTE },
  {
    title: 'Người được hướng dẫn theo quan hệ và nhóm tuổi',
    build: peopleTable,
    note: TABLE_NOTE,
  },
  { title: 'Mô hình “Dân vận khéo” của các chi đội', build: modelTable },
];

/**
 * Section II: figures of the period and up to its end.
 * @param pictures charts, between the words and the tables
 */
export function results(
  input: ReportInput,
  { pictures, ...options }: TableOptions & { pictures: readonly Block[] },
): Block[] {
  return [
    text('section', 'II. KẾT QUẢ THỰC HIỆN'),
    text('body', `Số liệu lấy từ sổ theo dõi lúc ${momentInWords(input.asOf)}.${leftOut(input)}`),
    keepWithNext(text('body', `Kết quả lũy kế đến ${endInWords(input.period)}:`)),
    ...headlineFigures(input, options),
    ...balanceNotes(input),
    ...comparison(input, options),
    ...pace(input, options),
    ...pictures,
    ...tables.flatMap(({ title, build, note }, index) => [
      text('tableCaption', `Bảng ${index + 1}. ${title}`),
      ...bodyOf(build(input, options), note),
    ]),
    ...adjustmentLines(input),
  ];
}

/** The table with its notes, or the sentence that there is nothing to put into it. */
function bodyOf(table: TableBlock, note: string | undefined): Block[] {
  if (table.rows.length === 0) return itemsOrNone([]);
  const isCut = table.rows.some((row) => row.some((cell) => cell.text === SUPPRESSED));
  const notes = [note ?? '', isCut ? SUPPRESSED_NOTE : ''].filter((words) => words !== '');
  if (notes.length === 0) return [table, { kind: 'gap', heightMm: 3 }];
  return [table, text('tableNote', notes.join(' '))];
}

/** Rows that wait for their teacher, so that nobody takes the figures for more than they are. */
function leftOut({ rowsLeftOut: { invalid, pending } }: ReportInput): string {
  if (invalid + pending === 0) return '';
  return ` Chưa tính ${formatCount(invalid)} dòng cần sửa và ${formatCount(pending)} dòng còn thiếu thông tin trong sổ.`;
}
