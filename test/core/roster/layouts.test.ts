import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { readRoster, readRosterTabs } from '../../../src/core/roster/readRoster';
import { grid, listed, noteCodes, read, refused } from './grids';

const DATA = new URL('../../data/thcs-mau/', import.meta.url);

function csv(file: string): string[][] {
  return parse(readFileSync(new URL(file, DATA)), { bom: true, relax_column_count: true });
}

describe('CSDL ngành: the whole sample school', () => {
  const roster = read(readRoster(csv('roster-moet.csv')));

  test('gives every student of the school in class and place', () => {
    const [, ...expected] = csv('students.csv');
    expect(
      roster.students.map(({ className, place, name }) => [className, `${place}`, name]),
    ).toEqual(expected.map(([className, place, name]) => [className, place, name]));
    expect(roster.students).toHaveLength(800);
    expect(roster.leftOut).toEqual([]);
  });

  test('reads four columns and says which it dropped', () => {
    expect(roster.columnsRead).toEqual([
      { header: 'STT', role: 'place' },
      { header: 'Họ tên', role: 'name' },
      { header: 'Trạng thái', role: 'status' },
      { header: 'Lớp học', role: 'className' },
    ]);
    expect(roster.columnsIgnored).toContain('SĐT liên hệ');
    expect(roster.columnsIgnored).toContain('Tên cha');
    expect(roster.columnsIgnored).toHaveLength(10);
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

describe('a column next to the name that has no header', () => {
  test('is not a given name where it holds the sex', () => {
    const cells = grid('STT | Họ và tên | | Lớp', '1 | Lê Na | Nữ | 6A1', '2 | Vũ An | Nam | 6A1');
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na', '6A1/2 Vũ An']);
  });

  test('is not joined where it repeats the given name', () => {
    const cells = grid('STT | Họ và tên | | Lớp', '1 | Lê Na | Na | 6A1', '2 | Vũ An | An | 6A1');
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na', '6A1/2 Vũ An']);
  });

  test.each([
    ['parents', 'Lê Văn Ba', 'Vũ Thị Hoa', 'Vũ Văn Lâm', 'Vũ Tư'],
    ['what most have', 'Kinh', 'Kinh', 'Kinh', 'Kinh'],
  ])('is not a given name where it holds %s', (_, ...texts) => {
    const names = ['Lê Na', 'Vũ An', 'Vũ Bình', 'Vũ Ý'];
    const rows = names.map((name, at) => [`${at + 1}`, name, texts[at] ?? '', '6A1']);
    const roster = readRoster([['STT', 'Họ và tên', '', 'Lớp'], ...rows]);
    expect(read(roster).students.map(({ name }) => name)).toEqual(names);
  });

  test('is not a given name where it holds dates, codes or a few remarks', () => {
    const cells = grid(
      'STT | Họ và tên | | Lớp',
      '1 | Lê Na | 01/02/2014 | 6A1',
      '2 | Vũ An | lớp trưởng | 6A1',
      '3 | Vũ Bình | | 6A1',
    );
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na', '6A1/2 Vũ An', '6A1/3 Vũ Bình']);
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

describe('the class over the list', () => {
  test.each([
    ['DANH SÁCH HỌC SINH LỚP 6A1', '6A1'],
    ['Danh sách lớp 6a1 - Năm học 2025 - 2026', '6A1'],
    ['Khối 6 - Lớp 6/1', '6/1'],
    ['Lớp: 6A10', '6A10'],
    ['Lớp: | 6A1', '6A1'],
    ['Trường THCS Mẫu | | Lớp: 6A1', '6A1'],
    ['LỚP 6A1, GVCN: NGUYỄN THỊ LAN', '6A1'],
    ['DANH SÁCH CHI ĐỘI 7A2', '7A2'],
    ['Lớp 9A10.', '9A10'],
    ['Lớp 6', '6'],
  ])('%s is of class %s', (title, className) => {
    const cells = grid(title, '', 'STT | Họ và tên', '1 | Lê Na');
    expect(listed(readRoster(cells))).toEqual([`${className}/1 Lê Na`]);
  });

  test.each([
    'DANH SÁCH HỌC SINH LỚP ……',
    'DANH SÁCH HỌC SINH KHỐI LỚP 6',
    'DANH SÁCH LỚP NĂM HỌC 2025 - 2026',
    'Tổng số lớp 20',
    'Lớp trưởng: Lê Na',
  ])('%s tells no class', (title) => {
    const cells = grid(title, '', 'STT | Họ và tên', '1 | Lê Na');
    expect(readRoster(cells)).toEqual({ code: 'noClass', params: {} });
  });

  test('a class column goes before the title', () => {
    const cells = grid('DANH SÁCH LỚP 6A1', 'STT | Họ và tên | Lớp', '1 | Lê Na | 6A2');
    expect(listed(readRoster(cells))).toEqual(['6A2/1 Lê Na']);
  });
});

describe('several lists one after another', () => {
  test('one for each class, each with its title and header', () => {
    const cells = grid(
      'DANH SÁCH HỌC SINH LỚP 6A1',
      'STT | Họ và tên | Ngày sinh',
      '1 | Nguyễn Văn An | 01/01/2014',
      '2 | Lê Na | 02/01/2014',
      'Danh sách này gồm có 2 em',
      'GVCN: Phan Thị Hồng',
      '',
      'TRƯỜNG THCS MẪU',
      'DANH SÁCH HỌC SINH LỚP 6A2',
      'STT | Họ và tên | Ngày sinh',
      '1 | Vũ Bình | 03/01/2014',
      'Danh sách này gồm có 1 em',
    );
    expect(listed(readRoster(cells))).toEqual([
      '6A1/1 Nguyễn Văn An',
      '6A1/2 Lê Na',
      '6A2/1 Vũ Bình',
    ]);
    expect(refused(readRoster(cells))).toEqual([]);
  });

  test('class titles in one list, without headers of their own', () => {
    const cells = grid(
      'STT | Họ và tên',
      'Lớp 6A1',
      '1 | Lê Na',
      'Lớp 6A2',
      '1 | Vũ Bình',
      '2 | Vũ An',
    );
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na', '6A2/1 Vũ Bình', '6A2/2 Vũ An']);
  });

  test('columns may stand differently in the second list', () => {
    const cells = grid(
      'Lớp 6A1',
      'STT | Họ và tên',
      '1 | Lê Na',
      'Lớp 6A2',
      'Mã học sinh | STT | Họ đệm | Tên',
      '77 | 1 | Vũ Thị | Bình',
    );
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na', '6A2/1 Vũ Thị Bình']);
  });

  test('a header repeated on the next page goes on with the class', () => {
    const cells = grid('Lớp 6A1', 'STT | Họ tên', '1 | Lê Na', 'STT | Họ tên', '2 | Vũ An');
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na', '6A1/2 Vũ An']);
  });

  test('a second list without a class is not put into the first class', () => {
    const untitled = grid('Lớp 6A1', 'STT | Họ tên', '1 | Lê Na', 'STT | Họ tên', '1 | Vũ An');
    expect(listed(readRoster(untitled))).toEqual(['6A1/1 Lê Na']);
    expect(refused(readRoster(untitled))).toEqual(['5 classUnknown']);
    const open = grid('Lớp 6A1', 'Họ tên', 'Lê Na', 'DANH SÁCH LỚP …', 'Họ tên', 'Vũ An');
    expect(listed(readRoster(open))).toEqual(['6A1/1 Lê Na']);
    expect(refused(readRoster(open))).toEqual(['6 classUnknown']);
  });

  test('a number that runs through the school is not the place', () => {
    const cells = grid(
      'STT | Họ tên | Lớp',
      '44 | Lê Na | 6A2',
      '45 | Vũ An | 7A1',
      '46 | Vũ Ý | 6A2',
    );
    expect(listed(readRoster(cells))).toEqual(['6A2/1 Lê Na', '7A1/1 Vũ An', '6A2/2 Vũ Ý']);
  });
});

describe('several tabs', () => {
  test('one for each class, named as the class', () => {
    const list = grid('STT | Họ và tên', '1 | Lê Na');
    const roster = readRosterTabs([
      { name: 'Bìa', cells: grid('SỔ DANH SÁCH') },
      { name: '6A1', cells: list },
      { name: 'Lớp 6A2', cells: list },
      { name: 'Mẫu', cells: list.slice(0, 1) },
      { name: 'Trang4', cells: grid('') },
    ]);
    expect(listed(roster)).toEqual(['6A1/1 Lê Na', '6A2/1 Lê Na']);
    expect(read(roster).notes).toEqual(
      ['Bìa', 'Mẫu', 'Trang4'].map((tab) => ({ code: 'tabSkipped', params: { tab } })),
    );
  });

  test('a row left out names its tab', () => {
    const tabs = [
      { name: '6A1', cells: grid('STT | Họ và tên', '1 | Lê Na') },
      { name: 'Trang2', cells: grid('STT | Họ và tên', '1 | Vũ An') },
    ];
    expect(read(readRosterTabs(tabs)).leftOut).toEqual([
      { code: 'classUnknown', params: {}, tab: 'Trang2', row: 2, shown: 'Vũ An' },
    ]);
  });

  test('the name of a tab is no class unless it reads like one', () => {
    const cells = grid('STT | Họ và tên', '1 | Lê Na');
    expect(readRoster(cells, { tab: '2025-2026' })).toEqual({ code: 'noClass', params: {} });
    expect(readRoster(cells, { tab: 'Trang tính1' })).toEqual({ code: 'noClass', params: {} });
  });
});

describe('the header', () => {
  test.each([
    'Họ và tên',
    'HỌ VÀ TÊN',
    'Họ, tên',
    'Họ và\ntên:',
    'Họ và tên học sinh',
    'Họ tên HS',
    'Họ và tên'.normalize('NFD'),
  ])('"%s" heads the names', (header) => {
    const cells = [
      ['S.T.T', header, 'Tên lớp'],
      ['1', 'Lê Na', '6A1'],
    ];
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na']);
  });

  test('may stand in row 30 and no lower', () => {
    const above = Array.from({ length: 29 }, () => ['']);
    const list = grid('STT | Họ và tên | Lớp', '1 | Lê Na | 6A1');
    expect(listed(readRoster([...above, ...list]))).toEqual(['6A1/1 Lê Na']);
    expect(readRoster([...above, ['x'], ...list])).toEqual({
      code: 'noHeader',
      params: { rowsSearched: 30 },
    });
  });

  test('parents under a group header are nobody’s name', () => {
    const cells = grid(
      'STT | Học sinh | | Cha | | Lớp',
      ' | Họ và tên | Ngày sinh | Họ và tên | Nghề nghiệp | ',
      '1 | Lê Na | 01/01/2014 | Lê Văn Ba | thợ mộc | 6A1',
    );
    const roster = readRoster(cells);
    expect(listed(roster)).toEqual(['6A1/1 Lê Na']);
    expect(JSON.stringify(roster)).not.toContain('Lê Văn Ba');
  });

  test('of two lists side by side only the left is read, and it is said', () => {
    const cells = grid('STT | Họ tên | STT | Họ tên', '1 | Lê Na | 2 | Vũ An');
    expect(listed(readRoster(cells, { tab: '6A1' }))).toEqual(['6A1/1 Lê Na']);
    expect(noteCodes(readRoster(cells, { tab: '6A1' }))).toEqual(['secondListIgnored']);
  });
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
