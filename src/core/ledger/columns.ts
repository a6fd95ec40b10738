import type { ListKey } from './lists';

/** What a cell of the class tab may hold. `roster` is a list too: the class's own labels. */
export type ColumnKind =
  | { type: 'roster' }
  | { type: 'list'; list: ListKey }
  | { type: 'day' }
  | { type: 'text' };

export interface Column {
  /** Persisted name of the column; never renamed. */
  key: string;
  header: string;
  /** Other header words that files of schools use. */
  aliases: readonly string[];
  kind: ColumnKind;
  required: boolean;
  /** Pixels. */
  width: number;
  help: string;
  /** Whether the class may set a default for it in row 1 ("Điền sẵn"). */
  preset?: boolean;
  /**
   * For a list: words people type that no label can stand for, with the hint that mends them.
   * They come before the plain "not in the list".
   */
  hints?: readonly { typed: readonly string[]; hint: string }[];
}

/**
 * The columns of a class tab that people type in, from left to right after `TT` (design section 2).
 * Header, widths, drop-downs, formulas, the TypeScript check, help and messages derive from here.
 */
export const COLUMNS = [
  {
    key: 'student',
    header: 'Học sinh',
    aliases: ['Họ và tên', 'Họ tên', 'Học sinh hướng dẫn'],
    kind: { type: 'roster' },
    required: true,
    width: 170,
    help: 'Chọn tên em trong danh sách của lớp.',
  },
  {
    key: 'person',
    header: 'Người được hướng dẫn',
    aliases: ['Người thân', 'NT'],
    kind: { type: 'list', list: 'persons' },
    required: true,
    width: 90,
    help: 'NT1 là người thứ nhất của em, NT2 là người thứ hai… Không ghi tên người thân.',
  },
  {
    key: 'relation',
    header: 'Quan hệ',
    aliases: [],
    kind: { type: 'list', list: 'relations' },
    required: true,
    width: 110,
    help: 'Người được hướng dẫn là gì của em. Mỗi dòng một người.',
    hints: [
      {
        typed: ['Bố mẹ', 'Ba mẹ', 'Cha mẹ', 'Ba má', 'Ông bà', 'Anh chị', 'Cô chú'],
        hint: 'đây là hai người, xin ghi thành hai dòng, mỗi người một mã NT',
      },
      {
        typed: ['Ông', 'Bà'],
        hint: 'xin ghi rõ nội hay ngoại, ví dụ “Ông nội”, “Bà ngoại”',
      },
    ],
  },
  {
    key: 'ageBand',
    header: 'Nhóm tuổi',
    aliases: ['Tuổi'],
    kind: { type: 'list', list: 'ageBands' },
    required: true,
    width: 90,
    help: 'Chọn nhóm tuổi, không ghi ngày sinh.',
  },
  {
    key: 'skill',
    header: 'Kỹ năng',
    aliases: ['Nội dung', 'Kỹ năng số'],
    kind: { type: 'list', list: 'skills' },
    required: true,
    width: 240,
    help: 'Mỗi dòng một kỹ năng. Kỹ năng khác có trong tab Danh mục cũng được.',
  },
  {
    key: 'day',
    header: 'Ngày hướng dẫn',
    aliases: ['Ngày', 'Ngày thực hiện'],
    kind: { type: 'day' },
    required: true,
    width: 105,
    help: 'Ngày/tháng/năm, trong năm học và không sau hôm nay.',
  },
  {
    key: 'level',
    header: 'Mức kết quả',
    aliases: ['Mức', 'Kết quả'],
    kind: { type: 'list', list: 'levels' },
    required: true,
    width: 140,
    help: 'Từ “Biết sử dụng” trở lên thì em được tính hoàn thành.',
    preset: true,
  },
  {
    key: 'channel',
    header: 'Hình thức',
    aliases: [],
    kind: { type: 'list', list: 'channels' },
    required: false,
    width: 190,
    help: 'Không bắt buộc.',
    preset: true,
  },
  {
    key: 'difficulty',
    header: 'Khó khăn, cần hỗ trợ',
    aliases: ['Khó khăn'],
    kind: { type: 'text' },
    required: false,
    width: 190,
    help: 'Không ghi tên, số điện thoại, số căn cước của người thân.',
  },
  {
    key: 'note',
    header: 'Ghi chú',
    aliases: [],
    kind: { type: 'text' },
    required: false,
    width: 160,
    help: 'Không ghi tên, số điện thoại, số căn cước của người thân.',
  },
] as const satisfies readonly Column[];

export type ColumnKey = (typeof COLUMNS)[number]['key'];

/** Columns that say who the row is about; a row with nothing else is blank (chưa ghi). */
export const IDENTITY_KEYS: readonly string[] = ['student', 'person'];

export const TICK_HEADER = 'TT';
export const VERDICT_HEADER = 'Kiểm tra dòng';
