import { vietnameseDay } from '../../school/day';
import { NO_VALUE } from '../numbers';
import type { TableBlock } from '../paper';
import type { ModelState, ReportInput } from '../reportInput';
import { headerCells } from '../tableCells';

const STATE_WORDS: Readonly<Record<ModelState, string>> = {
  active: 'Đang triển khai',
  registered: 'Đã đăng ký, chưa có hoạt động',
  none: 'Chưa đăng ký',
};

/** Table 5: the "Dân vận khéo" model of every chi đội (clauses C2, G1). */
export function modelTable({ models }: ReportInput): TableBlock {
  return {
    kind: 'table',
    columns: [
      { widthMm: 9, align: 'center' },
      { widthMm: 15, align: 'center' },
      { widthMm: 80, align: 'left' },
      { widthMm: 24, align: 'center' },
      { widthMm: 32, align: 'center' },
    ],
    header: [headerCells(['TT', 'Chi đội', 'Tên mô hình', 'Ngày đăng ký', 'Trạng thái'])],
    rows: models.map(({ className, model, registered, state }, index) => [
      { text: String(index + 1) },
      { text: className },
      { text: model === '' ? NO_VALUE : model },
      { text: registered === undefined ? NO_VALUE : vietnameseDay(registered) },
      { text: STATE_WORDS[state] },
    ]),
  };
}
