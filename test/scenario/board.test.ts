import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../src/core/formula/reference';
import { TABLES } from '../../src/core/workbook/tables';
import { RIGHT_ROW, rowWith } from '../school/classRows';
import { openSchool, type School } from '../school/openSchool';
import { insert } from '../standin/model/gridChange';

const classes = {
  '6A1': ['Lê Na', 'Trần Bình'],
  '6A2': ['Lê Na', 'Đỗ Mai'],
  '6A3': ['Lê Na'],
  '6A4': ['Lê Na'],
};

/** Days stand from B (September) on, states from O, the months' lines from AB. */
const state = ({ book }: School, row: number, column: string) =>
  book.cell(`Nộp số liệu!${column}${row}`).display;

describe('the board `Nộp số liệu`', () => {
  const school = openSchool({ classes, today: '2025-11-03' });
  const { leader, book } = school;

  it('shows how each class stands, live', () => {
    leader.paste('6A2!B3', [[...RIGHT_ROW]]);
    leader.paste('6A3!B3', [rowWith('D', 'Ông')]);
    expect(book.displays('Nộp số liệu!O3:Q6')).toEqual([
      ['quá hạn, chưa nộp', 'chưa nhập', 'chưa nhập'],
      ['quá hạn, chưa nộp', 'đang nhập', 'chưa nhập'],
      ['quá hạn, chưa nộp', 'cần sửa', 'cần sửa'],
      ['quá hạn, chưa nộp', 'chưa nhập', 'chưa nhập'],
    ]);
    expect(state(school, 3, 'R')).toBe('');
  });

  it('tells a tick from a day that a person typed', () => {
    school.teacher('6A2').tick('6A2!A1');
    leader.type('Nộp số liệu!C3', '03/11/2025');
    leader.type('Nộp số liệu!B3', '06/10/2025');
    leader.type('Nộp số liệu!C6', 'gửi Zalo');
    expect(state(school, 4, 'P')).toBe('nộp đúng hạn');
    expect(book.cell('Nộp số liệu!C4').display).toBe('03/11/2025');
    expect(state(school, 3, 'P')).toBe('nộp đúng hạn · tự ghi');
    expect(state(school, 3, 'O')).toBe('nộp muộn · tự ghi');
    expect(state(school, 6, 'P')).toBe('đã nộp · tự ghi');
  });

  it('counts completeness and timeliness of each month', () => {
    expect(book.displays('Nộp số liệu!AB3:AI5')).toEqual([
      ['Tháng 9/2025', '05/10/2025', 'hết hạn', '4', '1', '25,0%', '0', '0,0%'],
      ['Tháng 10/2025', '05/11/2025', 'đang nhận', '4', '3', '75,0%', '2', '50,0%'],
      ['Tháng 11/2025', '05/12/2025', 'đang nhận', '4', '0', '0,0%', '0', '0,0%'],
    ]);
  });

  it('colours day and state alike', () => {
    const colour = (cell: string) => book.cell(`Nộp số liệu!${cell}`).conditional;
    expect(colour('P4')).toEqual(colour('C4'));
    expect(colour('P4')).not.toEqual(colour('P5'));
    expect(colour('R4')).toEqual({});
  });

  it('a deadline that the TPT types over decides, here and on the class tab', () => {
    leader.type('Cài đặt!I4', '01/11/2025');
    expect(state(school, 3, 'P')).toBe('nộp muộn · tự ghi');
    expect(book.cell('Nộp số liệu!AD4').display).toBe('hết hạn');
    expect(book.cell('6A4!B1').display).toBe('Nộp số liệu tháng 11');
    leader.type('Cài đặt!I4', '20/11/2025');
    expect(state(school, 3, 'P')).toBe('nộp đúng hạn · tự ghi');
    expect(book.cell('6A4!B1').display).toMatch(/^Đã nộp tháng 10/);
  });

  it('a closed month is closed, whatever its days say', () => {
    const until = TABLES.closings.columns.findIndex(({ key }) => key === 'until') + 1;
    leader.type(`_Chốt!${columnLetter(until)}2`, '30/09/2025');
    expect(book.displays('Nộp số liệu!O3:O6').flat()).toEqual(Array(4).fill('đã chốt'));
    expect(book.cell('Nộp số liệu!AD3').display).toBe('đã chốt');
    expect(state(school, 3, 'P')).toBe('nộp đúng hạn · tự ghi');
    leader.click('Trả lại số liệu của lớp', {
      answers: [{ text: '6A1' }, { text: '9/2025' }, { text: 'thiếu' }, 'OK'],
    });
    expect(leader.alerts.at(-1)?.text).toContain('đã chốt');
    expect(book.cell('Nộp số liệu!B3').display).toBe('06/10/2025');
  });

  it('has no error cell', () => {
    expect(book.errors()).toEqual([]);
  });
});

