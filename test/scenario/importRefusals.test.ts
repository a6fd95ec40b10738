import { describe, expect, it } from 'vitest';
import { expectUnchanged } from './expectUnchanged';
import { clickImport, importRoster, lines, openEmptyBook } from './rosterTab';

/** Rosters that cannot be read, and rows that are left out: each with its reason and its remedy. */
const school = openEmptyBook();
const { leader, book } = school;

const blank = (count: number) => Array.from({ length: count }, () => ['']);
const AS_TEXT =
  'Thầy/cô định dạng cột lớp là Văn bản thuần túy, gõ lại tên lớp (ví dụ 6/1) rồi nhập lại danh sách.';
const NO_HEADER =
  'Không thấy dòng tiêu đề có cột "Họ và tên" trong 30 dòng đầu. Thầy/cô kiểm tra lại danh sách, đặt tên cột là STT, Họ và tên, Lớp.';

describe('what cannot be read is refused in a sentence, and nothing changes', () => {
  it.each([
    [
      'a header in row 31',
      [...blank(30), ...lines('STT | Họ và tên | Lớp', '1 | Lê Na | 6A1')],
      NO_HEADER,
    ],
    ['a list without header', lines('Lê Na | 6A1', 'Vũ An | 6A1'), NO_HEADER],
    ['a list of parents', lines('STT | Họ tên cha | Họ tên mẹ', '1 | Lê Ba | Vũ Tư'), NO_HEADER],
    ['an empty tab', [['']], 'Danh sách trống. Thầy/cô chọn tệp hoặc trang có danh sách học sinh.'],
    [
      'a header and nobody below',
      lines('STT | Họ và tên | Lớp'),
      'Có dòng tiêu đề nhưng bên dưới không có học sinh nào. Thầy/cô xem lại danh sách.',
    ],
    [
      'numbered lines that wait for students',
      lines('STT | Họ và tên | Lớp', '1 | |', '2 | |', 'Tổng số: 0 em'),
      'Có dòng tiêu đề nhưng bên dưới không có học sinh nào. Thầy/cô xem lại danh sách.',
    ],
    [
      'students of no class',
      lines('DANH SÁCH HỌC SINH LỚP ……', 'STT | Họ và tên', '1 | Lê Na'),
      'Không rõ học sinh thuộc lớp nào. Thầy/cô thêm cột "Lớp" hoặc ghi tên lớp ở dòng tiêu đề, ví dụ: DANH SÁCH HỌC SINH LỚP 6A1.',
    ],
  ])('%s', (_, roster, sentence) => {
    expect(importRoster(leader, roster, 'refused')).toEqual([[sentence]]);
    expect(book.displays('Học sinh!A2:D3').flat().join('')).toBe('');
    expectUnchanged(book, () => clickImport(leader, 'refused'));
  });
});

