import { describe, expect, test } from 'vitest';
import { readRoster, readRosterTabs } from '../../../src/core/roster/readRoster';
import { grid, listed, read, refused } from './grids';

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