describe('giving a month back', () => {
  const school = openSchool({
    classes: { '6A1': ['Lê Na'], '6/2': ['Lê Na'] },
    today: '2026-06-02',
  });
  const { leader, book } = school;
  const giveBack = (className: string, month: string, reason: string) =>
    leader.click('Trả lại số liệu của lớp', {
      answers: [{ text: className }, { text: month }, { text: reason }, 'OK'],
    });

  it('there is nothing to give back before the class handed in', () => {
    giveBack('6A1', '05/2026', 'thiếu 3 em');
    expect(leader.alerts.at(-1)?.text).toContain('chưa nộp số liệu tháng 05/2026');
  });

  it('says why on the board and on the class tab; what the class typed stays', () => {
    school.teacher('6A1').paste('6A1!B3', [[...RIGHT_ROW]]);
    school.teacher('6A1').tick('6A1!A1');
    const before = book.values('6A1!B3:K20');
    // An empty answer means the last month that was handed in.
    giveBack('lớp 6a1', '', 'thiếu 3 em');
    expect(book.cell('Nộp số liệu!J3').display).toBe('trả lại: thiếu 3 em');
    expect(book.cell('Nộp số liệu!J3').note).toContain('Đã nộp: 02/06/2026');
    expect(state(school, 3, 'W')).toBe('trả lại');
    expect(book.cell('6A1!B1').display).toBe('Tháng 5 trả lại: thiếu 3 em');
    expect(book.values('6A1!B3:K20')).toEqual(before);
    expect(book.displays('Nộp số liệu!AB11:AI11')[0]).toEqual([
      'Tháng 5/2026',
      '05/06/2026',
      'đang nhận',
      '2',
      '0',
      '0,0%',
      '0',
      '0,0%',
    ]);
  });

  it('the next tick hands that month in again', () => {
    school.teacher('6A1').tick('6A1!A1');
    expect(book.cell('Nộp số liệu!J3').display).toBe('02/06/2026');
    expect(state(school, 3, 'W')).toBe('nộp đúng hạn');
    expect(book.cell('6A1!B1').display).toBe('Đã nộp tháng 5 (2/6)');
  });

  it('an older month that was given back comes before the month that is due', () => {
    leader.type('Nộp số liệu!H4', '03/04/2026');
    giveBack('6/2', '3/2026', 'xem lại dòng 5');
    expect(book.cell('6-2!B1').display).toBe('Tháng 3 trả lại: xem lại dòng 5');
    school.teacher('6/2').tick('6-2!A1');
    expect(state(school, 4, 'U')).toBe('nộp muộn');
    expect(book.cell('6-2!B1').display).toBe('Nộp số liệu tháng 5');
  });

  it('a teacher gives nothing back', () => {
    const teacher = school.teacher('6A1');
    teacher.click('Trả lại số liệu của lớp', {
      answers: [{ text: '6A1' }, { text: '5/2026' }, { text: 'thiếu' }, 'OK'],
    });
    expect(teacher.alerts.at(-1)?.text).toContain('do Tổng phụ trách Đội làm');
    expect(state(school, 3, 'W')).toBe('nộp đúng hạn');
  });

  it('a reason with a phone number is refused', () => {
    giveBack('6A1', '05/2026', 'gọi 0912345678');
    expect(leader.alerts.at(-1)?.text).toContain('Xin ghi lý do');
    expect(state(school, 3, 'W')).toBe('nộp đúng hạn');
  });
});