describe('rows that are left out are listed, the others go in', () => {
  it.each([
    [
      'a class that Excel turned into a date',
      '2 | Vũ An | 06/01/2026 |',
      `Dòng 3 (Vũ An): ô lớp đã bị bảng tính đổi thành ngày tháng ("06/01/2026"). ${AS_TEXT}`,
    ],
    [
      'a class that Excel turned into a month',
      '2 | Vũ An | 6-Jan |',
      `Dòng 3 (Vũ An): ô lớp đã bị bảng tính đổi thành ngày tháng ("6-JAN"). ${AS_TEXT}`,
    ],
    [
      'a class that Excel turned into a number',
      '2 | Vũ An | 60 |',
      `Dòng 3 (Vũ An): ô lớp đã bị bảng tính đổi thành số ("60"). ${AS_TEXT}`,
    ],
    [
      'a class with a character that no tab can bear',
      '2 | Vũ An | 6*1 |',
      'Dòng 3 (Vũ An): tên lớp "6*1" có ký tự * không dùng được. Thầy/cô bỏ ký tự này (không dùng * ? ~ [ ] : \\).',
    ],
    [
      'no class',
      '2 | Vũ An | |',
      'Dòng 3 (Vũ An): ô lớp còn trống. Thầy/cô điền tên lớp rồi nhập lại.',
    ],
    [
      'a name in an old font',
      '2 | TrÇn §øc ThÞnh | 6A1 |',
      'Dòng 3 (TrÇn §øc ThÞnh): ô họ tên dùng phông chữ cũ (TCVN3/VNI). Thầy/cô chuyển sang Unicode rồi nhập lại.',
    ],
    [
      'a name in another old font',
      '2 | Nguyeãn Vaên An | 6A1 |',
      'Dòng 3 (Nguyeãn Vaên An): ô họ tên dùng phông chữ cũ (TCVN3/VNI). Thầy/cô chuyển sang Unicode rồi nhập lại.',
    ],
    [
      'a name with a phone number, which is not repeated',
      '2 | Vũ An 0912 345 678 | 6A1 |',
      'Dòng 3: ô họ tên chứa ngày sinh, số điện thoại, số định danh hoặc email. Thầy/cô xem lại, có thể dòng bị lệch cột.',
    ],
    [
      'a student who has left',
      '2 | Vũ An | 6A1 | Chuyển trường',
      'Dòng 3 (Vũ An): cột trạng thái ghi học sinh không còn học tại lớp nên không đưa vào sổ. Nếu em vẫn học, thầy/cô sửa trạng thái rồi nhập lại.',
    ],
    [
      'a second way to write a class',
      '2 | Vũ An | 6/1 |\n3 | Vũ Ý | 6-1 |',
      'Dòng 4 (Vũ Ý): lớp 6-1 và lớp 6/1 sẽ trùng tên trang tính. Thầy/cô thống nhất một cách viết tên lớp.',
      ['Lê Na', 'Vũ An'],
    ],
  ])('%s', (_, row, sentence, names = ['Lê Na']) => {
    const roster = lines(
      'STT | Họ và tên | Lớp | Trạng thái',
      '1 | Lê Na | 6A1 | Đang học',
      ...row.split('\n'),
    );
    const [preview = []] = importRoster(leader, roster, 'CANCEL');
    expect(preview).toContain('Không nhập 1 dòng:');
    expect(preview).toContain(`  • ${sentence}`);
    expect(preview[0]).toContain(`Đọc được ${names.length} học sinh`);
  });

  it('twelve such rows are counted, ten are told', () => {
    const wrong = Array.from({ length: 12 }, (_, at) => `${at + 2} | Vũ An ${at} | 6*1`);
    const roster = lines('STT | Họ và tên | Lớp', '1 | Lê Na | 6A1', ...wrong);
    const [preview = []] = importRoster(leader, roster, 'CANCEL');
    expect(preview).toContain('Không nhập 12 dòng:');
    expect(preview.filter((line) => line.startsWith('  • Dòng'))).toHaveLength(10);
    expect(preview).toContain('  • … và 2 mục khác.');
  });

  it('nobody of them is written', () => {
    const [preview = [], end] = importRoster(
      leader,
      lines(
        'STT | Họ và tên | Lớp | Trạng thái',
        '1 | Lê Na | 6A1 | Đang học',
        '2 | Vũ An | 06/01/2026 |',
        '3 | TrÇn §øc | 6A1 |',
        '4 | Vũ Ý | 6A1 | Thôi học',
        '5 | Vũ Tú | 6A1 | xem hồ sơ',
      ),
    );
    expect(preview).toContain('Không nhập 3 dòng:');
    expect(preview).toContain(
      '  • Chưa hiểu cột trạng thái ở dòng 6, các em này vẫn được đưa vào sổ. Thầy/cô xem lại.',
    );
    expect(end).toEqual(['Đã nhập 2 học sinh.']);
    expect(book.displays('Học sinh!A2:D4')).toEqual([
      ['6A1', '1', 'Lê Na', 'Lê Na'],
      ['6A1', '2', 'Vũ Tú', 'Vũ Tú'],
      ['', '', '', ''],
    ]);
    expect(book.displays('Chi đội!A2:A3').flat()).toEqual(['6A1', '']);
  });
});

describe('when the import cannot go on', () => {
  it('a cancelled question changes nothing', () => {
    importRoster(leader, lines('STT | Họ và tên | Lớp', '1 | Bùi An | 9A9'), 'CANCEL');
    expectUnchanged(book, () => clickImport(leader, 'CANCEL'));
    expect(book.cell('Nhập danh sách!B2').value).toBe('Bùi An');
  });

  it('without a school year nothing is written and the roster stays', () => {
    leader.clear('Cài đặt!B12:B13');
    const [said] = expectUnchanged(book, () => clickImport(leader, 'refused'));
    expect(said).toEqual([
      'Tab “Cài đặt” chưa có đủ ngày bắt đầu và ngày kết thúc năm học (ô B12, B13). Thầy/cô điền ngày vào đó, chạy “Thiết lập sổ”, rồi thử lại.',
    ]);
  });
});
