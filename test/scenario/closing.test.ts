import { beforeAll, describe, expect, it } from 'vitest';
import { changeSentence } from '../../src/words/closing';
import { typedRow, verdict } from '../school/classRows';
import {
  bookOfTwoMonths,
  closeMonth,
  closings,
  entriesOf,
  reportBytes,
  said,
} from '../school/closingSteps';
import type { School } from '../school/openSchool';

const CLOSED_SEPTEMBER =
  'Đã tính vào tháng 9/2025 (đã chốt). Người thân tiến bộ thì thêm dòng mới với ngày mới.';

describe('closing a month', () => {
  let school: School;
  beforeAll(() => {
    school = bookOfTwoMonths();
  });

  it('tells in numbers what it keeps and what is missing, and writes nothing on a no', () => {
    closeMonth(school, '', 'NO');
    const question = said(school);
    expect(question).toContain('Chốt số liệu tháng 09/2025 của 2 lớp, 3 học sinh:');
    expect(question).toContain('2 dòng được tính lần đầu; trong tháng có 2 lượt hướng dẫn.');
    expect(question).toContain(
      'Lũy kế: 2 lượt, 1 người thân được hướng dẫn, 1 học sinh hoàn thành.',
    );
    expect(question).toContain('2 lớp chưa nộp số liệu tháng này: 6A1, 6/2.');
    expect(entriesOf(school)).toEqual([]);
  });

  it.each([
    ['10/2025', 'tháng 09/2025 chưa chốt. Thầy/cô chốt tháng 09/2025 trước.'],
    ['12/2025', 'Tháng 12/2025 chưa đến nên chưa chốt được.'],
    ['08/2025', 'Tháng 08/2025 không thuộc năm học của sổ này.'],
    ['tháng chín', 'Không đọc được tháng “tháng chín”.'],
  ])('refuses %s', (month, sentence) => {
    school.leader.click('Chốt số liệu tháng', { answers: [{ text: month }, 'OK'] });
    expect(said(school)).toContain(sentence);
    expect(entriesOf(school)).toEqual([]);
  });

  it('keeps the month without any name, and says so on the rows it counted', () => {
    closeMonth(school);
    expect(said(school)).toBe('Đã chốt số liệu tháng 09/2025.');
    const [entry] = entriesOf(school);
    expect(entry?.slice(0, 2)).toEqual(['2025-09', 'Chốt']);
    expect(entry?.[2]).toMatch(/^09 giờ \d\d phút ngày 03\/11\/2025$/);
    expect(entry?.[3]).toBe('tpt@thcsmau.example');
    const record = school.book.displays('_Chốt!H2:H9').join('');
    expect(record).toContain('"className":"6A1"');
    for (const name of ['Lê Na', 'Vũ Hà', 'Trần Tú']) expect(record).not.toContain(name);
    expect(verdict(school.book, '6A1', 3)).toEqual(['✓', CLOSED_SEPTEMBER]);
    expect(verdict(school.book, '6-2', 3)).toEqual(['✓', CLOSED_SEPTEMBER]);
    expect(verdict(school.book, '6A1', 4)).toEqual(['✓', 'Đã tính: người thân biết sử dụng']);
    expect(school.book.cell('6A1!C3').conditional.background).toBe('#e8eaed');
    expect(school.book.cell('6A1!C4').conditional.background).toBeUndefined();
    expect(school.book.errors()).toEqual([]);
  });

  it('is not done twice', () => {
    school.leader.click('Chốt số liệu tháng', { answers: [{ text: '09/2025' }, 'OK'] });
    expect(said(school)).toContain('Tháng 09/2025 đã chốt rồi.');
    expect(entriesOf(school)).toHaveLength(1);
  });

  it('is not for teachers', () => {
    const teacher = school.teacher('6A1');
    teacher.click('Chốt số liệu tháng', { answers: [{ text: '' }, 'OK'] });
    expect(teacher.alerts.at(-1)?.text).toContain('việc của Tổng phụ trách Đội');
    expect(entriesOf(school)).toHaveLength(1);
  });

  it('changes hands between question and answer: nothing is closed', () => {
    const teacher = school.teacher('6A1');
    school.google.faults.meanwhile('LockService.Lock.tryLock', () => {
      teacher.paste('6A1!B5', [typedRow('Vũ Hà', 'NT2', 'Mẹ', '07/10/2025')]);
    });
    closeMonth(school, '10/2025');
    school.google.faults.clear();
    expect(said(school)).toContain('Số liệu vừa thay đổi trong lúc thầy/cô xem');
    expect(entriesOf(school)).toHaveLength(1);
  });
});

