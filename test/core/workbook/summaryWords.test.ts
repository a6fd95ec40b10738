import { describe, expect, it } from 'vitest';
import { DEFAULT_LISTS } from '../../../src/core/ledger/lists';
import { LISTS_FIRST_ROW, listColumn } from '../../../src/core/workbook/listsTab';
import { TAB } from '../../../src/core/workbook/tabNames';
import { evenly, SummaryBook, type SummaryInput } from './summaryBook';
import { day, unit } from './summaryClass';
import { shownAt, shownLine } from './summarySight';

describe('words of the school', () => {
  it('a skill bears the words of Danh mục, and its usual ones where it was taken out', () => {
    const book = new SummaryBook({ classes: [unit('6A1', 30)] });
    const usual = 'Nộp hồ sơ dịch vụ công trực tuyến';
    const row = book.rowOf(usual);
    const item = DEFAULT_LISTS.skills.findIndex(({ label }) => label === usual);
    const put = (column: 'code' | 'label', text: string) =>
      book.put(TAB.lists, LISTS_FIRST_ROW + item, listColumn('skills', column), text);
    put('label', 'Làm thủ tục trên cổng dịch vụ công');
    expect(shownAt(book, row, 1)).toBe('Làm thủ tục trên cổng dịch vụ công');
    put('code', 'C99');
    expect(shownAt(book, row, 1)).toBe(usual);
  });

  it('the notes tell weights that do not make 100, and what nobody could be given points for', () => {
    const classes = [
      unit('6A1', 30),
      unit('6A2', 0, { target: 0, periods: evenly({ entries: 2, neighboursGuided: 2 }) }),
    ];
    const notes = (settings: SummaryInput['settings'] = {}) => {
      const book = new SummaryBook({ classes, settings });
      const first = book.rowOf('Toàn trường') + 1;
      return [shownAt(book, first, 1), shownAt(book, first + 2, 1)];
    };
    expect(notes()[0]).toMatch(/đăng ký mô hình \d+\.$/);
    expect(notes({ 'points.reached': 55 })[0]).toMatch(/ Cài đặt là 105, khác 100\.$/);
    expect(notes()[1]).toBe(
      'Phần chưa có cơ sở để tính được 0 điểm: 6A2 (chưa có học sinh; chưa giao chỉ tiêu; ' +
        'chưa có người thân được hướng dẫn).',
    );
  });

  it('in the first month all that was done is of this month', () => {
    const today = '2025-09-20';
    const periods = evenly({ entries: 8, enrolment: 40, D01: 3, D: 5 }, day(today));
    const book = new SummaryBook({ classes: [unit('6A1', 0, { periods })], today });
    expect(shownLine(book, book.rowOf('D. Y tế số')).slice(1, 3)).toEqual(['5', '5']);
    expect(shownLine(book, book.rowOf('Tổng số lượt hướng dẫn')).slice(1)).toEqual(['8', '8']);
  });
});
