import { describe, expect, test } from 'vitest';
import {
  FAMILY_NAMES,
  isOneCase,
  seemsToNameAPerson,
  titleCaseName,
} from '../../../src/core/text/names';
import { SKILL_LABELS } from './skillLabels';

describe('seemsToNameAPerson', () => {
  test.each([
    'bà Nguyễn Thị Lan',
    'Trần Văn Minh',
    'hàng xóm là Vũ Hoa',
    'cùng Phạm Thị Hà',
    'nhờ cô Trịnh',
  ])('suspects %s', (text) => {
    expect(seemsToNameAPerson(text)).toBe(true);
  });

  test.each([
    'Phạm vi sử dụng còn hẹp',
    'Lý do: mạng yếu',
    'Lưu ý đổi mật khẩu',
    'Hồ sơ nộp ở Trung tâm',
    'Đào tạo lại',
    'Lương hưu nhận qua tài khoản',
    'Đoàn Thanh niên phường hỗ trợ',
    'Công an phường Thủy Nguyên',
    'Trường THCS Dương Quan',
    'Hà Nội, Hải Phòng',
    'Cao tuổi, mắt kém',
    'Mai làm tiếp',
    'Đỗ xe ở xa',
    'Võ thuật',
  ])('lets %s pass', (text) => {
    expect(seemsToNameAPerson(text)).toBe(false);
  });

  test('lets every skill label pass', () => {
    expect(SKILL_LABELS.filter(seemsToNameAPerson)).toEqual([]);
  });

  test('every marker ends in a space', () => {
    expect(FAMILY_NAMES.filter((name) => !name.endsWith(' '))).toEqual([]);
  });
});

describe('titleCaseName', () => {
  test.each([
    ['NGUYỄN VĂN AN', 'Nguyễn Văn An'],
    ['đặng thị ánh ý', 'Đặng Thị Ánh Ý'],
    ["H'HEN NIÊ", "H'Hen Niê"],
    ['Y-BHAM', 'Y-Bham'],
  ])('offers for %s %s', (typed, offered) => {
    expect(titleCaseName(typed)).toBe(offered);
  });
});

test.each([
  ['NGUYỄN VĂN AN', true],
  ['nguyễn văn an', true],
  ['Nguyễn Văn An', false],
  ['12', false],
])('isOneCase of %s is %s', (name, oneCase) => {
  expect(isOneCase(name)).toBe(oneCase);
});
