import { describe, expect, test } from 'vitest';
import { readRoster } from '../../../src/core/roster/readRoster';
import type { Roster, RosterFailure } from '../../../src/core/roster/rosterTypes';
import { grid, listed, noteCodes, read, refused } from './grids';

/** A list with a good first student and one more row. */
function withRow(row: string, header = 'STT | Họ và tên | Lớp'): Roster | RosterFailure {
  return readRoster(grid(header, '1 | Lê Na | 6A1', row));
}

describe('names', () => {
  test.each([
    ['decomposed', 'Nguyễn Thị Ánh'.normalize('NFD'), 'Nguyễn Thị Ánh'],
    ['with Eth', '\u00d0\u1eb7ng An', 'Đặng An'],
    ['with no-break and double spaces', '  Vũ\u00a0 An ', 'Vũ An'],
    ['with a zero-width space', 'Vũ\u200b An', 'Vũ An'],
    ['broken over two lines', 'Vũ\nAn', 'Vũ An'],
    ['with an empty line between', 'Vũ\r\n\r\nAn', 'Vũ An'],
  ])('%s are tidied', (_, typed, tidy) => {
    const roster = readRoster([
      ['STT', 'Họ tên', 'Lớp'],
      ['1', typed, '6A1'],
    ]);
    expect(listed(roster)).toEqual([`6A1/1 ${tidy}`]);
  });

  test.each(['Bùi Thuỳ Dương', 'Bùi Thùy Dương', 'Tạ Quý', 'Tạ Quí', "H'Hen Niê", 'Lê Na (A)'])(
    '%s is never re-spelled',
    (name) => {
      expect(listed(withRow(`2 | ${name} | 6A1`))[1]).toBe(`6A1/2 ${name}`);
    },
  );

  test.each([
    ['TrÇn §øc ThÞnh', 'nameLegacyFont'],
    ['Nguyeãn Vaên An', 'nameLegacyFont'],
    ['#REF!', 'nameIsError'],
    ['12', 'nameWithoutLetters'],
    ['Lê An gọi 0912 345 678', 'nameHoldsPersonalData'],
    ['an@thcs.example', 'nameHoldsPersonalData'],
    ['22/01/2014', 'nameHoldsPersonalData'],
    [`Lê ${'Anh '.repeat(20)}`, 'nameTooLong'],
    ['', 'nameEmpty'],
  ])('%j is refused: %s', (name, code) => {
    const roster = withRow(`2 | ${name} | 6A1`);
    expect(refused(roster)).toEqual([`3 ${code}`]);
    expect(listed(roster)).toEqual(['6A1/1 Lê Na']);
  });

  test('of 60 characters are names, longer ones are not, and it is said how long', () => {
    const name = `Lê ${'Anh '.repeat(14)}B`;
    expect(listed(withRow(`2 | ${name} | 6A1`))).toEqual(['6A1/1 Lê Na', `6A1/2 ${name}`]);
    expect(read(withRow(`2 | ${name}h | 6A1`)).leftOut).toEqual([
      { code: 'nameTooLong', params: { longest: 60 }, row: 3, shown: '' },
    ]);
  });

  test('what may be personal data is not repeated', () => {
    for (const name of ['Lê An 0912 345 678', 'an@thcs.example', '22/01/2014']) {
      expect(JSON.stringify(withRow(`2 | ${name} | 6A1`))).not.toContain(name);
    }
  });

  test('in capitals are kept, with Title Case offered once', () => {
    const roster = readRoster(
      grid('STT | Họ tên | Lớp', '1 | NGUYỄN VĂN AN | 6A1', '2 | lê na | 6A1', '3 | Vũ Ý | 6A1'),
    );
    expect(listed(roster)[0]).toBe('6A1/1 NGUYỄN VĂN AN');
    expect(read(roster).notes).toEqual([
      {
        code: 'namesInOneCase',
        params: { count: 2, example: 'NGUYỄN VĂN AN', offered: 'Nguyễn Văn An' },
      },
    ]);
  });

  test('shared by two of a class are both kept, and it is said', () => {
    const roster = readRoster(
      grid('STT | Họ tên | Lớp', '1 | Lê Na | 6A1', '2 | LÊ NA | 6A1', '3 | Lê Na | 6A2'),
    );
    expect(listed(roster)).toEqual(['6A1/1 Lê Na', '6A1/2 LÊ NA', '6A2/1 Lê Na']);
    expect(read(roster).notes).toContainEqual({
      code: 'sameName',
      params: { className: '6A1', name: 'Lê Na', places: '1, 2' },
    });
  });

  test('that differ in marks only are different names', () => {
    const roster = readRoster(
      grid('STT | Họ tên | Lớp', '1 | Nguyễn Văn Hùng | 6A1', '2 | Nguyễn Văn Hưng | 6A1'),
    );
    expect(noteCodes(roster)).toEqual([]);
  });

  test('a student without number takes the next place', () => {
    expect(listed(withRow(' | Vũ An | 6A1'))).toEqual(['6A1/1 Lê Na', '6A1/2 Vũ An']);
  });
});

