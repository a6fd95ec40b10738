import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/core/roster/readRoster';
import { grid, listed, read, refused } from './grids';

describe('a title within the list', () => {
  it.each([
    ['in the column of names', ' | Lớp 6A2'],
    ['there, the class in the next cell', ' | Lớp: | 6A2'],
    ['in two cells, the class under the names', 'Lớp: | 6A2'],
    ['behind the school’s name', 'TRƯỜNG THCS MẪU | | Lớp: 6A2'],
  ])('%s begins another class', (_, title) => {
    const cells = grid(
      'Lớp 6A1',
      'STT | Họ và tên | Ghi chú',
      '1 | Lê Na',
      title,
      '1 | Vũ Bình',
      '2 | Vũ An',
    );
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na', '6A2/1 Vũ Bình', '6A2/2 Vũ An']);
    expect(refused(readRoster(cells))).toEqual([]);
  });

  it('opens the list again behind a closing line, also without numbers', () => {
    const cells = grid(
      'Họ và tên',
      'Lớp 6A1',
      'Lê Na',
      'Danh sách này gồm có 1 em',
      'Lớp 6A2',
      'Vũ An',
    );
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na', '6A2/1 Vũ An']);
    expect(refused(readRoster(cells))).toEqual([]);
  });

  it.each([
    ['Lớp 6A1', 'Lớp', '6A1'],
    ['Tổ 1', 'Tổ', '7A1'],
  ])('is not "%s" in a column before the names', (text, header, className) => {
    const cells = grid('Lớp 7A1', `${header} | Họ và tên`, `${text} | Lê Na`, `${text} | Vũ An`);
    expect(listed(readRoster(cells))).toEqual([`${className}/1 Lê Na`, `${className}/2 Vũ An`]);
  });

  it('is not a remark behind a name', () => {
    const cells = grid('Lớp 6A1', 'STT | Họ và tên | Ghi chú', ' | Vũ An | từ lớp 6A2 sang');
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Vũ An']);
  });
});

describe('the title over the list', () => {
  it.each([
    ['DANH SÁCH LỚP 6-1', '6-1'],
    ['Lớp 9A10...', '9A10'],
  ])('%s is of class %s', (title, className) => {
    expect(listed(readRoster(grid(title, 'Họ và tên', 'Lê Na')))).toEqual([`${className}/1 Lê Na`]);
  });

  it('holds where the column "Lớp:" has been left empty', () => {
    const cells = grid('DANH SÁCH LỚP 6A1', 'STT | Họ và tên | Lớp:', '1 | Lê Na | ');
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na']);
  });
});

describe('behind a closing line', () => {
  const list = (...rows: string[]) => readRoster(grid('Lớp 6A1', 'STT | Họ và tên', ...rows));

  it.each(['3', '12', '3.', '3.0', '3,00'])('number %s tells a student', (number) => {
    const roster = list('1 | Lê Na', 'Danh sách này gồm có 1 em', `${number} | Vũ An`);
    expect(listed(roster)).toEqual(['6A1/1 Lê Na', '6A1/2 Vũ An']);
  });

  it('a name without a number is a signature, wherever the line stands', () => {
    for (const line of ['Danh sách này gồm có 1 em', 'Nơi lập | Hiệu trưởng']) {
      expect(refused(list('1 | Lê Na', line, ' | Phạm Thị Hương'))).toEqual(['5 afterFooter']);
    }
  });

  it('"2 em" is no number', () => {
    const roster = list('1 | Lê Na', '2 | Vũ An', '2 em | Trong đó nữ: 1');
    expect(listed(roster)).toEqual(['6A1/1 Lê Na', '6A1/2 Vũ An']);
    expect(refused(roster)).toEqual([]);
  });

  it('what stands beside the signer’s "Họ và tên:" is not repeated', () => {
    const cells = grid(
      'STT | Họ và tên | Lớp | ',
      '1 | Lê Na | 6A1 | ',
      'Người lập biểu | | | ',
      'Họ và tên: | Phan Thị Hồng | Điện thoại: | 0912345678',
    );
    expect(JSON.stringify(read(readRoster(cells)))).not.toMatch(/Phan Thị Hồng|0912345678/);
  });
});

describe('rows between students', () => {
  it('a remark without number and name is nobody', () => {
    const cells = grid('STT | Họ và tên | Lớp', '1 | Lê Na | 6A1', ' | | nghỉ từ kỳ 2');
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na']);
    expect(refused(readRoster(cells))).toEqual([]);
  });

  it('numbers that begin anew with each tổ stay in the class', () => {
    const cells = grid('Lớp 6A1', 'STT | Họ tên', 'Tổ 1', '1 | Lê Na', 'Tổ 2', '1 | Vũ An');
    expect(listed(readRoster(cells))).toEqual(['6A1/1 Lê Na', '6A1/2 Vũ An']);
  });

  it('number 1 under a new header begins a class, also behind one without number', () => {
    const cells = grid(
      'Lớp 6A1',
      'STT | Họ tên',
      '1 | Lê Na',
      'STT | Họ tên',
      ' | Vũ An',
      '1 | Vũ Ý',
    );
    expect(refused(readRoster(cells))).toEqual(['6 classUnknown']);
  });
});
