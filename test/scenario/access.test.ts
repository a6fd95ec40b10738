import { describe, expect, it } from 'vitest';
import { newBook, openSchool } from '../school/openSchool';

/** Who may type where, and what the drop-downs do with what they do not offer. */
const school = openSchool({ classes: { '6A1': ['Lê Na'], '6A2': ['Trần Tú'] } });
const { book, leader, addOn, google } = school;
const teacher = school.teacher('6A1');
const LOCKED = { accepted: false, warned: false };

describe('the teacher of 6A1', () => {
  it.each(['6A1!B4', '6A1!K302', 'Khó khăn, đề xuất!D2', 'Học sinh!F2'])('types in %s', (place) => {
    const { accepted } = teacher.type(place, 'x');
    expect(accepted).toBe(true);
    teacher.clear(place);
  });

  it.each([
    '6A2!B4',
    '6A2!A1',
    'Cài đặt!B3',
    'Chi đội!A2',
    'Chỉ tiêu!D2',
    'Danh mục!C3',
    'Nhập danh sách!A1',
  ])('cannot type in %s', (place) => {
    const before = book.cell(place).value;
    expect(teacher.type(place, 'x')).toMatchObject(LOCKED);
    expect(teacher.clear(place)).toMatchObject(LOCKED);
    expect(teacher.deleteRows(place.slice(0, place.indexOf('!')), 5)).toMatchObject(LOCKED);
    expect(book.cell(place).value).toBe(before);
  });

  it.each(['Tổng hợp!B6', 'Hướng dẫn sử dụng!A1'])('is warned in %s', (place) => {
    const before = book.cell(place).display;
    expect(teacher.type(place, before)).toMatchObject({ accepted: true, warned: true });
  });
});

describe('others', () => {
  it('the TPT types in every class tab', () => {
    for (const tab of ['6A1', '6A2', 'Cài đặt', 'Chi đội']) {
      expect(leader.type(`${tab}!B4`, book.cell(`${tab}!B4`).display)).toMatchObject({
        accepted: true,
      });
    }
  });

  it('a TPT who may edit as one of a group sets the book up, and the group is locked out', () => {
    const opened = newBook();
    const group = { email: 'giaovien@thcsmau.example' };
    const tpt = { email: 'tpt2@thcsmau.example', groups: [group.email] };
    opened.book.share(group);
    const desk = opened.addOn.open(tpt);
    desk.click('Thiết lập sổ', { answers: ['OK'] });
    expect(desk.alerts.at(-1)?.text).toContain('Đã tạo');
    expect(desk.type('Chi đội!A2', '6A1')).toMatchObject({ accepted: true });
    const colleague = opened.addOn.open({ email: 'gvcn@thcsmau.example', groups: [group.email] });
    expect(colleague.type('Chi đội!A3', '6A2')).toMatchObject(LOCKED);
  });

  it('a stranger cannot open the book', () => {
    expect(() => addOn.open(google.user('la@nguoila.example'))).toThrow('has no access');
  });

  it('who only looks cannot type', () => {
    const visitor = google.user('khach@thcsmau.example');
    book.share(visitor, 'viewer');
    expect(addOn.open(visitor).type('6A1!B4', 'x')).toMatchObject(LOCKED);
  });
});

describe('drop-downs warn', () => {
  it.each([
    ['B', 'Lê Văn Lạ'],
    ['C', 'NT9'],
    ['D', 'Mẹ kế'],
    ['E', '65'],
    ['F', 'Chơi cờ'],
    ['G', 'hôm qua'],
    ['H', 'giỏi'],
    ['I', 'ở quán'],
  ])('in %s: %j stays and is marked', (letter, typed) => {
    const place = `6A1!${letter}4`;
    expect(teacher.type(place, typed)).toMatchObject({ accepted: true, warned: true });
    expect(book.cell(place)).toMatchObject({ value: typed, warned: true });
    expect(book.cell(place).validation?.allowInvalid).toBe(true);
    teacher.clear(place);
    expect(book.cell(place).warned).toBe(false);
  });

  it('a label that is accepted but not offered is not marked as wrong by the row', () => {
    teacher.paste('6A1!B4', [
      ['Lê Na', 'NT1', 'Mẹ', '40–59', 'Dùng ví điện tử', '05/10/2025', 'Biết sử dụng'],
    ]);
    expect(book.cell('6A1!A4').display).toBe('✓');
    teacher.clear('6A1!B4:K4');
  });

  it('only "Cài đặt" and "Chỉ tiêu" refuse', () => {
    const refusing = book
      .view()
      .sheets.filter(({ validations }) => validations.some(({ allowInvalid }) => !allowInvalid));
    expect(refusing.map(({ name }) => name)).toEqual(['Cài đặt', 'Chỉ tiêu']);
    expect(leader.type('Cài đặt!B12', 'ngày nào đó').accepted).toBe(false);
    expect(leader.type('Cài đặt!B14', '31').accepted).toBe(false);
    expect(leader.type('Cài đặt!B14', '10').accepted).toBe(true);
    for (const [cell, wrong, right] of [
      ['C2', 'hai nghìn', '2027'],
      ['D2', '101', '87,5'],
    ]) {
      expect(leader.type(`Chỉ tiêu!${cell}`, wrong as string).accepted).toBe(false);
      expect(leader.type(`Chỉ tiêu!${cell}`, right as string).accepted).toBe(true);
    }
  });
});

describe('what runs at an edit', () => {
  it.each(['Cài đặt!B3', 'Chi đội!C3', 'Hoạt động!C3', 'CB-GV-NV!B3', 'Chỉ tiêu!B3'])(
    'does not fail in %s',
    (place) => {
      const before = google.logs.length;
      leader.type(place, book.cell(place).display || 'x');
      expect(google.logs.slice(before)).toEqual([]);
    },
  );
});
