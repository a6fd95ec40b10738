import { skillItems } from './skills';

/** One line of `Danh mục`: what a drop-down offers and what a typed word may mean. */
export interface ListItem {
  code: string;
  label: string;
  group: string;
  /** Other spellings that cleaning turns into the label. */
  aliases: readonly string[];
  /** Whether the drop-down shows it; a label not shown is accepted all the same. */
  offered: boolean;
}

export const LIST_KEYS = [
  'skills',
  'relations',
  'ageBands',
  'levels',
  'channels',
  'persons',
] as const;
export type ListKey = (typeof LIST_KEYS)[number];

export type Lists = Readonly<Record<ListKey, readonly ListItem[]>>;

/** Titles over the lists in `Danh mục`. */
export const LIST_TITLES: Readonly<Record<ListKey, string>> = {
  skills: 'Kỹ năng',
  relations: 'Quan hệ',
  ageBands: 'Nhóm tuổi',
  levels: 'Mức kết quả',
  channels: 'Hình thức',
  persons: 'Người được hướng dẫn',
};

/** The group of a relation decides what a person counts as (B8, B9). */
export const KIN = 'Người thân';
const NEIGHBOUR = 'Người xung quanh';

/** The group of an age band decides "trung niên, cao tuổi" (B3, F1). */
export const MIDDLE_AGED_OR_ELDERLY = 'Trung niên, cao tuổi';
const YOUNGER = 'Trẻ hơn';

/** Level, 0 to 3, from which a relative counts as able (domain 1.4). */
export const ABLE_LEVEL = 2;
/** Level from which a row counts at all (design section 3). */
export const COUNTED_LEVEL = 1;

const item = (code: string, label: string, group: string, ...aliases: string[]): ListItem => ({
  code,
  label,
  group,
  aliases,
  offered: true,
});

/** The lists a new book starts with (domain 4 and 5); the book's own `Danh mục` decides later. */
export const DEFAULT_LISTS: Lists = {
  skills: skillItems,
  relations: [
    item('ONO', 'Ông nội', KIN),
    item('BNO', 'Bà nội', KIN),
    item('ONG', 'Ông ngoại', KIN),
    item('BNG', 'Bà ngoại', KIN),
    item('BO', 'Bố', KIN, 'Ba', 'Cha', 'Bố đẻ', 'Thầy'),
    item('ME', 'Mẹ', KIN, 'Má', 'Mẹ đẻ', 'U', 'Bu'),
    item('ANH', 'Anh', KIN, 'Anh trai'),
    item('CHI', 'Chị', KIN, 'Chị gái'),
    item('EM', 'Em', KIN, 'Em trai', 'Em gái'),
    item('BAC', 'Bác', KIN),
    item('CHU', 'Chú', KIN),
    item('CO', 'Cô', KIN),
    item('CAU', 'Cậu', KIN),
    item('DI', 'Dì', KIN),
    item('THIM', 'Thím', KIN),
    item('MO', 'Mợ', KIN),
    item('DUONG', 'Dượng', KIN),
    item('CU', 'Cụ', KIN),
    item('NGH', 'Người giám hộ', KIN),
    item('NTK', 'Người thân khác', KIN),
    item('HX', 'Hàng xóm', NEIGHBOUR),
    item('NQ', 'Người quen', NEIGHBOUR),
    item('NK', 'Người khác', NEIGHBOUR),
  ],
  ageBands: [
    item('T18', 'Dưới 18', YOUNGER, '<18', 'Dưới 18 tuổi'),
    item('T39', '18–39', YOUNGER, 'Từ 18 đến 39', '18–39 tuổi'),
    item(
      'T59',
      '40–59',
      MIDDLE_AGED_OR_ELDERLY,
      'Từ 40 đến 59',
      '40–59 tuổi',
      '40–59 (trung niên)',
    ),
    item(
      'T60',
      'Từ 60',
      MIDDLE_AGED_OR_ELDERLY,
      '60+',
      'Từ 60 tuổi',
      'Trên 60',
      'Từ 60 (cao tuổi)',
    ),
  ],
  levels: [
    item('0', 'Chưa thực hiện', ''),
    item('1', 'Đang hướng dẫn', ''),
    item('2', 'Biết sử dụng', ''),
    item('3', 'Sử dụng thành thạo', '', 'Thành thạo'),
  ],
  channels: [
    item('NHA', 'Tại nhà', ''),
    item('HCC', 'Tại Trung tâm phục vụ hành chính công', '', 'Tại Trung tâm HCC'),
    item('LOP', 'Tại lớp/buổi sinh hoạt', ''),
    item('DT', 'Qua điện thoại, gọi video', ''),
    item('KHAC', 'Khác', ''),
  ],
  persons: ['NT1', 'NT2', 'NT3', 'NT4', 'NT5'].map((label) => item(label, label, '')),
};
