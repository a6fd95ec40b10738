import { describe, expect, it } from 'vitest';
import { classFigures, rowWith, verdict, withoutEvent } from '../school/classRows';
import { openSchool } from '../school/openSchool';

/** What a teacher types into one cell of a row that is right otherwise, and how it counts. */
const school = openSchool({ classes: { '6A1': ['Trần Thị Ánh', 'Lê Na', 'Đặng Đức', 'Vũ Hà'] } });
const teacher = school.teacher('6A1');
const live = () => school.book.cell('6A1!C1').display;
const sees = () => verdict(school.book, '6A1', 3);

const COUNTED = ['✓', 'Đã tính: người thân biết sử dụng'];
const NOT_LISTED =
  'không có trong danh sách; thầy/cô chọn một mục trong danh sách ▼ hoặc bấm “Làm sạch”.';
const NOT_A_DAY =
  'không phải một ngày; xin ghi ngày/tháng/năm, ví dụ 05/10/2025, hoặc bấm “Làm sạch”.';
const NOT_IN_YEAR = 'ngày phải trong năm học, từ 1/9/2025 đến 31/8/2026.';
const NOT_YET = 'ngày sau hôm nay; chỉ ghi việc đã làm.';
const TWO_PEOPLE = 'đây là hai người, xin ghi thành hai dòng, mỗi người một mã NT.';
const WHICH_SIDE = 'xin ghi rõ nội hay ngoại, ví dụ “Ông nội”, “Bà ngoại”.';
const NOT_OF_CLASS =
  'không có em này trong danh sách của lớp; thầy/cô chọn trong danh sách ▼ hoặc bấm “Làm sạch”.';

/** Types the row cell by cell, the odd cell last, as one does on a phone. */
function typeRow(letter: string, typed: string): void {
  teacher.clear('6A1!B3:K3');
  teacher.paste('6A1!B3', [rowWith(letter, '')]);
  teacher.type(`6A1!${letter}3`, typed);
}

function pasteRow(letter: string, typed: string): void {
  teacher.clear('6A1!B3:K3');
  teacher.paste('6A1!B3', [rowWith(letter, typed)]);
}

describe('what can be read is brought to the list’s spelling and counted', () => {
  it.each([
    ['decomposed letters', 'B', 'Trần Thị Ánh'.normalize('NFD'), 'Trần Thị Ánh'],
    ['decomposed letters in a list', 'D', 'Mẹ'.normalize('NFD'), 'Mẹ'],
    ['Eth for Đ', 'B', '\u00d0\u1eb7ng \u00d0\u1ee9c', 'Đặng Đức'],
    ['doubled and no-break spaces', 'B', ' Lê\u00a0 Na ', 'Lê Na'],
    ['spaces around a label', 'H', ' Biết  sử dụng ', 'Biết sử dụng'],
    ['a zero-width space', 'F', 'Quét mã QR\u200b', 'Quét mã QR'],
    ['capitals in a list cell', 'D', 'MẸ', 'Mẹ'],
    ['capitals in a skill', 'F', 'QUÉT MÃ QR', 'Quét mã QR'],
    ['small letters', 'C', 'nt1', 'NT1'],
    ['another word for mother', 'D', 'má', 'Mẹ'],
    ['another word for father', 'D', 'Ba', 'Bố'],
    ['a hyphen for the dash', 'E', '40-59', '40–59'],
    [
      'the old tone place',
      'F',
      'Đặt mật khẩu mạnh, khoá màn hình',
      'Đặt mật khẩu mạnh, khóa màn hình',
    ],
    ['a date with dots', 'G', '05.10.2025', '05/10/2025'],
    ['a short date', 'G', '5-9-25', '05/09/2025'],
    ['a date with the time of day', 'G', '05/10/2025 14:30', '05/10/2025'],
    ['the last day of the plan, today', 'G', '31/05/2026', '31/05/2026'],
    ['the first day of the year', 'G', '01/09/2025', '01/09/2025'],
    ['a number that is a day', 'G', '46000', '09/12/2025'],
  ])('%s', (_, letter, typed, display) => {
    typeRow(letter, typed);
    expect(school.book.cell(`6A1!${letter}3`).display).toBe(display);
    expect(sees()).toEqual(COUNTED);
    expect(live()).toBe('6A1 · 1/4 em hoàn thành');
    pasteRow(letter, typed);
    expect(school.book.cell(`6A1!${letter}3`).display).toBe(display);
    expect(sees()).toEqual(COUNTED);
    expect(classFigures(school.leader, '6A1')).toMatchObject({
      entries: 1,
      studentsReached: 1,
      rows: { valid: 1, pending: 0, invalid: 0 },
    });
  });
});

