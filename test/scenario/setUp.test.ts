import { describe, expect, it } from 'vitest';
import {
  enterClasses,
  newBook,
  openSchool,
  SCHOOL_YEAR,
  SETTINGS,
  typeSettings,
} from '../school/openSchool';
import type { BookView } from '../standin';
import { contentOf } from './contentOf';
import { expectUnchanged } from './expectUnchanged';

describe('a new spreadsheet', () => {
  const { leader, book } = newBook();

  it('gets its tabs at the first click, and hears what comes next', () => {
    leader.click('Thiết lập sổ', { answers: ['OK'] });
    expect(leader.alerts.at(-1)?.text.split('\n')).toEqual([
      'Đã tạo 20 tab.',
      'Tiếp theo: điền tab “Cài đặt” (nhất là ngày bắt đầu, kết thúc năm học) và tab “Chi đội”, rồi chạy lại việc này.',
    ]);
    expect(book.sheets().map(({ name }) => name)).not.toContain('Trang tính1');
    expect(book.cell('Cài đặt!B15').value).toBe('tpt@thcsmau.example');
  });

  it('then asks for the classes', () => {
    typeSettings(leader, SCHOOL_YEAR);
    leader.click('Thiết lập sổ', { answers: ['OK'] });
    expect(leader.alerts.at(-1)?.text).toBe(
      'Tiếp theo: ghi các lớp vào tab “Chi đội” rồi chạy lại việc này, hoặc dán danh sách học sinh vào tab “Nhập danh sách” rồi chọn “Nhập danh sách học sinh”.',
    );
  });

  it('then makes their tabs', () => {
    leader.paste('Chi đội!A2', [['6A2'], ['lớp 6a1'], ['6/1']]);
    leader.click('Thiết lập sổ', { answers: ['OK'] });
    expect(leader.alerts.at(-1)?.text).toBe('Đã tạo sổ cho 3 lớp.');
    expect(book.errors()).toEqual([]);
  });

  it('stands in the order of who uses it, the working tabs hidden', () => {
    const sheets = book.sheets();
    expect(sheets.filter(({ hidden }) => !hidden).map(({ name }) => name)).toEqual([
      'Hướng dẫn sử dụng',
      'Tổng hợp',
      'Nộp số liệu',
      '6-1',
      '6A1',
      '6A2',
      'Khó khăn, đề xuất',
      'Cài đặt',
      'Chi đội',
      'Học sinh',
      'Nhập danh sách',
      'Nhận xét, đánh giá',
      'Hoạt động',
      'CB-GV-NV',
      'Chỉ tiêu',
      'Danh mục',
      'Báo cáo đã lập',
    ]);
    expect(sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual([
      'Số liệu các năm',
      '_Chốt',
      '_Quy tắc',
      '_Lớp',
      '_Số liệu',
      '_Mẫu lớp',
    ]);
  });

  let view: BookView | undefined;
  const tabView = (tab: string) => {
    view ??= book.view();
    return view.sheets.find(({ name }) => name === tab);
  };

  it.each([
    ['6A1', 2, 2],
    ['6-1', 2, 2],
    ['Học sinh', 1, 0],
    ['Nộp số liệu', 2, 1],
    ['Cài đặt', 2, 0],
    ['Danh mục', 2, 0],
  ])('%s holds %i rows and %i columns in sight', (tab, rows, columns) => {
    const sheet = tabView(tab);
    expect([sheet?.rows.frozen, sheet?.columns.frozen]).toEqual([rows, columns]);
  });

  it('a class tab shows its inputs and the sentence, nothing of the reckoning', () => {
    const sheet = tabView('6A1');
    const count = sheet?.columns.count ?? 0;
    expect(sheet?.columns.hidden).toEqual(Array.from({ length: count - 12 }, (_, at) => at + 13));
  });
});

it.each([[[]], [['6A1']]])(
  'a book is the same on whatever day it was set up, classes %j',
  (names) => {
    const today = '2025-09-03';
    const { leader, book, google } = newBook(today);
    leader.click('Thiết lập sổ', { answers: ['OK'] });
    typeSettings(leader, { ...SETTINGS, ...SCHOOL_YEAR });
    enterClasses({ leader, book, google }, names);
    // Set up on another day, looked at on this one.
    const classes = Object.fromEntries(names.map((name) => [name, []]));
    expect(contentOf(openSchool({ classes, today }).book)).toEqual(contentOf(book));
  },
);

describe('set up once more', () => {
  it('changes nothing and writes nothing', () => {
    const { leader, book, google } = openSchool({ classes: { '6A1': ['Lê Na'], '6/2': [] } });
    leader.paste('6A1!B3', [['Lê Na', 'NT1', 'Mẹ', '40–59', 'VNeID', '31/02/2026', 'giỏi']]);
    leader.type('Cài đặt!B15', 'khac@thcsmau.example');
    google.calls.reset();
    expectUnchanged(book, () => leader.click('Thiết lập sổ', { answers: ['OK'] }));
    expect(leader.alerts.at(-1)?.text).toBe('Sổ đã đủ, không có gì phải tạo thêm.');
    const { kinds, methods } = google.calls.snapshot();
    const { write, file, property, protection, flush, lock } = kinds;
    expect(methods['PropertiesService.Properties.setProperty']).toBeUndefined();
    expect({ write, file, property, protection, flush, lock }).toEqual({
      write: 0,
      file: 0,
      // The marks of the tabs are looked at, once for common tabs and once for those of classes.
      property: 2,
      protection: 0,
      flush: 1,
      lock: 2,
    });
  });

  it('makes again what somebody deleted, and leaves the rest', () => {
    const { leader, book } = openSchool({ classes: { '6A1': ['Lê Na'] } });
    const activities = book.state.sheetByName('Hoạt động');
    const order = book.sheets().map(({ name }) => name);
    if (activities) book.state.removeSheet(activities);
    expect(book.sheets().map(({ name }) => name)).not.toContain('Hoạt động');
    leader.click('Thiết lập sổ', { answers: ['OK'] });
    expect(leader.alerts.at(-1)?.text).toBe('Đã tạo 1 tab.');
    expect(book.sheets().map(({ name }) => name)).toEqual(order);
    expect(book.errors()).toEqual([]);
  });
});

describe('class names that cannot be', () => {
  const { leader, book } = openSchool({ classes: {} });

  it.each([
    [
      ['6/1', '6-1'],
      'Các lớp 6/1, 6-1 (ô A2, A3 của tab “Chi đội”) sẽ trùng tên tab; xin đổi tên một lớp.',
    ],
    [['6A1', 'lớp 6a1'], 'Lớp 6A1 có hai dòng trong tab “Chi đội” (ô A2, A3); xin giữ một dòng.'],
    [['6A1', '6*1'], 'Tên lớp “6*1” ở ô A3 của tab “Chi đội” có ký tự “*” không dùng được.'],
    [
      ['6A1', '06/01/2026'],
      'Ô A3 của tab “Chi đội” đã thành ngày tháng (06/01/2026). Thầy/cô định dạng ô là văn bản rồi gõ lại tên lớp.',
    ],
    [
      ['6A1', '60'],
      'Ô A3 của tab “Chi đội” đã thành số (60). Thầy/cô định dạng ô là văn bản rồi gõ lại tên lớp.',
    ],
    [
      ['Lớp 6A1 của cô Hiền chủ nhiệm'],
      'Tên lớp “6A1 CỦA CÔ HIỀN CHỦ NHIỆM” ở ô A2 của tab “Chi đội” dài quá 20 ký tự.',
    ],
  ])('%j: a sentence, and no tab is made', (names, sentence) => {
    leader.clear('Chi đội!A2:A5');
    leader.paste(
      'Chi đội!A2',
      names.map((name) => [name]),
    );
    expectUnchanged(book, () => leader.click('Thiết lập sổ', { answers: ['OK'] }));
    expect(leader.alerts.at(-1)?.text).toBe(sentence);
  });

  it('a row that has a teacher and no class', () => {
    leader.clear('Chi đội!A2:A5');
    leader.paste('Chi đội!A2', [['6A1'], ['']]);
    leader.type('Chi đội!C3', 'Trần Bốn');
    leader.click('Thiết lập sổ', { answers: ['OK'] });
    expect(leader.alerts.at(-1)?.text).toBe('Ô A3 của tab “Chi đội” còn trống; xin ghi tên lớp.');
    expect(book.sheets().map(({ name }) => name)).not.toContain('6A1');
  });
});

describe('the account of a homeroom teacher', () => {
  const { leader, book } = openSchool({ classes: {} });
  const typed = (email: string) => {
    leader.paste('Chi đội!A2', [['6A1', 'Chi đội', 'Trần Bốn', email]]);
    leader.click('Thiết lập sổ', { answers: ['OK'] });
    return leader.alerts.at(-1)?.text;
  };
  const tabs = () => book.sheets().map(({ name }) => name);

  it('that is no address is named before a tab is made', () => {
    expect(typed('tran bon, 0912')).toBe(
      'Ô D2 của tab “Chi đội” ghi “tran bon, 0912”, không phải một địa chỉ email. Thầy/cô ghi lại một địa chỉ (hoặc để trống) rồi thử lại.',
    );
    expect(tabs().filter((name) => name.includes('6A1'))).toEqual([]);
  });

  it('may stand between spaces', () => {
    expect(typed(' gvcn.6a1@thcsmau.example ')).toBe('Đã tạo sổ cho 1 lớp.');
    const { id } = book.sheets().find(({ name }) => name === '6A1') ?? {};
    const editors = book.state.protections.find(({ sheetId }) => sheetId === id)?.editors;
    expect([...(editors ?? [])]).toEqual(['gvcn.6a1@thcsmau.example']);
  });
});