describe('a closing that is stopped on its way', () => {
  it('leaves nothing or the whole; the next one goes through', () => {
    const school = bookOfTwoMonths();
    const { calls, faults } = school.google;
    calls.reset();
    closeMonth(school, '', 'NO');
    const reading = calls.snapshot().calls;
    let stops = 0;
    // The last calls of the question's reading, then those of the closing itself.
    for (let nth = reading - 1; entriesOf(school).length === 0; nth += 9) {
      faults.stopAt(nth, { losesBuffer: stops % 2 === 0 });
      try {
        closeMonth(school);
      } catch {
        stops += 1;
      }
      faults.clear();
      expect(closings(school)).toHaveLength(entriesOf(school).length);
    }
    expect(stops).toBeGreaterThan(3);
    expect(closings(school).map(({ month }) => month)).toEqual(['2025-09']);
    expect(verdict(school.book, '6A1', 3)[1]).toBe(CLOSED_SEPTEMBER);
  });
});

describe('a closed month stays closed', () => {
  let school: School;
  beforeAll(() => {
    school = bookOfTwoMonths();
    school.leader.paste('Nhận xét, đánh giá!A2', [['2025-09', 'Đều tay 👍', '', '', '']]);
    closeMonth(school);
  });

  it('its report has the same bytes after any later edit of the book', () => {
    const [closed] = closings(school);
    const before = reportBytes(school, '2025-09');
    school.leader.type('6A1!H3', 'Đang hướng dẫn');
    school.leader.paste('6A1!B9', [typedRow('Lê Na', 'NT3', 'Bố', '09/09/2025')]);
    school.leader.type('Cài đặt!B3', 'Trường khác');
    school.leader.type('Nhận xét, đánh giá!B2', 'Khác');
    school.leader.type('Danh mục!C3', 'Kỹ năng khác hẳn');
    school.leader.clear('6-2!B3:H3');
    expect(reportBytes(school, '2025-09')).toEqual(before);
    expect(closings(school)[0]).toEqual(closed);
  });

  it('what became of its rows is told at the next closing, row by row, and once', () => {
    closeMonth(school);
    const question = school.leader.alerts.at(-2)?.text;
    expect(question).toContain('Có 3 dòng thay đổi sau khi chốt số liệu tháng 09/2025.');
    expect(said(school)).toBe('Đã chốt số liệu tháng 10/2025.');
    const next = closings(school).find(({ month }) => month === '2025-10');
    const { changes = [], closed, now } = next?.input.adjustments ?? {};
    expect(changes.map(changeSentence)).toEqual([
      'Lớp 6A1, STT 1: sửa NT1 (Mẹ, 40–59), Quét mã QR, 05/09/2025, Biết sử dụng thành NT1 (Mẹ, 40–59), Quét mã QR, 05/09/2025, Đang hướng dẫn.',
      'Lớp 6/2, STT 1: không còn NT1 (Hàng xóm, 40–59), Quét mã QR, 20/09/2025, Biết sử dụng.',
      'Lớp 6A1, STT 1: thêm NT3 (Bố, 40–59), Quét mã QR, 09/09/2025, Biết sử dụng.',
    ]);
    expect([closed?.neighboursGuided, now?.neighboursGuided]).toEqual([1, 0]);
    closeMonth(school, '11/2025', 'NO');
    expect(said(school)).toContain('Chốt số liệu tháng 11/2025');
    expect(said(school)).toContain('Tháng 11/2025 còn 27 ngày nữa mới hết.');
    expect(said(school)).not.toContain('sau khi chốt');
  });

  it('only the last one can be reopened, and for a reason that is kept', () => {
    const reopen = (text: string) =>
      school.leader.click('Mở lại tháng đã chốt', { answers: [{ text }, 'OK'] });
    reopen('  ');
    expect(said(school)).toBe('Thầy/cô chưa ghi lý do nên tháng vẫn đang chốt.');
    const before = entriesOf(school);
    reopen('Lớp 6A1 ghi nhầm');
    reopen('Ghi nhầm nữa');
    const entries = entriesOf(school);
    expect(entries.slice(0, before.length)).toEqual(before);
    expect(entries.map((row) => [row[0], row[1], row[4]])).toEqual([
      ['2025-09', 'Chốt', ''],
      ['2025-10', 'Chốt', ''],
      ['2025-10', 'Mở lại', 'Lớp 6A1 ghi nhầm'],
      ['2025-09', 'Mở lại', 'Ghi nhầm nữa'],
    ]);
    expect(verdict(school.book, '6A1', 9)[1]).toBe('Đã tính: người thân biết sử dụng');
    school.leader.click('Mở lại tháng đã chốt', { answers: ['OK'] });
    expect(said(school)).toBe('Sổ chưa chốt tháng nào.');
  });

  it('closed anew it is another version beside the first', () => {
    closeMonth(school);
    expect(entriesOf(school)).toHaveLength(5);
    const [first, second] = closings(school).filter(({ month }) => month === '2025-09');
    expect(first?.input.school.cumulative.neighboursGuided).toBe(1);
    expect(second?.input.school.cumulative.neighboursGuided).toBe(0);
    expect(verdict(school.book, '6A1', 9)[1]).toBe(CLOSED_SEPTEMBER);
  });

  it('a record changed by hand is not believed', () => {
    school.leader.type('_Chốt!H2', '§{}');
    school.leader.click('Mở lại tháng đã chốt', { answers: ['OK'] });
    expect(said(school)).toContain('dòng 2 của tab ẩn “_Chốt” đã bị sửa');
  });
});
