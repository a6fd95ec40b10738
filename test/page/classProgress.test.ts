import { expect, test } from 'vitest';
import type { Output } from '../../src/page/contract';
import { answered } from '../school/callPage';
import { openSchool } from '../school/openSchool';
import type { Desk } from '../standin';

const { book, leader, teacher } = openSchool({
  classes: { '6A1': ['Nguyễn Văn An', 'Lê Na'], '6/2': ['Trần Tú'] },
  today: '2025-10-31',
});

/** What each of these rows breaks, in turn. */
const broken = [
  ['Bố mẹ', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng'],
  ['Mẹ', 'bốn mươi', 'Quét mã QR', '05/10/2025', 'Biết sử dụng'],
  ['Mẹ', '40–59', 'Quét', '05/10/2025', 'Biết sử dụng'],
  ['Mẹ', '40–59', 'Quét mã QR', '31/02/2026', 'Biết sử dụng'],
  ['Mẹ', '40–59', 'Quét mã QR', '01/11/2025', 'Biết sử dụng'],
  ['Mẹ', '40–59', 'Quét mã QR', '05/10/2024', 'Biết sử dụng'],
];

function progress(desk: Desk, tab: string): Output<'classProgress'> {
  return answered(desk, 'classProgress', { tab });
}

test('tells the first twenty rows to mend in the words of their cells, and counts all', () => {
  const rows = Array.from({ length: 25 }, (_, index) => [
    'Lê Na',
    'NT1',
    ...(broken[index % broken.length] ?? []),
  ]);
  teacher('6A1').paste('6A1!B4', rows);
  const value = progress(leader, '6A1');
  if (value.kind !== 'class') throw new Error('6A1 is a class');
  expect(value).toMatchObject({ invalid: 25, valid: 0, pending: 0 });
  const cells = book.displays('6A1!L4:L23').map(([sentence = ''], index) => ({
    row: 4 + index,
    // The sentence names the cell first.
    cell: /^Ô ([A-Z]\d+) /.exec(sentence)?.[1],
    sentence,
  }));
  expect(value.problems).toEqual(cells);
  expect(new Set(value.problems.map(({ sentence }) => sentence)).size).toBe(20);
});

test('a class by the name of its tab, whoever asks', () => {
  const value = { kind: 'class', className: '6/2', enrolment: 1, reached: 0, problems: [] };
  expect(progress(leader, '6-2')).toMatchObject(value);
  expect(progress(teacher('6A1'), '6-2')).toMatchObject(value);
});

test('rows that lack something lead to the first empty cell', () => {
  teacher('6/2').paste('6-2!D3', [['Mẹ', '40–59', 'Quét mã QR', '', '']]);
  const value = progress(leader, '6-2');
  expect(value).toMatchObject({
    pending: 1,
    unfinished: [{ row: 3, cell: 'G3', sentence: 'Còn thiếu: Ngày hướng dẫn, Mức kết quả' }],
  });
});

test('another teacher may look and not type', () => {
  expect(progress(teacher('6A1'), '6A1')).toMatchObject({ mayType: true });
  expect(progress(teacher('6A1'), '6-2')).toMatchObject({ mayType: false });
});

test.each(['Tổng hợp', '6/2', 'no such tab'])('%s is no tab of a class', (tab) => {
  expect(progress(leader, tab)).toEqual({ kind: 'other', tab });
});
