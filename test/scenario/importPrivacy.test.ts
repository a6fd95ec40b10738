import { describe, expect, it } from 'vitest';
import { importRoster, openEmptyBook } from './rosterTab';

/** Columns of a ministry export that the book must never hold (domain 9), with marked contents. */
const PRIVATE: readonly (readonly [header: string, first: string, second: string])[] = [
  ['Mã định danh Bộ GD&ĐT', '2412345678', '2412345679'],
  ['Ngày sinh', '22/01/2014', '23/02/2014'],
  ['Giới tính', 'Giới-nữ', 'Giới-nam'],
  ['Dân tộc', 'Sán Dìu', 'Cơ Ho'],
  ['SĐT liên hệ', '0912345678', '0912 345 679'],
  ['Chỗ ở hiện nay', 'Ngõ Vắng Tanh', 'Xóm Đò Ngang'],
  ['Số CMND', '031214000123', '031214000124'],
  ['Tên cha', 'Lê Chắc Bố', 'Vũ Hẳn Cha'],
  ['Nghề nghiệp cha', 'thợ lặn', 'thợ khóa'],
  ['Năm sinh cha', 'năm 1979', 'năm 1978'],
  ['Tên mẹ', 'Bùi Thật Mẹ', 'Đỗ Đúng Má'],
  ['Email', 'mẹ@thcs.example', 'má@thcs.example'],
  ['Ghi chú', 'hộ cận nghèo', 'khuyết tật nhẹ'],
  ['', 'không có tiêu đề', 'cột thừa'],
];

const { leader, book, google } = openEmptyBook();
const [preview = []] = importRoster(leader, [
  ['STT', ...PRIVATE.map(([header]) => header), 'Họ tên', 'Trạng thái', 'Lớp học'],
  ['1', ...PRIVATE.map(([, first]) => first), 'Lê Na', 'Đang học', '6A1'],
  ['2', ...PRIVATE.map(([, , second]) => second), 'Vũ An', 'Chuyển trường', '6A1'],
  ['3', ...PRIVATE.map(([, first]) => first), 'Vũ Ý', 'Đang học', '6A1'],
]);

/** Every text of the book: contents, notes, rules, formats, names of tabs and ranges. */
const whole = JSON.stringify(
  { view: book.view(), names: book.state.namedRanges },
  (_, value: unknown) => (value instanceof Map ? [...value] : value),
);
const dialogs = leader.alerts.map(({ text }) => text).join('\n');
const logs = JSON.stringify(google.logs);
const places = (text: string) =>
  Object.entries({ whole, dialogs, logs }).flatMap(([place, all]) =>
    all.includes(text) ? [place] : [],
  );

describe('after the import', () => {
  it('the students are there', () => {
    expect(book.displays('Học sinh!A2:D4')).toEqual([
      ['6A1', '1', 'Lê Na', 'Lê Na'],
      ['6A1', '2', 'Vũ Ý', 'Vũ Ý'],
      ['', '', '', ''],
    ]);
    expect(places('Vũ Ý')).toEqual(['whole']);
  });

  it.each(PRIVATE.flatMap(([header, ...texts]) => texts.map((text) => [header, text])))(
    '%s %j stands nowhere: no cell, note, rule, range, dialog or log',
    (_, text) => {
      expect(places(text)).toEqual([]);
    },
  );

  it('the date of birth is not there as a number either', () => {
    const values = book.view().sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(values.includes(41_661)).toBe(false);
    expect(values.includes(2_412_345_678)).toBe(false);
  });

  it('a student who has left is told by name in the question and kept nowhere', () => {
    expect(preview.join('\n')).toContain('Dòng 3 (Vũ An)');
    expect(places('Vũ An')).toEqual(['dialogs']);
  });

  it('the question names the columns it drops', () => {
    const headers = PRIVATE.map(([header]) => header).filter((header) => header !== '');
    expect(preview).toContain(`Cột bỏ qua, không lưu vào sổ: ${headers.join(', ')}.`);
  });

  it('the import tab is empty', () => {
    const tab = book.view().sheets.find(({ name }) => name === 'Nhập danh sách');
    expect(tab?.cells.filter(({ value }) => value !== null)).toEqual([]);
    expect(tab?.notes).toEqual([]);
  });
});