describe('classes', () => {
  test.each([
    ['6a1 ', '6A1'],
    ['Lớp 6A1', '6A1'],
    ['6/1', '6/1'],
    ['6-2', '6-2'],
    ['12.6', '12.6'],
    ['6E1', '6E1'],
  ])('%j is class %s', (typed, className) => {
    const roster = readRoster([
      ['Họ tên', 'Lớp'],
      ['Vũ An', typed],
    ]);
    expect(listed(roster)).toEqual([`${className}/1 Vũ An`]);
  });

  test.each([
    ['06/01/2026', 'classIsDate'],
    ['6-Jan', 'classIsDate'],
    ['06-thg 1', 'classIsDate'],
    ['46028', 'classIsDate'],
    ['60', 'classIsNumber'],
    ['0912345678', 'classIsNumber'],
    ['6*1', 'classCharacter'],
    ['6A1 và những bạn cùng lớp', 'classTooLong'],
    ['#N/A', 'classIsError'],
    ['', 'classEmpty'],
  ])('%j is refused, never guessed: %s', (typed, code) => {
    const roster = withRow(`2 | Vũ An | ${typed}`);
    expect(refused(roster)).toEqual([`3 ${code}`]);
    expect(listed(roster)).toEqual(['6A1/1 Lê Na']);
  });

  test('the error in a class cell is shown as it stands', () => {
    expect(read(withRow('2 | Vũ An | #N/A')).leftOut).toEqual([
      { code: 'classIsError', params: { shown: '#N/A' }, row: 3, shown: 'Vũ An' },
    ]);
  });

  test('a title that a spreadsheet would read as a date is refused too', () => {
    const roster = readRoster(grid('Lớp 06/01/2026', 'STT | Họ tên', '1 | Lê Na'));
    expect(refused(roster)).toEqual(['3 classIsDate']);
  });

  test('two names for one tab: the later is refused', () => {
    const roster = readRoster(grid('Họ tên | Lớp', 'Lê Na | 6/1', 'Vũ An | 6-1', 'Vũ Ý | 6/1'));
    expect(listed(roster)).toEqual(['6/1/1 Lê Na', '6/1/2 Vũ Ý']);
    expect(read(roster).leftOut).toEqual([
      {
        row: 3,
        code: 'classSharesTab',
        params: { className: '6-1', other: '6/1' },
        shown: 'Vũ An',
      },
    ]);
  });

  test('cells merged over a class give it to all its rows, and it is said', () => {
    const roster = readRoster(
      grid(
        'STT | Họ tên | Lớp',
        '1 | Lê Na | 6A1',
        '2 | Vũ An | ',
        '3 | Vũ Ý | ',
        '1 | Vũ Lan | 6A2',
        '2 | Vũ Hà | ',
      ),
    );
    expect(listed(roster)).toEqual([
      '6A1/1 Lê Na',
      '6A1/2 Vũ An',
      '6A1/3 Vũ Ý',
      '6A2/1 Vũ Lan',
      '6A2/2 Vũ Hà',
    ]);
    expect(read(roster).notes).toEqual([{ code: 'classFilledDown', params: { header: 'Lớp' } }]);
  });

  test('an empty cell behind repeated ones is no merged cell', () => {
    const cells = grid(
      'Họ tên | Lớp',
      'Lê Na | 6A1',
      'Vũ An | 6A1',
      'Vũ Ý |',
      'Vũ Hà |',
      'Vũ Lan |',
    );
    expect(refused(readRoster(cells))).toEqual(['4 classEmpty', '5 classEmpty', '6 classEmpty']);
  });

  test('of 45 students are usual, of 46 worth a note', () => {
    const rows = (count: number, className = '6A1') =>
      Array.from({ length: count }, (_, at) => [`Lê Na ${at}`, className]);
    const header = ['Họ tên', 'Lớp'];
    expect(noteCodes(readRoster([header, ...rows(45), ...rows(45, '6A2')]))).toEqual([]);
    expect(read(readRoster([header, ...rows(46)])).notes).toEqual([
      { code: 'classOverFull', params: { className: '6A1', count: 46, usual: 45 } },
    ]);
  });
});

describe('status', () => {
  const header = 'STT | Họ và tên | Lớp | Trạng thái';

  test.each([
    'Chuyển trường',
    'Đã chuyển đi',
    'Chuyển đi kỳ 1',
    'Thôi học',
    'ĐÃ THÔI HỌC',
    'Bỏ học',
    'Nghỉ học',
    'Bảo lưu',
    'Chuyển đi đến THCS Mẫu',
    'Bảo lưu đến năm 2027',
  ])('"%s" has left', (status) => {
    const roster = withRow(`2 | Vũ An | 6A1 | ${status}`, header);
    expect(read(roster).leftOut).toEqual([
      { row: 3, code: 'studentLeft', params: {}, shown: 'Vũ An' },
    ]);
  });

  test.each(['Đang học', '', 'Chuyển đến kỳ 1', 'Chuyển trường đến', 'Lưu ban', 'Nhập học'])(
    '"%s" is in the class',
    (status) => {
      const roster = withRow(`2 | Vũ An | 6A1 | ${status}`, header);
      expect(listed(roster)).toEqual(['6A1/1 Lê Na', '6A1/2 Vũ An']);
      expect(noteCodes(roster)).toEqual([]);
    },
  );

  test('one that is not understood keeps the student, with a note', () => {
    const roster = withRow('2 | Vũ An | 6A1 | xem hồ sơ', header);
    expect(listed(roster)).toHaveLength(2);
    expect(read(roster).notes).toEqual([{ code: 'statusUnclear', params: { rows: '3' } }]);
  });

  test('who has left takes no place', () => {
    const cells = grid(header, '1 | Lê Na | 6A1 | Thôi học', '2 | Vũ An | 6A1 | Đang học');
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Vũ An']);
  });
});
