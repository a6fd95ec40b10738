import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readRoster } from '../../../src/core/roster/readRoster';
import { grid, listed, noteCodes, read, refused } from './grids';

const DATA = new URL('../../data/thcs-mau/', import.meta.url);

function csv(file: string): string[][] {
  return parse(readFileSync(new URL(file, DATA)), { bom: true, relax_column_count: true });
}

describe('CSDL ngành: the whole sample school', () => {
  const cells = csv('roster-moet.csv');
  const roster = () => read(readRoster(cells));

  test('gives every student of the school in class and place', () => {
    const [, ...expected] = csv('students.csv');
    const { students, leftOut } = roster();
    expect(students.map(({ className, place, name }) => [className, `${place}`, name])).toEqual(
      expected.map(([className, place, name]) => [className, place, name]),
    );
    expect(students).toHaveLength(800);
    expect(leftOut).toEqual([]);
  });

  test('reads four columns and says which it dropped', () => {
    const { columnsRead, columnsIgnored } = roster();
    expect(columnsRead).toEqual([
      { header: 'STT', role: 'place' },
      { header: 'Họ tên', role: 'name' },
      { header: 'Trạng thái', role: 'status' },
      { header: 'Lớp học', role: 'className' },
    ]);
    expect(columnsIgnored).toContain('SĐT liên hệ');
    expect(columnsIgnored).toContain('Tên cha');
    expect(columnsIgnored).toHaveLength(10);
  });
});

describe('vnEdu', () => {
  const titles = ['UBND PHƯỜNG', 'TRƯỜNG THCS MẪU', 'DANH SÁCH HỌC SINH', 'Khối 6 - Lớp 6/1', ''];

  test('one header merged over family and given name, one header row', () => {
    const cells = grid(
      ...titles,
      'STT | Mã học sinh | Họ và tên | | Ngày sinh | Nữ',
      '1 | 001 | Nguyễn Văn | An | 01/01/2014 |',
      '2 | 002 | Trần Thị Ngọc | Ánh | 02/01/2014 | x',
    );
    expect(listed(readRoster(cells))).toEqual(['6/1/1 Nguyễn Văn An', '6/1/2 Trần Thị Ngọc Ánh']);
    expect(noteCodes(readRoster(cells))).toEqual(['nameInTwoColumns']);
  });

  test('two header rows, the second empty but for other columns', () => {
    const cells = grid(
      ...titles,
      'STT | Mã học sinh | Họ và tên | | Ngày sinh | | ',
      ' | | | | Ngày | Tháng | Năm',
      '1 | 001 | Nguyễn Văn | An | 1 | 1 | 2014',
      '2 | 002 | Lê | Na | 2 | 1 | 2014',
    );
    expect(listed(readRoster(cells))).toEqual(['6/1/1 Nguyễn Văn An', '6/1/2 Lê Na']);
  });

  test('two header rows, the second with "Họ đệm" and "Tên"', () => {
    const cells = grid(
      ...titles,
      'STT | Mã học sinh | Họ và tên | | Ngày sinh',
      ' | | Họ đệm | Tên | ',
      '1 | 001 | Nguyễn Văn | An | 01/01/2014',
    );
    const roster = read(readRoster(cells));
    expect(listed(roster)).toEqual(['6/1/1 Nguyễn Văn An']);
    expect(roster.columnsRead).toEqual([
      { header: 'STT', role: 'place' },
      { header: 'Họ đệm', role: 'familyName' },
      { header: 'Tên', role: 'givenName' },
    ]);
    expect(roster.columnsIgnored).toEqual(['Mã học sinh', 'Ngày sinh']);
  });

  test('a row that numbers the columns is nobody', () => {
    const cells = grid('STT | Họ và tên | Lớp', '(1) | (2) | (3)', '1 | Lê Na | 6A1');
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na']);
    expect(refused(readRoster(cells))).toEqual([]);
  });
});