describe('what cannot be read stays and is named with its cell', () => {
  it.each([
    ['a day that no calendar has', 'G', '31/02/2026', '31/02/2026', NOT_A_DAY],
    ['month first', 'G', '10/25/2025', '10/25/2025', NOT_A_DAY],
    ['no day at all', 'G', 'hôm qua', 'hôm qua', NOT_A_DAY],
    ['tomorrow', 'G', '01/06/2026', '1/6/2026', NOT_YET],
    ['before the year', 'G', '31/08/2025', '31/8/2025', NOT_IN_YEAR],
    ['a date before the year with a time', 'G', '31/08/2025 23:59', '31/8/2025', NOT_IN_YEAR],
    ['a small number', 'G', '5', '5', NOT_IN_YEAR],
    ['two people', 'D', 'Bố mẹ', 'Bố mẹ', TWO_PEOPLE],
    ['two people in capitals', 'D', 'ÔNG BÀ', 'ÔNG BÀ', TWO_PEOPLE],
    ['a grandfather of no side', 'D', 'Ông', 'Ông', WHICH_SIDE],
    ['a grandmother of no side', 'D', 'bà', 'bà', WHICH_SIDE],
    ['no marks', 'D', 'me', 'me', NOT_LISTED],
    ['chat', 'D', 'Mẹ ơi', 'Mẹ ơi', NOT_LISTED],
    ['an age', 'E', '65', '65', NOT_LISTED],
    ['half a level', 'H', 'biết', 'biết', NOT_LISTED],
    ['two skills in a cell', 'F', 'VNeID, chuyển khoản', 'VNeID, chuyển khoản', NOT_LISTED],
    ['a name for the person', 'C', 'Bà Sáu', 'Bà Sáu', NOT_LISTED],
    ['a form of guidance', 'I', 'ở nhà', 'ở nhà', NOT_LISTED],
    ['a student of another class', 'B', 'Trần Tú', 'Trần Tú', NOT_OF_CLASS],
    ['a formula in disguise', 'B', '=1+1', '=1+1', NOT_OF_CLASS],
    ['a wildcard', 'B', 'Lê*', 'Lê*', NOT_OF_CLASS],
  ])('%s', (_, letter, typed, read, says) => {
    const header = school.book.cell(`6A1!${letter}2`).display;
    const sentence = `Ô ${letter}3 (${header}): đọc được “${read}”; ${says}`;
    for (const enter of [typeRow, pasteRow]) {
      enter(letter, typed);
      expect(sees()).toEqual(['!', sentence]);
      expect(live()).toBe('6A1 · 0/4 em hoàn thành · 1 dòng cần sửa, đầu tiên: dòng 3');
    }
    if (letter !== 'G') expect(school.book.cell(`6A1!${letter}3`).value).toBe(typed);
    expect(classFigures(school.leader, '6A1')).toMatchObject({
      entries: 0,
      rows: { valid: 0, pending: 0, invalid: 1 },
    });
  });

  it('marks the cell and colours the row, the cell darkest', () => {
    pasteRow('D', 'Mẹ ơi');
    const [wrong, other] = [school.book.cell('6A1!D3'), school.book.cell('6A1!E3')];
    expect(wrong.warned).toBe(true);
    expect(other.warned).toBe(false);
    expect(wrong.conditional.background).not.toBe(other.conditional.background);
    expect(other.conditional.background).toBeDefined();
  });
});

describe('what is not there yet', () => {
  it.each([
    ['nobody', 'B', 'Còn thiếu: Học sinh'],
    ['no date', 'G', 'Còn thiếu: Ngày hướng dẫn'],
    ['no level', 'H', 'Còn thiếu: Mức kết quả'],
  ])('%s: the row waits and is not red', (_, letter, says) => {
    pasteRow(letter, '');
    expect(sees()).toEqual(['…', says]);
    expect(live()).toBe('6A1 · 0/4 em hoàn thành · 1 dòng còn thiếu');
    expect(classFigures(school.leader, '6A1').rows).toEqual({ valid: 0, pending: 1, invalid: 0 });
  });

  it('a wrong cell comes before an empty one', () => {
    pasteRow('G', '');
    teacher.type('6A1!H3', 'giỏi');
    expect(sees()).toEqual(['!', `Ô H3 (Mức kết quả): đọc được “giỏi”; ${NOT_LISTED}`]);
  });
});

describe('when Google loses the event', () => {
  it.each([
    ['B', 'Trần Thị Ánh'.normalize('NFD'), NOT_OF_CLASS],
    ['D', 'Má', NOT_LISTED],
    ['E', '40-59', NOT_LISTED],
    ['F', 'Quét  mã QR', NOT_LISTED],
    ['G', '05.10.2025', NOT_A_DAY],
  ])('%s3 %j is wrong until "Làm sạch" is clicked', (letter, typed, says) => {
    teacher.clear('6A1!B3:K3');
    withoutEvent(school.google, () => teacher.paste('6A1!B3', [rowWith(letter, typed)]));
    const header = school.book.cell(`6A1!${letter}2`).display;
    expect(sees()).toEqual(['!', `Ô ${letter}3 (${header}): đọc được “${typed}”; ${says}`]);
    teacher.select('6A1!B3');
    teacher.click('Làm sạch và kiểm tra lớp này', { answers: ['OK'] });
    expect(teacher.alerts.at(-1)?.text).toBe(
      'Lớp 6A1: đã làm sạch 1 ô, còn 0 dòng cần sửa và 0 dòng còn thiếu.',
    );
    expect(sees()).toEqual(COUNTED);
  });
});
