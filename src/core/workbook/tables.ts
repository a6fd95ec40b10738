import { UNITS } from '../papers/paperClass';
import { STUDENT_COLUMNS, STUDENTS_LAST_ROW } from './studentsTab';
import { TAB, type TabKey } from './tabNames';

export type FieldKind = 'text' | 'number' | 'day' | 'tick' | 'month' | 'formula' | 'link';

export interface TableColumn {
  /** Persisted in code; the header is what the book shows and what is read back. */
  key: string;
  header: string;
  /** Pixels. */
  width: number;
  kind: FieldKind;
  /** Words the drop-down offers; it warns and does not reject. */
  choices?: readonly string[];
  /** The least and the largest number that the cells take, and how that is told; others are rejected. */
  between?: { from: number; to: number; help: string };
}

/** A tab that is a plain table: header in row 1, one record a row. */
export interface Table {
  tab: TabKey;
  columns: readonly TableColumn[];
  rows: number;
}

const text = <Key extends string>(
  key: Key,
  header: string,
  width: number,
  choices?: readonly string[],
) => ({ key, header, width, kind: 'text', ...(choices ? { choices } : {}) }) as const;
const day = <Key extends string>(key: Key, header: string) =>
  ({ key, header, width: 105, kind: 'day' }) as const;
const number = <Key extends string>(key: Key, header: string, width = 90) =>
  ({ key, header, width, kind: 'number' }) as const;
const numberBetween = <Key extends string>(
  key: Key,
  header: string,
  width: number,
  between: Required<TableColumn>['between'],
) => ({ ...number(key, header, width), between }) as const;
const tick = <Key extends string>(key: Key, header: string, width = 100) =>
  ({ key, header, width, kind: 'tick' }) as const;

/** "Dân vận khéo" models that the plan names (clause G1); any other has a name of its own. */
export const MODELS = [
  'Học sinh với Phong trào Bình dân học vụ số',
  'Đội viên với Phong trào Bình dân học vụ số',
  'Mô hình khác',
] as const;

export const PROPOSAL_KINDS = [
  'Khó khăn',
  'Đề xuất hỗ trợ',
  'Khen thưởng tập thể',
  'Khen thưởng cá nhân',
  'Kiến nghị',
] as const;

export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** In the first ones a row may still wait for the principal. */
export const PROPOSAL_STATES = { open: ['Mới', 'Đang xử lý'], done: 'Xong' } as const;

export const ACTIVITY_KINDS = [
  'Tuyên truyền',
  'Tập huấn CB-GV-NV',
  'Tập huấn học sinh',
  'Hỗ trợ cộng đồng',
  'Giảng dạy kỹ năng số',
] as const;