describe('a teacher’s own list', () => {
  const list = grid(
    'SỞ GIÁO DỤC VÀ ĐÀO TẠO HẢI PHÒNG',
    'TRƯỜNG THCS MẪU',
    'DANH SÁCH HỌC SINH LỚP 6A1 NĂM HỌC 2025 - 2026',
    '',
    'STT | Họ và tên | Giới tính | Ngày sinh | Dân tộc | Ghi chú',
    '1 | Nguyễn Văn An | Nam | 01/01/2014 | Kinh |',
    '2 | Lê Na | Nữ | 02/01/2014 | Kinh | từ lớp 6A2 sang',
    '',
    'Danh sách này gồm có 02 em',
    'Tổng số: 2 | Trong đó: 1 nữ',
    ' | | | | Hải Phòng, ngày 05 tháng 9 năm 2025',
    ' | Hiệu trưởng | | | Giáo viên chủ nhiệm',
    ' | (Ký, ghi rõ họ tên)',
    ' | Phạm Thị Hương | | | Phan Thị Hồng',
  );

  test('takes the class from the title and no closing line', () => {
    expect(listed(readRoster(list))).toEqual(['6A1/1 Nguyễn Văn An', '6A1/2 Lê Na']);
  });

  test('shows what it took for a signature', () => {
    expect(read(readRoster(list)).leftOut).toEqual([
      { row: 14, code: 'afterFooter', params: {}, shown: 'Phạm Thị Hương' },
    ]);
  });

  test('a numbered student behind a closing line is a student', () => {
    const cells = [...list.slice(0, 9), ['3', 'Vũ Bình']];
    expect(listed(readRoster(cells))).toContain('6A1/3 Vũ Bình');
  });

  test.each([
    'Danh sách này gồm có 42 em',
    'Danh sách có 42 học sinh',
    'Ấn định danh sách gồm 42 em',
    'Giáo viên chủ nhiệm: Nguyễn Thị Lan',
    'GVCN: Nguyễn Thị Lan',
    'Tổng số: 42',
    'Tổng cộng 42 em',
    'Cộng',
    'TM. BAN GIÁM HIỆU',
    'KT. HIỆU TRƯỞNG',
    'Người lập biểu',
    'Tổng phụ trách Đội',
    'Xác nhận của nhà trường',
    'Hải Phòng, ngày ... tháng ... năm 2025',
    'Năm học 2025 - 2026',
    'Tổ 2',
  ])('"%s" in the name column is no student', (line) => {
    const cells = grid('STT | Họ và tên | Lớp', '1 | Lê Na | 6A1', ` | ${line} | `);
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na']);
    expect(refused(readRoster(cells))).toEqual([]);
  });

  test.each(['Trương Minh Anh', 'Công Thị Hà', 'Tống Sơn', 'Tô Hai', 'Tạ Hiếu', 'Kỳ Anh'])(
    '%s without a number is a student',
    (name) => {
      const cells = grid('STT | Họ và tên | Lớp', '1 | Lê Na | 6A1', ` | ${name} | 6A1`);
      expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na', `6A1/2 ${name}`]);
    },
  );
});

describe('nothing to read', () => {
  test.each([
    ['an empty sheet', [], 'emptySheet'],
    ['a sheet of empty cells', grid(' | ', ' | '), 'emptySheet'],
    ['a sheet of blanks', [[' ', '\u00a0'], ['\n']], 'emptySheet'],
    ['a sheet without header', grid('1 | Lê Na | 6A1'), 'noHeader'],
    ['a header without students', grid('STT | Họ tên | Lớp', 'Tổng số: 0'), 'noStudents'],
    ['a header alone', grid('STT | Họ tên | Lớp'), 'noStudents'],
    ['numbers that wait for students', grid('STT | Họ tên | Lớp', '1 | |', '2 | |'), 'noStudents'],
    ['no class anywhere', grid('STT | Họ tên', '1 | Lê Na'), 'noClass'],
  ])('%s', (_, cells, code) => {
    expect(readRoster(cells)).toMatchObject({ code });
  });
});
