import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/core/roster/readRoster';
import { grid, listed, noteCodes, read } from './grids';

describe('the columns that make up the name', () => {
  /** A list with a column behind "Họ và tên", under a header or none. */
  const beside = (header: string, ...rows: [string, string][]) =>
    readRoster([
      ['STT', 'Họ và tên', header, 'Lớp'],
      ...rows.map(([name, text], at) => [`${at + 1}`, name, text, '6A1']),
    ]);
  const names = (...args: Parameters<typeof beside>) =>
    read(beside(...args)).students.map(({ name }) => name);

  it.each([
    ['a given name', 'STT | Họ và tên | Tên | Lớp', '1 | Lê Na | Na | 6A1', 'Tên'],
    ['a family name', 'STT | Họ | Họ và tên | Lớp', '1 | Lê | Lê Na | 6A1', 'Họ'],
    [
      'a full name beside its parts',
      'STT | Họ tên | Họ đệm | Tên | Lớp',
      '1 | Lê Na | Lê | Na | 6A1',
      'Họ tên',
    ],
  ])('%s that is not needed is said to be dropped', (_, header, row, dropped) => {
    const roster = read(readRoster(grid(header, row)));
    expect(listed(roster)).toEqual(['6A1/1 Lê Na']);
    expect(roster.columnsIgnored).toEqual([dropped]);
    expect(roster.columnsRead.map((column) => column.header)).not.toContain(dropped);
  });

  it('"Họ và tên" may hold the family name only, "Tên" the rest', () => {
    expect(names('Tên', ['Nguyễn Văn', 'An'], ['Lê Thị', 'Na'])).toEqual([
      'Nguyễn Văn An',
      'Lê Thị Na',
    ]);
  });

  it('a nickname with a header of its own is dropped', () => {
    expect(names('Tên ở nhà', ['Lê Na', 'Bống'], ['Vũ An', 'Tôm'])).toEqual(['Lê Na', 'Vũ An']);
  });

  it('Nam is a given name where others have theirs', () => {
    expect(names('', ['Vũ Văn', 'Nam'], ['Lê Thị', 'Na'])).toEqual(['Vũ Văn Nam', 'Lê Thị Na']);
  });

  it('one who has the whole name in the first column does not hinder', () => {
    const rows: [string, string][] = [
      ['Vũ Văn', 'An'],
      ['Trần Thị', 'Bình'],
      ['Lê Na', ''],
    ];
    const roster = beside('', ...rows);
    expect(names('', ...rows)).toEqual(['Vũ Văn An', 'Trần Thị Bình', 'Lê Na']);
    expect(read(roster).notes).toEqual([
      { code: 'nameInTwoColumns', params: { header: 'Họ và tên' } },
    ]);
  });

  it('numbers that wait for students do not hinder either', () => {
    const waiting: [string, string][] = Array.from({ length: 9 }, () => ['', '']);
    expect(names('', ['Vũ Văn', 'An'], ['Lê Thị', 'Na'], ...waiting).slice(0, 2)).toEqual([
      'Vũ Văn An',
      'Lê Thị Na',
    ]);
  });

  it.each([
    ['places', ['Hải Phòng', 'Nam Định', 'Hà Nội', 'Quảng Ninh']],
    ['places, half of them in one word', ['Hải Phòng', 'Huế', 'Nam Định', 'Vinh']],
    ['remarks', ['khá', 'tổ 1', 'giỏi', 'yếu']],
    ['a remark here and there', ['giỏi', '', '', '']],
    ['given names that half of them bear already', ['Na', 'An', 'Sóc', 'Tôm']],
    ['the same for all', ['Kinh', 'Kinh', 'Kinh']],
    ['the same for most', ['Kinh', 'Kinh', 'Kinh', 'Kinh', 'Kinh', 'Tày']],
  ])('a column without header is none of them where it holds %s', (_, texts) => {
    const full = ['Lê Na', 'Vũ An', 'Vũ Thị Bình', 'Vũ Ý', 'Đỗ Mai', 'Tạ Quý'];
    const rows = texts.map((text, at): [string, string] => [full[at] ?? '', text]);
    expect(names('', ...rows)).toEqual(full.slice(0, texts.length));
    expect(noteCodes(beside('', ...rows))).toEqual([]);
  });
});

describe('a column next to the name that has no header', () => {
  it('is not a given name where it holds the sex', () => {
    const cells = grid('STT | Họ và tên | | Lớp', '1 | Lê Na | Nữ | 6A1', '2 | Vũ An | Nam | 6A1');
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na', '6A1/2 Vũ An']);
  });

  it('is not joined where it repeats the given name', () => {
    const cells = grid('STT | Họ và tên | | Lớp', '1 | Lê Na | Na | 6A1', '2 | Vũ An | An | 6A1');
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na', '6A1/2 Vũ An']);
  });

  it.each([
    ['parents', 'Lê Văn Ba', 'Vũ Thị Hoa', 'Vũ Văn Lâm', 'Vũ Tư'],
    ['what most have', 'Kinh', 'Kinh', 'Kinh', 'Kinh'],
  ])('is not a given name where it holds %s', (_, ...texts) => {
    const names = ['Lê Na', 'Vũ An', 'Vũ Bình', 'Vũ Ý'];
    const rows = names.map((name, at) => [`${at + 1}`, name, texts[at] ?? '', '6A1']);
    const roster = readRoster([['STT', 'Họ và tên', '', 'Lớp'], ...rows]);
    expect(read(roster).students.map(({ name }) => name)).toEqual(names);
  });

  it('is not a given name where it holds dates, codes or a few remarks', () => {
    const cells = grid(
      'STT | Họ và tên | | Lớp',
      '1 | Lê Na | 01/02/2014 | 6A1',
      '2 | Vũ An | lớp trưởng | 6A1',
      '3 | Vũ Bình | | 6A1',
    );
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na', '6A1/2 Vũ An', '6A1/3 Vũ Bình']);
  });
});
