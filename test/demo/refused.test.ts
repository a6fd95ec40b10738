import { expect, it } from 'vitest';
import { partByClass, refusedCsv, refusedText } from '../../build/demo/refused';

const KNOWN = new Set(['6A1', '6/1']);

function row(className: string, line: number, cells: string[] = [className, 'Hà Diệu Vy']) {
  return { className, line, cells };
}

it('accepts a class however it is spelt and names it as the book does', () => {
  const rows = [row(' lớp 6a1 ', 2), row('6/1', 3), row('LỚP 6/1', 4)];
  const { accepted, refused } = partByClass(rows, KNOWN, 'entries.csv');
  expect(accepted.map(({ className }) => className)).toEqual(['6A1', '6/1', '6/1']);
  expect(refused).toEqual([]);
});

it('refuses the others one by one with line and reason, and the rest goes in', () => {
  const rows = [row('6A9', 2), row('6A1', 3), row('  ', 4), row('06/01/2026', 7)];
  const { accepted, refused } = partByClass(rows, KNOWN, 'entries.csv');
  expect(accepted.map(({ line }) => line)).toEqual([3]);
  expect(refused.map(refusedText)).toEqual([
    'Tệp entries.csv, dòng 2: Không có lớp "6A9" trong sổ.',
    'Tệp entries.csv, dòng 4: Dòng không ghi lớp.',
    expect.stringMatching(/^Tệp entries.csv, dòng 7: Tên lớp đã bị bảng tính đổi thành ngày/),
  ]);
});

it('accepts rows of the whole school where a class may be absent', () => {
  const { accepted, refused } = partByClass([row('', 2), row('9Z', 3)], KNOWN, 'p.csv', true);
  expect(accepted.map(({ line }) => line)).toEqual([2]);
  expect(refused.map(({ line }) => line)).toEqual([3]);
});

it('writes a file that Excel opens as text: byte order mark, quotes, no formulas', () => {
  const cells = ['6A9', '=HYPERLINK("x")', 'Trả tiền điện, nước'];
  const { refused } = partByClass([row('6A9', 12, cells)], KNOWN, 'entries.csv');
  expect(refusedCsv(refused).split('\r\n')).toEqual([
    '\ufeffTệp,Dòng,Lý do,Nội dung dòng',
    `entries.csv,12,"Không có lớp ""6A9"" trong sổ.",6A9,"'=HYPERLINK(""x"")","Trả tiền điện, nước"`,
  ]);
});
