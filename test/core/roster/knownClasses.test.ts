import { expect, test } from 'vitest';
import { readRosterTabs } from '../../../src/core/roster/readRoster';
import { grid, listed, refused } from './grids';

const cells = grid('Họ tên | Lớp', 'Lê Na | 6-1', 'Vũ An | 6/2', 'Vũ Ý | 6A1');

test('a class whose tab the book has given to another spelling is refused', () => {
  const roster = readRosterTabs([{ cells }], ['6/1', '6/2']);
  expect(refused(roster)).toEqual(['2 classSharesTab']);
  expect(listed(roster)).toEqual(['6/2/1 Vũ An', '6A1/1 Vũ Ý']);
});

test('a new book refuses none of them', () => {
  expect(refused(readRosterTabs([{ cells }]))).toEqual([]);
});
