import { describe, expect, it } from 'vitest';
import { classFigures, rowWith, verdict } from '../school/classRows';
import { openSchool } from '../school/openSchool';

/** What may stand in the free text of a row, and what the book refuses to collect (domain 9). */
const school = openSchool({ classes: { '6A1': ['Lê Na', 'Vũ Hà'] } });
const teacher = school.teacher('6A1');
const sees = () => verdict(school.book, '6A1', 3);

const COUNTED = 'Đã tính: người thân biết sử dụng';
const NUMBER =
  'có từ 9 chữ số liền nhau (số điện thoại, số căn cước?), xin xóa: sổ không thu thập.';
const EMAIL = 'có địa chỉ thư điện tử, xin xóa: sổ không thu thập.';
const OLD_FONT = 'dùng phông chữ cũ (TCVN3/VNI), xin gõ lại bằng Unicode.';
const TOO_LONG = 'dài quá 500 ký tự, xin rút gọn.';
const NAMES = ' · Xem lại: ô ghi chú có vẻ có tên người, sổ không ghi tên người thân';

function write(letter: 'J' | 'K', text: string): void {
  teacher.clear('6A1!B3:K3');
  teacher.paste('6A1!B3', [rowWith(letter, '')]);
  teacher.type(`6A1!${letter}3`, text);
}

describe.each([
  ['J', 'Khó khăn, cần hỗ trợ'],
  ['K', 'Ghi chú'],
] as const)('in %s (%s)', (letter, header) => {
  it.each([
    ['a phone number', '0912345678', NUMBER],
    ['a phone number in groups', 'gọi 0912 345 678', NUMBER],
    ['a phone number with dots', '0912.345.678', NUMBER],
    ['a phone number with hyphens', '0912-345-678', NUMBER],
    ['a phone number from abroad', '+84 912 345 678', NUMBER],
    ['a phone number with no-break spaces', '0912\u00a0345\u00a0678', NUMBER],
    ['a number of a CCCD', 'CCCD 031214000123', NUMBER],
    ['a number of a CMND, just long enough', '031234567', NUMBER],
    ['an e-mail address', 'nhắn an.le@thcs.example nhé', EMAIL],
    ['an old font, TCVN3', 'MÑ ®i lµm xa', OLD_FONT],
    ['an old font, VNI', 'Baø noäi ôû xa', OLD_FONT],
  ])('%s makes the row wrong', (_, text, says) => {
    write(letter, text);
    const read = text.replace(/\u00a0/g, ' ');
    expect(sees()).toEqual(['!', `Ô ${letter}3 (${header}): đọc được “${read}”; ${says}`]);
    expect(classFigures(school.leader, '6A1')).toMatchObject({ entries: 0, relativesAble: 0 });
  });

  it.each([
    ['eight digits', 'mã 12345678'],
    ['a range', '5 - 6'],
    ['two school years', '2025 - 2026, 2026 - 2027'],
    ['a day', 'làm lại ngày 12/03/2026'],
    ['an at sign alone', '@'],
    ['an at sign between words', 'học @ nhà văn hóa'],
    ['a sum', '1.500.000 đ'],
    ['what would be a formula', '=HYPERLINK("http://x.example";"x")'],
    ['what would be a negative number', '-5'],
    ['help asked of the police', 'Cần Công an phường hỗ trợ'],
  ])('%s does no harm and stays as typed', (_, text) => {
    write(letter, text);
    expect(sees()).toEqual(['✓', COUNTED]);
    expect(school.book.cell(`6A1!${letter}3`)).toMatchObject({ formula: '' });
    expect(String(school.book.cell(`6A1!${letter}3`).value)).toBe(text);
    expect(classFigures(school.leader, '6A1')).toMatchObject({ entries: 1, relativesAble: 1 });
  });

  it('what seems a name only asks to look again', () => {
    write(letter, 'nhờ bác Nguyễn Văn Tư giúp');
    expect(sees()).toEqual(['✓', COUNTED + NAMES]);
    expect(classFigures(school.leader, '6A1').entries).toBe(1);
  });

  it('500 characters are the most', () => {
    write(letter, 'ă'.repeat(500));
    expect(sees()).toEqual(['✓', COUNTED]);
    write(letter, 'ă'.repeat(501));
    const shown = 'ă'.repeat(60);
    expect(sees()).toEqual(['!', `Ô ${letter}3 (${header}): đọc được “${shown}”; ${TOO_LONG}`]);
  });

  it('500 characters typed decomposed are 500 all the same', () => {
    write(letter, 'ă'.repeat(500).normalize('NFD'));
    expect(sees()).toEqual(['✓', COUNTED]);
  });
});
