import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/core/roster/readRoster';
import { grid, listed, noteCodes, read, refused } from './grids';

describe('the header', () => {
  it.each([
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

  it('may stand in row 30 and no lower', () => {
    const above = Array.from({ length: 29 }, () => ['']);
    const list = grid('STT | Họ và tên | Lớp', '1 | Lê Na | 6A1');
    expect(listed(readRoster([...above, ...list]))).toEqual(['6A1/1 Lê Na']);
    expect(readRoster([...above, ['x'], ...list])).toEqual({
      code: 'noHeader',
      params: { rowsSearched: 30 },
    });
  });

  it('parents under a group header are nobody’s name', () => {
    const cells = grid(
      'STT | Học sinh | | Cha | | Lớp',
      ' | Họ và tên | Ngày sinh | Họ và tên | Nghề nghiệp | ',
      '1 | Lê Na | 01/01/2014 | Lê Văn Ba | thợ mộc | 6A1',
    );
    const roster = readRoster(cells);
    expect(listed(roster)).toEqual(['6A1/1 Lê Na']);
    expect(JSON.stringify(roster)).not.toContain('Lê Văn Ba');
  });

  it('of two lists side by side only the left is read, and it is said', () => {
    const cells = grid('STT | Họ tên | STT | Họ tên', '1 | Lê Na | 2 | Vũ An');
    expect(listed(readRoster(cells, { tab: '6A1' }))).toEqual(['6A1/1 Lê Na']);
    expect(noteCodes(readRoster(cells, { tab: '6A1' }))).toEqual(['secondListIgnored']);
  });
});

describe('headers in groups', () => {
  it.each(['Giáo viên chủ nhiệm', 'Phụ huynh 1', '1. Mẹ'])(
    '"%s" over a column to the left: its names are nobody’s',
    (group) => {
      const above = grid(
        `STT | ${group} | | Học sinh | | Lớp`,
        ' | Năm sinh | Họ và tên | Họ và tên | Ngày sinh | ',
        '1 | 1985 | Vũ Thị Hoa | Lê Na | 01/01/2014 | 6A1',
      );
      expect(listed(readRoster(above))).toEqual(['6A1/1 Lê Na']);
      expect(JSON.stringify(readRoster(above))).not.toContain('Hoa');
      const twoOnly = grid(
        ` | ${group} | | Học sinh | `,
        'STT | Năm sinh | Họ và tên | Họ và tên | Lớp',
        '1 | 1985 | Vũ Thị Hoa | Lê Na | 6A1',
      );
      expect(listed(readRoster(twoOnly))).toEqual(['6A1/1 Lê Na']);
    },
  );

  it('parents whose names are parted as the students’ are: the students are read', () => {
    const cells = grid(
      'STT | Cha | | Họ và tên | | Lớp',
      ' | Họ đệm | Tên | Họ đệm | Tên | ',
      '1 | Lê Văn | Ba | Lê Thị | Na | 6A1',
    );
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Thị Na']);
  });

  it('a list of parents holds no students', () => {
    const cells = grid('Phụ huynh | | Lớp', 'Họ và tên | Năm sinh | ', 'Lê Văn Ba | 1985 | 6A1');
    expect(readRoster(cells)).toEqual({ code: 'noStudents', params: {} });
  });

  it('a title right above the header is no group, though it names the teacher', () => {
    const cells = grid(
      'LỚP 6A1, GVCN: NGUYỄN THỊ LAN | | | ',
      'STT | Họ và tên | Ngày sinh | Ghi chú',
      '1 | Lê Na | 01/01/2014 | ',
    );
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na']);
  });

  it.each([
    ['STT | Họ và tên | Lớp', '44 | Giàng A Chá | 6A1', '45 | Vừ Thị Mỷ | 6A1'],
    ['Mã | Họ và tên | Lớp', 'a | Giàng A Chá | 6A1', 'b | Vừ Thị Mỷ | 6A1'],
  ])(
    'nor is a student above the next page’s "%s": Chá is also read as "cha"',
    (header, ...rows) => {
      const cells = grid(...rows.flatMap((row) => [header, row]));
      expect(listed(readRoster(cells))).toEqual(['6A1/1 Giàng A Chá', '6A1/2 Vừ Thị Mỷ']);
    },
  );

  it('nor where the next list is numbered and has other columns', () => {
    const cells = grid(
      'STT | Họ và tên | Lớp',
      '44 | Giàng A Chá | 6A1',
      'STT | Họ tên | Lớp | Ghi chú',
      '45 | Vừ Thị Mỷ | 6A1',
    );
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Giàng A Chá', '6A1/2 Vừ Thị Mỷ']);
  });

  it.each([
    ['longer', 'Họ và tên | Lớp | Trạng thái', 'Vũ An | 6A1 | Thôi học'],
    ['turned round', 'Lớp | Họ và tên | Trạng thái', '6A1 | Vũ An | Thôi học'],
    ['moved to the right', ' | Họ và tên | Lớp | Trạng thái', ' | Vũ An | 6A1 | Thôi học'],
  ])('a header on the next page that is %s is read by itself', (_, header, row) => {
    const cells = grid('Họ và tên | Lớp | Tổ', 'Lê Na | 6A1 | 1', header, row);
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na']);
    expect(refused(readRoster(cells))).toEqual(['4 studentLeft']);
    const same = grid('Họ và tên | Lớp', 'Lê Na | 6A1', ' | Họ và tên | Lớp', ' | Vũ An | 6A1');
    expect(listed(readRoster(same))).toEqual(['6A1/1 Lê Na', '6A1/2 Vũ An']);
  });
});

describe('a header of two rows', () => {
  it.each([
    [
      'the upper',
      'STT | Học sinh | | Lớp',
      ' | Họ và tên | Năm sinh',
      '',
      '1 | Lê Na | 2014 | 6A1',
    ],
    ['the lower', 'STT | Họ và tên | Lớp', ' | | | Ngày | Tháng', '1 | Lê Na | 6A1 | 1 | 2'],
  ])('as a CSV has it, %s row longer', (_, ...lines) => {
    expect(listed(readRoster(grid(...lines)))).toEqual(['6A1/1 Lê Na']);
  });

  it('the name may be parted beyond the end of the first row', () => {
    const cells = grid('Lớp | Họ và tên', ' | Họ đệm | Tên', '6A1 | Vũ Thị | Bình');
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Vũ Thị Bình']);
    expect(noteCodes(readRoster(cells))).toEqual([]);
  });

  it('the first student is no second row, though Hồ is also read as "Họ"', () => {
    const cells = grid('STT | Họ đệm | Tên | Lớp', '1 | Hồ | An | 6A1', '2 | Vũ Thị | Ý | 6A1');
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Hồ An', '6A1/2 Vũ Thị Ý']);
  });

  it('nor is a title below it', () => {
    const cells = grid('STT | Họ và tên | Tổ', ' | | Lớp: 6A1', '1 | Lê Na | 1');
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na']);
  });
});

it('"Tên" without "Họ đệm" heads no list of students', () => {
  expect(readRoster(grid('Tên | Lớp', 'An | 6A1'))).toMatchObject({ code: 'noHeader' });
});

it.each([
  ['1 | 2 | 3', 'in plain numbers'],
  ['(10) | (11) | (12)', 'from ten on'],
])('a row %s numbers the columns, %s', (numbers) => {
  const roster = readRoster(grid('STT | Họ và tên | Lớp', numbers, '1 | Lê Na | 6A1'));
  expect(listed(roster)).toEqual(['6A1/1 Lê Na']);
  expect(refused(roster)).toEqual([]);
});

it('a number alone where a name should be is shown', () => {
  expect(refused(readRoster(grid('Lớp 6A1', 'Họ và tên', 'Lê Na', '12')))).toEqual([
    '4 nameWithoutLetters',
  ]);
});

it('a list may begin in the second column', () => {
  const cells = grid(' | STT | Họ và tên | Lớp', ' | 1 | Lê Na | 6A1');
  expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na']);
});

describe('two lists side by side', () => {
  const pair = grid(
    'STT | Họ và tên | Lớp | TT | Họ tên học sinh | Lớp',
    '1 | Lê Na | 6A1 | 1 | Vũ An | 6A2',
  );
  const note = { code: 'secondListIgnored', params: { header: 'Họ tên học sinh' } };

  it('the one that is not read is named by its header', () => {
    expect(read(readRoster(pair)).notes).toEqual([note]);
    expect(listed(readRoster(pair))).toEqual(['6A1/1 Lê Na']);
  });

  it('it is said too where they stand below another list', () => {
    const cells = [...grid('STT | Họ tên | Lớp', '1 | Vũ Ý | 7A1'), ...pair];
    expect(read(readRoster(cells)).notes).toEqual([note]);
  });

  it('a second name without a number is no list of its own', () => {
    const cells = grid('STT | Họ tên | Lớp | Họ tên', '1 | Lê Na | 6A1 | Hoàng Ba');
    expect(read(readRoster(cells))).toMatchObject({ columnsIgnored: ['Họ tên'], notes: [] });
  });
});
