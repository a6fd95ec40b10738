import { describe, expect, it } from 'vitest';
import { RIGHT_ROW, summaryLine, verdict } from '../school/classRows';
import { copyFile } from '../school/copyFile';
import { openSchool } from '../school/openSchool';
import { expectUnchanged } from './expectUnchanged';

const START = 'Bắt đầu năm học mới';
const END = 'Kết thúc năm học';
const TABS = 'Thiết lập sổ';

const classes = {
  '6A1': ['Lê Na', 'Trần Bình'],
  '8/2': ['Đỗ Mai'],
  '9A1': ['Vũ Hà'],
};

/** A right row with student, day and level of its own. */
function row(student: string, day: string, person = 'NT1'): string[] {
  const cells = [...RIGHT_ROW];
  cells[0] = student;
  cells[1] = person;
  cells[5] = day;
  return cells;
}

const school = openSchool({ classes, today: '2026-06-10' });
school
  .teacher('6A1')
  .paste('6A1!B3', [
    row('Lê Na', '05/10/2025'),
    row('Trần Bình', '05/02/2026'),
    row('Trần Bình', '06/02/2026', 'NT2'),
  ]);
school.teacher('9A1').paste('9A1!B3', [row('Vũ Hà', '05/03/2026')]);
// Nobody knows who it is about, so it counts in no total.
school.teacher('8/2').paste('8-2!B4', [row('Người lạ', '05/03/2026')]);
school.leader.paste('Chi đội!E2:G2', [
  ['Học sinh với Phong trào Bình dân học vụ số', '', '01/10/2025'],
]);
school.leader.type('Chi đội!H2', '50');
// A column of the school's own.
school.leader.paste('Chi đội!K1', [['Phòng'], ['P.1'], ['P.2'], ['P.3']]);
school.leader.paste('Khó khăn, đề xuất!A2', [
  ['10/02/2026', '6A1', 'Khó khăn', 'Máy cũ'],
  ['10/02/2026', '6A1', 'Khen thưởng cá nhân', 'T.B., lớp 6A1'],
]);
school.leader.paste('Hoạt động!A2', [['10/02/2026', 'Tuyên truyền', 'Chào cờ']]);
school.leader.paste('Nhận xét, đánh giá!A2', [['2026-02', 'Tốt']]);
school.leader.paste('Báo cáo đã lập!A2', [['02/2026', 'Liên đội: tháng', '1']]);
school.leader.paste('CB-GV-NV!A2', [['Trần Văn Hiệu', 'Hiệu trưởng']]);
school.leader.type('Nộp số liệu!B3', '30/09/2025');
school.leader.type('Chỉ tiêu!D2', '90');
school.leader.type('Cài đặt!I4', '20/11/2025');
school.leader.tick('Danh mục!E3', false);

const TOTALS = [
  ['2025 - 2026', '6A1', '3', '3', '3', '2', '2'],
  ['2026', '6A1', '2', '2', '2', '0', '0'],
  ['2025 - 2026', '8/2', '0', '0', '0', '0', '1'],
  ['2026', '8/2', '0', '0', '0', '0', '0'],
  ['2025 - 2026', '9A1', '1', '1', '1', '1', '1'],
  ['2026', '9A1', '1', '1', '1', '0', '0'],
];
const totals = ({ book }: Pick<typeof school, 'book'>) =>
  book.displays('Số liệu các năm!A2:G9').filter(([year]) => year !== '');

describe('in the book that was set up as such', () => {
  it('a new year does not begin: the person is told to copy the file', () => {
    expectUnchanged(school.book, () => school.leader.click(START, { answers: ['OK'] }));
    expect(school.leader.alerts.at(-1)?.text).toContain('Tệp > Tạo bản sao');
  });
});