describe('weeks in `Cài đặt`', () => {
  it('follow the first Monday; a week typed over shifts those behind it', () => {
    const { leader, book } = openSchool({ classes: { '6A1': ['Lê Na'] }, yearStart: '05/09/2025' });
    const line = (row: number) => book.displays(`Cài đặt!L${row}:P${row}`)[0];
    expect(line(3)).toEqual(['1', '08/09/2025', '14/09/2025', 'Học kỳ I', 'Tháng 9/2025']);
    expect(line(6)).toEqual(['4', '29/09/2025', '05/10/2025', 'Học kỳ I', 'Tháng 10/2025']);
    leader.type('Cài đặt!M7', '13/10/2025');
    expect(line(7)).toEqual(['5', '13/10/2025', '19/10/2025', 'Học kỳ I', 'Tháng 10/2025']);
    expect(line(8)?.[1]).toBe('20/10/2025');
    expect(book.displays('Cài đặt!L55:P55')[0]).toEqual(['', '', '', '', '']);
  });
});

describe('a class whose name somebody deleted from the board', () => {
  const school = openSchool({
    classes: { '6A1': ['Lê Na'], '6A2': ['Lê Na'] },
    today: '2025-11-03',
  });
  const { leader, book } = school;
  leader.type('Nộp số liệu!C3', '01/11/2025');
  leader.type('Nộp số liệu!C4', '02/11/2025');
  leader.clear('Nộp số liệu!A3');
  leader.paste('Chi đội!A4', [['7A1', 'Chi đội']]);
  leader.click('Thiết lập sổ', { answers: ['OK'] });

  it('gets a row below all others, as a new class does; the days of others stay theirs', () => {
    expect(book.displays('Nộp số liệu!A3:C7')).toEqual([
      ['', '', '01/11/2025'],
      ['6A2', '', '02/11/2025'],
      ['6A1', '', ''],
      ['7A1', '', ''],
      ['', '', ''],
    ]);
  });

  it('has the state of its own row, and so have the others', () => {
    expect(['3', '4', '5', '6'].map((row) => state(school, Number(row), 'P'))).toEqual([
      '',
      'nộp đúng hạn · tự ghi',
      'chưa nhập',
      'chưa nhập',
    ]);
  });
});

describe('a board into which somebody inserted a column', () => {
  it.each([
    ['before the months', 2, 'B2', 'tháng thứ 1 của năm học'],
    ['among the months', 5, 'E2', 'tháng thứ 4 của năm học'],
    ['among the states', 17, 'Q2', 'Tháng 11/2025'],
    ['before the lines of the months', 28, 'AB2', 'Tháng'],
  ])(
    '%s is refused by name before a further class would write over days',
    (_, column, cell, header) => {
      const { book, leader } = openSchool({ classes: { '6A1': ['Lê Na'] }, today: '2025-11-03' });
      leader.type('Nộp số liệu!M3', '01/09/2026');
      const sheet = book.state.sheetByName('Nộp số liệu');
      if (!sheet) throw new Error('There is no board');
      insert(book.state, sheet, 'column', column, 1);
      leader.type(`Nộp số liệu!${columnLetter(column)}5`, 'của tôi');
      leader.paste('Chi đội!A3', [['7A1', 'Chi đội']]);
      const before = book.displays('Nộp số liệu!A1:AK8');
      leader.click('Thiết lập sổ', { answers: ['OK'] });
      expect(leader.alerts.at(-1)?.text).toContain(`ô ${cell} phải là “${header}”`);
      expect(book.displays('Nộp số liệu!A1:AK8')).toEqual(before);
    },
  );
});
