import { describe, expect, it } from 'vitest';
import { importRoster, lines, openEmptyBook } from './rosterTab';

/**
 * Rosters as schools have them (domain 7), pasted into one book class after class: what the
 * question says before the import, and what stands in the book behind it.
 */
const school = openEmptyBook();
const { leader, book } = school;

/** The class's rows of `Học sinh`: place, name, label. */
const students = (className: string) =>
  book
    .displays('Học sinh!A2:D400')
    .filter(([name]) => name === className)
    .map(([, place, name, label]) => [place, name, label]);

/** Class, kind and own target of `Chi đội`. */
const unit = (className: string) =>
  book.displays('Chi đội!A2:H60').find(([name]) => name === className);

/** The rows that stand ready on a class tab. */
const ready = (tab: string) => book.displays(`${tab}!B3:C60`).filter(([label]) => label !== '');

const blank = (count: number) => Array.from({ length: count }, () => ['']);
const EMPTIED =
  'Khi nhập xong, tab “Nhập danh sách” được xóa trắng để sổ không giữ thông tin cá nhân.';

const LAYOUTS: {
  what: string;
  className: string;
  roster: readonly (readonly string[])[];
  names: readonly string[];
  says?: readonly string[];
}[] = [
  {
    what: 'titles above and closing lines below',
    className: '6A1',
    roster: lines(
      'SỞ GD&ĐT HẢI PHÒNG',
      'TRƯỜNG THCS MẪU',
      'DANH SÁCH HỌC SINH LỚP 6A1 NĂM HỌC 2025 - 2026',
      '',
      'STT | Họ và tên | Giới tính | Ngày sinh | Ghi chú',
      '1 | Lê Na | Nữ | 22/01/2014 |',
      '2 | Vũ An | Nam | 23/01/2014 |',
      'Danh sách này gồm có 02 em',
      ' | | | Mẫu, ngày 05 tháng 9 năm 2025',
      ' | | | Giáo viên chủ nhiệm',
      ' | | | Trần Văn Bốn',
    ),
    names: ['Lê Na', 'Vũ An'],
    says: [
      'Cột dùng: STT, Họ và tên.',
      'Cột bỏ qua, không lưu vào sổ: Giới tính, Ngày sinh, Ghi chú.',
    ],
  },
  {
    what: 'a header as far down as row 30',
    className: '6A2',
    roster: [...blank(29), ...lines('STT | Họ và tên | Lớp', '1 | Lê Na | 6A2')],
    names: ['Lê Na'],
    says: ['Cột dùng: STT, Họ và tên, Lớp.'],
  },
  {
    what: 'one header row over family and given name',
    className: '6/1',
    roster: lines(
      'Khối 6 - Lớp 6/1',
      'STT | Mã học sinh | Họ và tên | | Ngày sinh',
      '1 | 2412345678 | Nguyễn Văn | An | 22/01/2014',
      '2 | 2412345679 | Trần Thị Ngọc | Ánh | 23/01/2014',
    ),
    names: ['Nguyễn Văn An', 'Trần Thị Ngọc Ánh'],
    says: [
      'Cột bỏ qua, không lưu vào sổ: Mã học sinh, Ngày sinh.',
      '  • Cột "Họ và tên" gồm hai cột họ đệm và tên, đã ghép thành họ tên đầy đủ. Thầy/cô xem lại vài tên.',
    ],
  },
  {
    what: 'a header of two rows',
    className: '6A3',
    roster: lines(
      'Lớp: 6A3',
      'STT | Họ và tên | | Ngày sinh | | ',
      ' | Họ đệm | Tên | Ngày | Tháng | Năm',
      '1 | Nguyễn Văn | An | 1 | 1 | 2014',
    ),
    names: ['Nguyễn Văn An'],
    says: ['Cột dùng: STT, Họ đệm, Tên.'],
  },
  {
    what: 'the class as a merged cell leaves it',
    className: '6A4',
    roster: lines('STT | Họ và tên | Lớp', '1 | Lê Na | 6A4', '2 | Vũ An |', '3 | Vũ Ý |'),
    names: ['Lê Na', 'Vũ An', 'Vũ Ý'],
    says: [
      '  • Cột "Lớp" chỉ ghi tên lớp ở dòng đầu mỗi lớp, các dòng sau được hiểu là cùng lớp. Thầy/cô xem lại sĩ số từng lớp.',
    ],
  },
  {
    what: 'a class of one, its name in small letters with a space',
    className: '6A5',
    roster: lines('STT | Họ và tên | Lớp', '1 | Lê Na | 6a5 ').map((row) =>
      row.map((cell) => (cell === '6a5' ? ' 6a5\u00a0' : cell)),
    ),
    names: ['Lê Na'],
  },
  {
    what: 'a class written with the word "Lớp"',
    className: '6A6',
    roster: lines('STT | Họ và tên | Lớp', '1 | Lê Na | Lớp 6A6'),
    names: ['Lê Na'],
  },
  {
    what: 'names in capitals, kept as they are',
    className: '6A7',
    roster: lines('STT | Họ và tên | Lớp', '1 | NGUYỄN VĂN AN | 6A7', '2 | Lê Na | 6A7'),
    names: ['NGUYỄN VĂN AN', 'Lê Na'],
    says: [
      '  • Có 1 họ tên viết toàn chữ hoa hoặc toàn chữ thường, sổ giữ nguyên như thầy/cô đã ghi. Có thể đổi thành chữ hoa đầu từ, ví dụ: NGUYỄN VĂN AN → Nguyễn Văn An.',
    ],
  },
];

