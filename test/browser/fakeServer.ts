import type { Handlers, Output } from '../../src/page/contract';
import { dispatch } from '../../src/page/dispatch';
import type { Server } from './sidebarPage';

type ClassValue = Extract<Output<'classProgress'>, { kind: 'class' }>;

/** A class in the middle of its work. */
const class6A1: ClassValue = {
  kind: 'class',
  className: '6A1',
  enrolment: 44,
  reached: 23,
  valid: 31,
  pending: 2,
  invalid: 3,
  problems: [
    {
      row: 31,
      sentence:
        'Ô F31 (Kỹ năng): đọc được “Quét mã”; không có trong danh sách; thầy/cô chọn một mục trong danh sách ▼ hoặc bấm “Làm sạch”.',
    },
    {
      row: 40,
      sentence: 'Ô G40 (Ngày hướng dẫn): đọc được “31/02/2026”; không phải một ngày.',
    },
    {
      row: 41,
      sentence: 'Ô D41 (Quan hệ): đọc được “Bố mẹ”; xin chọn Bố hoặc Mẹ.',
    },
  ],
  handInMonth: '2026-03',
  handedIn: false,
  notReached: ['Nguyễn Minh Anh (số 5)', 'Trần Thị Thuỳ Dương', 'Đặng Quốc Hưng'],
};

/** A server that answers for that class, but for what is `changed`. */
export function class6A1With(changed: Partial<ClassValue>): Pick<Handlers, 'classProgress'> {
  return { classProgress: () => ({ ok: true, value: { ...class6A1, ...changed } }) };
}

/** A finished report with two warnings. */
export const report: Output<'buildMonthReport'> = {
  title: 'Báo cáo tháng 3 năm 2026',
  url: 'https://docs.google.com/document/d/abc/edit',
  warnings: [
    'Còn 02 chi đội chưa nộp số liệu: 6A2, 7A4.',
    'Phần “Nguyên nhân” chưa có nội dung, báo cáo để dòng chấm.',
  ],
  asOf: '14:05 ngày 31/3/2026',
};

const handlers: Handlers = {
  ...class6A1With({}),
  monthReportChoices: () => ({
    ok: true,
    value: {
      months: [
        { month: '2026-03', label: 'Tháng 3 năm 2026' },
        { month: '2026-02', label: 'Tháng 02 năm 2026' },
      ],
      chosen: '2026-03',
    },
  }),
  buildMonthReport: () => ({ ok: true, value: report }),
  schoolFigures: () => {
    throw new Error('The page has no need of the figures');
  },
};

/** The real dispatch over handlers that only know their lines; `changed` says what is different. */
export function fakeServer(changed: Partial<Handlers> = {}): Server {
  return (functionName, args) => {
    if (functionName !== 'callFromPage') {
      throw new Error(`Script function not found: ${functionName}`);
    }
    return dispatch({ ...handlers, ...changed }, args[0]);
  };
}