describe('in a copy', () => {
  const copy = copyFile(school, school.leader);
  const { book, leader } = copy;
  const said = () => leader.alerts.at(-1)?.text ?? '';

  it('nothing happens without an answer, nor to the wrong year', () => {
    expectUnchanged(book, () => {
      leader.click(START, { answers: ['CANCEL'] });
      leader.click(START, { answers: [{ text: '2025-2026' }, 'OK'] });
    });
    expect(said()).toContain('không phải năm học 2026 - 2027');
  });

  it('a teacher cannot begin it', () => {
    const teacher = school.google.user('gvcn.6a1@thcsmau.example');
    book.share(teacher);
    const desk = copy.addOn.open(teacher);
    desk.click(START, { answers: ['OK'] });
    expect(desk.alerts.at(-1)?.text).toContain('do Tổng phụ trách Đội làm');
  });

  it('is asked with the numbers and the mapping, then done', () => {
    leader.click(START, { answers: [{ text: '2026-2027' }, 'OK'] });
    const question = leader.alerts.at(-2)?.text ?? '';
    expect(question).toContain('2 lớp lên lớp: 6A1 → 7A1, 8/2 → 9/2.');
    expect(question).toContain('1 lớp ra trường: 9A1.');
    expect(question).toContain('không cần sao lưu');
    expect(question).toContain('4 học sinh, 5 dòng ở 3 tab lớp');
    expect(question).toContain('2 khó khăn, đề xuất, 1 hoạt động, 1 báo cáo');
    expect(question).toContain('thêm 6 dòng tổng của năm học cũ. 1 dòng cần sửa');
    expect(said()).toContain('Đây là sổ năm học 2026 - 2027');
  });

  it('keeps the totals of each class and year', () => {
    expect(totals(copy)).toEqual(TOTALS);
  });

  it('moves the classes up with their teachers; what was registered stays behind', () => {
    expect(book.displays('Chi đội!A2:H4')).toEqual([
      ['7A1', 'Chi đội', 'Giáo viên 6A1', 'gvcn.6a1@thcsmau.example', '', '', '', '50'],
      ['9/2', 'Chi đội', 'Giáo viên 8/2', 'gvcn.8-2@thcsmau.example', '', '', '', ''],
      ['', '', '', '', '', '', '', ''],
    ]);
    expect(book.displays('Chi đội!K1:K4').flat()).toEqual(['Phòng', 'P.1', 'P.2', '']);
  });

  it('moves the year on: its days, its months, its weeks, and no typed deadline', () => {
    expect(book.displays('Cài đặt!B12:B13')).toEqual([['01/09/2026'], ['31/08/2027']]);
    expect(book.displays('Cài đặt!F4:I4')).toEqual([
      ['Tháng 10/2026', '01/10/2026', '31/10/2026', '05/11/2026'],
    ]);
    expect(book.cell('Cài đặt!M3').display).toBe('07/09/2026');
    expect(book.cell('Cài đặt!B3').display).toBe('Trường THCS Mẫu');
  });

  it('keeps lists, targets and staff', () => {
    expect(book.cell('Danh mục!E3').value).toBe(false);
    expect(book.cell('Chỉ tiêu!D2').value).toBe(90);
    expect(book.cell('CB-GV-NV!A2').display).toBe('Trần Văn Hiệu');
  });

  it('leaves no trace of a student, of what was handed in, said or reported', () => {
    expect(book.sheets().map(({ name }) => name)).not.toContain('6A1');
    const cells = JSON.stringify(
      book.sheets().map(({ name, lastRow }) => book.displays(`${name}!A1:Z${lastRow || 1}`)),
    );
    for (const trace of ['Lê Na', 'Vũ Hà', 'Người lạ', 'Máy cũ', 'Chào cờ', 'Liên đội: tháng']) {
      expect(cells).not.toContain(trace);
    }
    expect(book.displays('Nộp số liệu!A3:B5').flat().join('')).toBe('');
    expect(book.displays('Nhận xét, đánh giá!A2:B2').flat().join('')).toBe('');
    expect(book.errors()).toEqual([]);
  });

  it('is a book of its own now, which no second answer moves on', () => {
    leader.click(START, { answers: ['OK'] });
    expect(said()).toContain('Đây là sổ gốc');
    expect(totals(copy)).toEqual(TOTALS);
  });

  it('goes on as a new book does: class tabs, a roster, rows that count', () => {
    leader.paste('Chi đội!A4', [['6A1', 'Chi đội']]);
    leader.click(TABS, { answers: ['OK'] });
    expect(said()).toContain('Đã tạo sổ cho 3 lớp');
    leader.paste('Nhập danh sách!A1', [
      ['STT', 'Họ và tên', 'Lớp'],
      ['1', 'Lê Na', '7A1'],
      ['1', 'Hồ Tú', '6A1'],
    ]);
    leader.click('Nhập danh sách học sinh', { answers: ['OK', 'OK'] });
    school.google.clock.set('2026-10-20T09:00:00+07:00');
    leader.paste('7A1!B3', [row('Lê Na', '05/10/2026')]);
    expect(verdict(book, '7A1', 3)[0]).toBe('✓');
    expect(summaryLine(book, '7A1').slice(0, 3)).toEqual(['7A1', '1', '1']);
    expect(book.errors()).toEqual([]);
  });

  it('the original is as it was', () => {
    expect(school.book.cell('6A1!B3').display).toBe('Lê Na');
    expect(totals(school)).toEqual([]);
  });
});