export const TABLES = {
  classes: {
    tab: 'classes',
    rows: 100,
    columns: [
      text('name', 'Lớp', 70),
      text('unit', 'Loại', 90, UNITS),
      text('teacher', 'Giáo viên chủ nhiệm', 180),
      text('email', 'Email giáo viên chủ nhiệm', 210),
      text('model', 'Mô hình Dân vận khéo', 290, MODELS),
      text('otherModel', 'Tên mô hình khác', 200),
      day('registered', 'Ngày đăng ký'),
      number('target', 'Chỉ tiêu người thân'),
      text('assessment', 'Nguồn đánh giá năng lực số', 190),
      day('assessed', 'Ngày đánh giá'),
    ],
  },
  students: {
    tab: 'students',
    rows: STUDENTS_LAST_ROW,
    columns: STUDENT_COLUMNS,
  },
  staff: {
    tab: 'staff',
    rows: 301,
    columns: [
      text('name', 'Họ và tên', 190),
      text('post', 'Chức vụ', 150),
      tick('competent', 'Đạt năng lực số'),
      tick('trained', 'Được tập huấn'),
    ],
  },
  activities: {
    tab: 'activities',
    rows: 301,
    columns: [
      day('day', 'Ngày'),
      text('kind', 'Loại', 170, ACTIVITY_KINDS),
      text('content', 'Nội dung', 320),
      text('audience', 'Đối tượng', 160),
      number('participants', 'Số người tham gia'),
    ],
  },
  proposals: {
    tab: 'proposals',
    rows: 501,
    columns: [
      day('day', 'Ngày'),
      text('className', 'Lớp', 70),
      text('kind', 'Loại', 160, PROPOSAL_KINDS),
      text('content', 'Nội dung', 340),
      text('agency', 'Cơ quan', 180),
      text('state', 'Trạng thái', 120, [...PROPOSAL_STATES.open, PROPOSAL_STATES.done]),
      tick('reported', 'Vào báo cáo'),
      text('opinion', 'Ý kiến Hiệu trưởng', 220),
      text('source', 'Nguồn', 170),
    ],
  },
  narrative: {
    tab: 'narrative',
    rows: 31,
    columns: [
      { key: 'month', header: 'Tháng', width: 90, kind: 'month' },
      text('strengths', 'Ưu điểm', 260),
      text('shortcomings', 'Tồn tại, hạn chế', 260),
      text('causes', 'Nguyên nhân', 260),
      text('nextMonth', 'Phương hướng tháng sau', 260),
    ],
  },
  targets: {
    tab: 'targets',
    rows: 31,
    columns: [
      text('indicator', 'Mã', 70),
      text('label', 'Chỉ tiêu', 420),
      numberBetween('year', 'Năm', 70, {
        from: 2000,
        to: 2100,
        help: 'Năm: một số từ 2000 đến 2100, ví dụ 2026',
      }),
      numberBetween('threshold', 'Kế hoạch (%)', 110, {
        from: 0,
        to: 100,
        help: 'Kế hoạch: số phần trăm từ 0 đến 100, ví dụ 90',
      }),
      text('clause', 'Căn cứ', 110),
    ],
  },
  years: {
    tab: 'years',
    rows: 201,
    columns: [
      text('schoolYear', 'Năm học', 100),
      text('className', 'Lớp', 70),
      number('entries', 'Lượt hướng dẫn'),
      number('relativesGuided', 'Người thân được hướng dẫn', 150),
      number('relativesAble', 'Người thân biết sử dụng', 150),
      number('studentsReached', 'Học sinh hoàn thành', 130),
      number('enrolment', 'Sĩ số', 70),
    ],
  },
  reports: {
    tab: 'reports',
    rows: 301,
    columns: [
      text('period', 'Kỳ', 90),
      text('kind', 'Loại', 180),
      number('version', 'Lần', 50),
      text('asOf', 'Số liệu đến', 150),
      { key: 'link', header: 'Đường dẫn', width: 260, kind: 'link' },
      text('checksum', 'Mã kiểm tra', 140),
      text('number', 'Số, ký hiệu', 130),
      day('issued', 'Ngày ban hành'),
      text('signer', 'Người ký', 150),
      text('sentTo', 'Nơi gửi', 180),
      text('state', 'Trạng thái', 110),
    ],
  },
  closings: {
    tab: 'closings',
    rows: 501,
    columns: [
      { key: 'month', header: 'Tháng', width: 90, kind: 'month' },
      text('kind', 'Việc', 90),
      text('at', 'Lúc', 190),
      text('by', 'Tài khoản', 200),
      text('reason', 'Lý do', 260),
      number('piece', 'Phần', 60),
      number('pieces', 'Số phần', 70),
      text('text', 'Bản ghi', 400),
      text('hash', 'Mã kiểm tra', 200),
      number('until', 'Đã chốt đến', 100),
    ],
  },
} as const satisfies Partial<Record<TabKey, Table>>;

export type TableKey = keyof typeof TABLES;

export function tableTab(key: TableKey): string {
  return TAB[TABLES[key].tab];
}