describe.each(LAYOUTS)('$what', ({ className, roster, names, says = [] }) => {
  const [preview = [], end] = importRoster(leader, roster);
  const tab = className.replace('/', '-');

  it('the question says what was read and what is dropped', () => {
    expect(preview[0]).toBe(
      `Đọc được ${names.length} học sinh của 1 lớp: ${names.length} em mới, 0 em đã có trong sổ.`,
    );
    for (const line of says) expect(preview).toContain(line);
    expect(preview.slice(-2)).toEqual([EMPTIED, 'Nhập vào sổ?']);
    expect(end).toEqual([`Đã nhập ${names.length} học sinh.`]);
  });

  it('the class stands in "Học sinh", "Chi đội" and on a tab of its own', () => {
    expect(students(className)).toEqual(names.map((name, at) => [`${at + 1}`, name, name]));
    expect(unit(className)?.slice(0, 2)).toEqual([className, 'Chi đội']);
    expect(unit(className)?.at(-1)).toBe(`${names.length}`);
    expect(ready(tab)).toEqual(names.map((name) => [name, 'NT1']));
    expect(book.cell(`${tab}!C1`).display).toBe(`${className} · 0/${names.length} em hoàn thành`);
  });

  it('the import tab is empty again', () => {
    expect(book.sheets().find(({ name }) => name === 'Nhập danh sách')?.lastRow).toBe(0);
  });
});

describe('several classes in one list', () => {
  it('one block a class, each with its own header', () => {
    const [preview = []] = importRoster(
      leader,
      lines(
        'DANH SÁCH HỌC SINH LỚP 7A1',
        'STT | Họ và tên',
        '1 | Lê Na',
        '2 | Vũ An',
        'Tổng số: 2 em',
        '',
        'DANH SÁCH HỌC SINH LỚP 7A10',
        'STT | Họ và tên',
        '1 | Vũ Ý',
      ),
    );
    expect(preview[0]).toBe('Đọc được 3 học sinh của 2 lớp: 3 em mới, 0 em đã có trong sổ.');
    expect(students('7A1').map(([, name]) => name)).toEqual(['Lê Na', 'Vũ An']);
    expect(students('7A10').map(([, name]) => name)).toEqual(['Vũ Ý']);
  });

  it('a class without students in "Chi đội" gets its tab and counts nobody', () => {
    leader.paste('Chi đội!A12', [['7A2', 'Chi đội', 'Trần Bốn']]);
    importRoster(leader, lines('STT | Họ và tên | Lớp', '1 | Lê Na | 7A3'));
    expect(book.cell('7A2!C1').display).toBe('7A2 · 0/0 em hoàn thành');
    expect(ready('7A2')).toEqual([]);
    expect(unit('7A2')?.slice(0, 3)).toEqual(['7A2', 'Chi đội', 'Trần Bốn']);
  });

  it('46 students go in, with a word about their number', () => {
    const rows = Array.from({ length: 46 }, (_, at) => [`${at + 1}`, `Lê Na ${at + 1}`, '8A1']);
    const [preview = []] = importRoster(leader, [['STT', 'Họ và tên', 'Lớp'], ...rows]);
    expect(preview).toContain(
      '  • Lớp 8A1 có 46 học sinh, nhiều hơn 45 em. Thầy/cô kiểm tra có lẫn lớp khác không.',
    );
    expect(ready('8A1')).toHaveLength(46);
    expect(book.cell('8A1!C1').display).toBe('8A1 · 0/46 em hoàn thành');
  });

  it('three students of one name are told apart, in the book and in the drop-down', () => {
    const [preview = []] = importRoster(
      leader,
      lines('STT | Họ và tên | Lớp', '1 | Lê Na | 8A2', '2 | LÊ NA | 8A2', '3 | Lê Na | 8A2'),
    );
    expect(preview).toContain(
      '  • Lớp 8A2 có các em cùng tên Lê Na (số 1, 2, 3 của danh sách này). Sổ ghi kèm một số sau tên để phân biệt; số đã ghi thì giữ nguyên.',
    );
    const labels = ['Lê Na (số 1)', 'LÊ NA (số 2)', 'Lê Na (số 3)'];
    expect(students('8A2').map(([, , label]) => label)).toEqual(labels);
    expect(ready('8A2').map(([label]) => label)).toEqual(labels);
    const [first, second] = labels.map((label) => [label, 'NT1', 'Mẹ', '40–59', 'Quét mã QR']);
    leader.paste('8A2!B3', [first ?? [], second ?? []]);
    leader.paste('8A2!G3', [
      ['05/10/2025', 'Biết sử dụng'],
      ['05/10/2025', 'Biết sử dụng'],
    ]);
    expect(book.cell('8A2!C1').display).toBe('8A2 · 2/3 em hoàn thành');
    leader.type('8A2!B3', 'Lê Na');
    expect(book.cell('8A2!L3').display).toContain('không có em này trong danh sách của lớp');
  });
});

it('the tabs stand by grade, 7A10 behind 7A3, and nothing is broken', () => {
  const tabs = book.sheets().map(({ name }) => name);
  expect(tabs.filter((name) => /^\d/.test(name))).toEqual([
    '6-1',
    '6A1',
    '6A2',
    '6A3',
    '6A4',
    '6A5',
    '6A6',
    '6A7',
    '7A1',
    '7A2',
    '7A3',
    '7A10',
    '8A1',
    '8A2',
  ]);
  expect(book.errors()).toEqual([]);
});
