import { describe, expect, it } from 'vitest';
import {
  click,
  copyTrial,
  hands,
  kept,
  openRepairSchool,
  REPAIR,
  repair,
  WHOLE,
} from '../school/repairTrial';
import { buildSmallBundle } from '../school/smallBundle';
import type { Trial } from '../school/trial';
import type { Damage } from './repairDamages';

const dist = await buildSmallBundle();
const school = openRepairSchool(dist);
const before = kept(school);

/** Damages a copy, looks at what the check says, and has it mended. */
function mended(damage: Damage): { trial: Trial; question: string; end: string } {
  const trial = copyTrial(dist, school);
  damage(trial, hands(trial));
  const [question, end] = repair(trial);
  return { trial, question, end };
}

type Damaged = readonly [sentence: string, damage: Damage];

/** Damages by what they are about; those of a group are done to one book. */
const GROUPS: Readonly<Record<string, readonly Damaged[]>> = {
  'the book and the names of its tabs': [
    [
      'Múi giờ của bảng tính là “America/New_York”; sổ đặt lại giờ Việt Nam để ngày không bị lệch.',
      (_, by) => by.zone('America/New_York'),
    ],
    [
      'Ngôn ngữ của bảng tính là “en_US”; sổ đặt lại Việt Nam để công thức và ngày tháng đọc đúng.',
      (_, by) => by.locale('en_US'),
    ],
    [
      'Tab “6A1” đang mang tên “Lớp cô Mai”; sổ đặt lại tên “6A1”.',
      (_, by) => by.rename('6A1', 'Lớp cô Mai'),
    ],
    [
      'Tab “Học sinh” đang mang tên “HS”; sổ đặt lại tên “Học sinh”.',
      (_, by) => by.rename('Học sinh', 'HS'),
    ],
    ['Tab “6-2” không ở chỗ của nó; sổ chuyển về đúng thứ tự.', (_, by) => by.moveTab('6-2', 9)],
  ],
  'tabs that the add-on makes anew': [
    ['Tab “_Số liệu” không còn; sổ tạo lại', (_, by) => by.deleteTab('_Số liệu')],
    ['Tab “_Lớp” không còn; sổ tạo lại', (_, by) => by.deleteTab('_Lớp')],
    ['Tab “Tổng hợp” không còn; sổ tạo lại', (_, by) => by.deleteTab('Tổng hợp')],
    ['Tab “_Quy tắc” không còn; sổ tạo lại', (_, by) => by.deleteTab('_Quy tắc')],
    ['Tab “_Mẫu lớp” không còn; sổ tạo lại', (_, by) => by.deleteTab('_Mẫu lớp')],
  ],
  'columns of class tabs': [
    [
      'Tab “6A1” có cột trống chèn thêm ở ô D2; sổ bỏ cột trống ấy.',
      (_, by) => by.insertColumn('6A1', 4),
    ],
    [
      'Ô D2 của tab “6A1” phải là “Quan hệ” nhưng đang là “Ai”; sổ ghi lại tên cột.',
      ({ leader }) => leader.type('6A1!E2', 'Ai'),
    ],
    [
      'Tab “6-2” có cột chèn thêm “Số nhà” ở ô E2; sổ chuyển ra sau cùng, giữ nguyên nội dung.',
      ({ leader }, by) => {
        by.insertColumn('6-2', 5);
        leader.paste('6-2!E2', [['Số nhà'], ['12']]);
      },
    ],
    [
      'Ô L2 của tab “6-2” phải là “Kiểm tra dòng” nhưng đang để trống; sổ ghi lại tên cột.',
      (_, by) => by.deleteColumn('6-2', 13),
    ],
  ],
  'columns and rows that others count on': [
    [
      'Ô E1 của tab “Học sinh” phải là “Đội viên” nhưng đang là “Cột của tôi”; sổ ghi lại tên cột.',
      ({ leader }) => leader.type('Học sinh!E1', 'Cột của tôi'),
    ],
    [
      'Tab “Học sinh” có cột trống chèn thêm ở ô B1; sổ bỏ cột trống ấy.',
      (_, by) => by.insertColumn('Học sinh', 2),
    ],
    [
      'Tab “Danh mục” có cột trống chèn thêm ở ô C2; sổ bỏ cột trống ấy.',
      (_, by) => by.insertColumn('Danh mục', 3),
    ],
    [
      'Tab “Cài đặt” có dòng trống chèn thêm ở ô D5; sổ bỏ dòng trống ấy.',
      (_, by) => by.insertRow('Cài đặt', 5),
    ],
    [
      'Ô A12 của tab “Cài đặt” phải là “Năm học từ ngày” nhưng đang là “Ngày đầu”; sổ ghi lại.',
      ({ leader }) => leader.type('Cài đặt!A13', 'Ngày đầu'),
    ],
  ],
  'hidden columns': [
    ['Các cột ẩn của tab “6A1” (từ ô M2) bị thiếu', (_, by) => by.deleteColumn('6A1', 15)],
    ['Các cột ẩn của tab “6-2” (từ ô M2) bị thiếu', (_, by) => by.insertColumn('6-2', 15)],
  ],
  'formulas of classes': [
    [
      '3 ô của tab “6A1”, đầu tiên là C1, không còn công thức của sổ cho lớp 6A1; sổ ghi lại công thức.',
      ({ leader }) => {
        leader.type('6A1!A3', 'x');
        leader.clear('6A1!L4');
        leader.type('6A1!C1', 'Lớp 6A1');
      },
    ],
    [
      '1 ô của tab “_Số liệu”, đầu tiên là E3, không còn công thức của sổ cho lớp 6A1; sổ ghi lại công thức.',
      ({ leader }) => leader.type('_Số liệu!E3', '7'),
    ],
    [
      '1 ô của tab “_Lớp”, đầu tiên là H3, không còn công thức của sổ cho lớp 6/2; sổ ghi lại công thức.',
      ({ leader }) => leader.type('_Lớp!H3', 'Ai đó'),
    ],
    [
      '1 ô của tab “Học sinh”, đầu tiên là L2, không còn công thức của sổ cho lớp 6A1; sổ ghi lại công thức.',
      ({ leader }) => leader.type('Học sinh!L2', '5'),
    ],
  ],
  'formulas and words of the others': [
    [
      '1 ô của tab “Cài đặt”, đầu tiên là B16, không còn công thức của sổ; sổ ghi lại công thức.',
      ({ leader }) => leader.type('Cài đặt!B16', '31/05/2026'),
    ],
    [
      '1 ô của tab “Nộp số liệu”, đầu tiên là P3, không còn công thức của sổ; sổ ghi lại công thức.',
      ({ leader }) => leader.type('Nộp số liệu!P3', 'đã nộp'),
    ],
    [
      'Nội dung do sổ viết ở tab “Tổng hợp” đã bị sửa',
      ({ leader, book }) => {
        const lines = book.formulas('Tổng hợp!A1:P60');
        const row = lines.findIndex((line) => (line[3] ?? '') !== '');
        leader.type(`Tổng hợp!D${row + 1}`, '100%');
      },
    ],
    [
      'Nội dung do sổ viết ở tab “Hướng dẫn sử dụng” đã bị sửa (từ ô A2); sổ viết lại tab này.',
      ({ leader }) => leader.type('Hướng dẫn sử dụng!A2', 'Xin chào'),
    ],
    [
      'Nội dung do sổ viết ở tab “_Mẫu lớp” đã bị sửa (từ ô E2); sổ viết lại tab này.',
      ({ leader }) => leader.type('_Mẫu lớp!E2', 'Tuổi'),
    ],
    [
      'Danh sách “Quan hệ” ở tab “Danh mục” (từ ô I3) đã trống; sổ ghi lại các dòng ban đầu.',
      ({ leader }) => leader.clear('Danh mục!G3:K42'),
    ],
    [
      'Danh sách “Chỉ tiêu” ở tab “Chỉ tiêu” (từ ô A2) đã trống; sổ ghi lại các dòng ban đầu.',
      ({ leader }) => leader.clear('Chỉ tiêu!A2:E10'),
    ],
  ],
  'drop-downs, boxes, colours, protections': [
    [
      '3 ô của tab “6A1”, đầu tiên là D4, mất danh sách chọn hoặc ô tích; sổ đặt lại.',
      (_, by) => by.dropRules('6A1', 4, [4, 5, 8]),
    ],
    [
      '2 ô của tab “6A1”, đầu tiên là B3, mất danh sách chọn hoặc ô tích; sổ đặt lại.',
      (_, by) => by.dropRules('6A1', 2, [3, 4]),
    ],
    [
      '1 ô của tab “6A1”, đầu tiên là A1, mất danh sách chọn hoặc ô tích; sổ đặt lại.',
      (_, by) => by.dropRules('6A1', 1, [1]),
    ],
    [
      '1 ô của tab “Học sinh”, đầu tiên là E3, mất danh sách chọn hoặc ô tích; sổ đặt lại.',
      (_, by) => by.dropRules('Học sinh', 5, [3]),
    ],
    [
      '1 ô của tab “Cài đặt”, đầu tiên là B14, mất danh sách chọn hoặc ô tích; sổ đặt lại.',
      (_, by) => by.dropRules('Cài đặt', 2, [14]),
    ],
    ['Tab “6A1” mất màu báo tự động; sổ đặt lại.', (_, by) => by.dropColours('6A1')],
    [
      'Tab “Nộp số liệu” mất màu báo tự động; sổ đặt lại.',
      (_, by) => by.dropColours('Nộp số liệu'),
    ],
    ['Tab “6A1” không còn được bảo vệ; sổ bảo vệ lại.', (_, by) => by.dropProtections('6A1')],
    [
      'Tab “Cài đặt” không còn được bảo vệ; sổ bảo vệ lại.',
      (_, by) => by.dropProtections('Cài đặt'),
    ],
  ],
};

/** Damage to the shape of a tab keeps the check from looking further; the repair then does. */
const TOLD_LATER = ['columns and rows that others count on', 'the book and the names of its tabs'];

describe('what is damaged is named in a sentence and mended', () => {
  it.each(Object.entries(GROUPS))('%s', (group, damages) => {
    const { trial, question, end } = mended((copy, by) => {
      for (const [, damage] of damages) damage(copy, by);
    });
    for (const [sentence] of damages) {
      if (!TOLD_LATER.includes(group)) expect(question).toContain(sentence);
      expect(end).toContain(sentence);
    }
    expect(click(trial, REPAIR, 'OK')).toEqual([WHOLE]);
    expect(kept(trial)).toEqual(before);
  });
});
