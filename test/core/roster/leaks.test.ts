import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRoster } from '../../../src/core/roster/readRoster';
import { rosterSentences } from './rosterSentences';

/** Columns that a roster may have and the book must never hold (domain 9). */
const PRIVATE_HEADERS = [
  'Ngày sinh',
  'Số định danh cá nhân',
  'SĐT liên hệ',
  'Chỗ ở hiện nay',
  'Tên cha',
  'Tên mẹ',
  'Dân tộc',
  'Email',
  'Ghi chú',
  '',
];

/** Private texts, told from names, classes and messages by a mark that none of those holds. */
const privateText = fc
  .tuple(
    fc.constantFrom('0912345678', '22/01/2014', 'Tổ 3, phường', 'Lê Văn Ba', 'hộ nghèo', 'lớp'),
    fc.integer({ min: 0, max: 9999 }),
  )
  .map(([text, number]) => `${text} \u00a4${number}`);

const name = fc.constantFrom('Lê Na', 'Vũ An', 'NGUYỄN VĂN AN', 'TrÇn §øc', '#REF!', '', '12');
const className = fc.constantFrom('6A1', '6/1', '6-1', '06/01/2026', '', 'Lớp 6a2');
const status = fc.constantFrom('Đang học', 'Chuyển trường', 'xem lại \u00a4', '');
const row = fc.record({
  number: fc.constantFrom('1', '2', '', 'Tổng số'),
  name,
  className,
  status,
  privates: fc.array(privateText, {
    minLength: PRIVATE_HEADERS.length,
    maxLength: PRIVATE_HEADERS.length,
  }),
});

test('no text of any other column comes out, whatever the rows and the order of columns', () => {
  const headers = [...PRIVATE_HEADERS, 'STT', 'Họ và tên', 'Lớp', 'Trạng thái'];
  const order = fc.shuffledSubarray(
    headers.map((_, at) => at),
    { minLength: headers.length },
  );
  fc.assert(
    fc.property(order, fc.array(row, { minLength: 1, maxLength: 8 }), (places, rows) => {
      const lines = rows.map((one) => [
        ...one.privates,
        one.number,
        one.name,
        one.className,
        one.status,
      ]);
      const cells = [headers, ...lines].map((line) => places.map((at) => line[at] ?? ''));
      const result = readRoster(cells);
      expect(JSON.stringify(result)).not.toContain('\u00a4');
      expect(rosterSentences(result).join('\n')).not.toContain('\u00a4');
    }),
  );
});

test('a student is class, place and name, nothing else', () => {
  const result = readRoster([
    ['Họ tên', 'Lớp', 'Ngày sinh', 'Giới tính', 'Trạng thái'],
    ['Lê Na', '6A1', '22/01/2014', 'Nữ', 'Đang học'],
  ]);
  expect(result).toEqual({
    students: [{ className: '6A1', place: 1, name: 'Lê Na' }],
    leftOut: [],
    columnsRead: [
      { header: 'Họ tên', role: 'name' },
      { header: 'Lớp', role: 'className' },
      { header: 'Trạng thái', role: 'status' },
    ],
    columnsIgnored: ['Ngày sinh', 'Giới tính'],
    notes: [],
  });
});