describe('the end of the year', () => {
  const { leader, book } = school;
  const said = () => leader.alerts.at(-1)?.text ?? '';
  const page = () => book.displays('Tổng hợp!A1:L60');
  // A backup that a repair made holds the students' rows too.
  const backup = 'Sao lưu 6A1 31/05 09:00';

  it('is asked with the numbers; another answer than the year does nothing', () => {
    school.google.clock.set('2026-06-10T09:00:00+07:00');
    book.state.addSheet(backup);
    leader.click(END, { answers: [{ text: 'OK' }, 'OK'] });
    expect(leader.alerts.at(-2)?.text).toContain('4 học sinh, 5 dòng ở 3 tab lớp');
    expect(leader.alerts.at(-2)?.text).toContain('năm học còn đến 31/08/2026');
    expect(said()).toContain('nên chưa ghi gì');
    expect(book.cell('Học sinh!C2').display).toBe('Lê Na');
  });

  it('takes the students’ rows out and keeps the totals and what the principal saw', () => {
    const seen = page();
    leader.click(END, { answers: [{ text: '2025 - 2026' }, 'OK'] });
    expect(said()).toContain('Lịch sử phiên bản');
    expect(totals(school)).toEqual(TOTALS);
    expect(page()).toEqual(seen);
    const cells = JSON.stringify(
      book.sheets().map(({ name, lastRow }) => book.displays(`${name}!A1:Z${lastRow || 1}`)),
    );
    for (const trace of ['Lê Na', 'Vũ Hà', 'Người lạ', 'T.B.']) expect(cells).not.toContain(trace);
    expect(cells).toContain('Máy cũ');
    expect(book.errors()).toEqual([]);
    expect(book.sheets().map(({ name }) => name)).not.toContain(backup);
  });

  it('after which nothing is written any more', () => {
    for (const [item, ...answers] of [
      [TABS, 'OK'],
      [END, 'OK'],
      ['Gom khó khăn của các lớp', 'OK'],
    ] as const) {
      leader.click(item, { answers });
      expect(said()).toContain('đã kết thúc');
    }
    expect(totals(school)).toEqual(TOTALS);
  });

  it('a copy of it still becomes the next year’s book, its totals counted once', () => {
    const copy = copyFile(school, leader);
    copy.leader.click(START, { answers: [{ text: '2026-2027' }, 'OK'] });
    expect(totals(copy)).toEqual(TOTALS);
    copy.leader.click(TABS, { answers: ['OK'] });
    expect(copy.leader.alerts.at(-1)?.text).toContain('Đã tạo sổ cho 2 lớp');
    expect(copy.book.errors()).toEqual([]);
  });
});
