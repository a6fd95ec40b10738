import { describe, expect, it } from 'vitest';
import { evenly, SummaryBook, type SummaryClassInput } from './summaryBook';
import { day, unit } from './summaryClass';

describe('classes to look after', () => {
  const lines = (classes: SummaryClassInput[], today = '2026-05-31') => {
    const book = new SummaryBook({ classes, today });
    const first = book.rowOf('TT') + 1;
    return [0, 1, 2, 3, 4].map((index) => book.line(first + index).slice(1));
  };

  it('the lowest five with a reason, those without data first, ties as they are listed', () => {
    const some = (invalid: number) => ({
      periods: evenly({ entries: 3, enrolment: 40, studentsReached: 38, invalid }),
    });
    const classes = [
      unit('9A1', 20),
      unit('8A1', 20),
      unit('7A1', 39),
      unit('7A2', 0, { handIns: [] }),
      unit('6A1', 10, { handIns: [day('2025-10-01')] }),
      unit('6A2', 38, some(3)),
      unit('6A3', 40, { handIns: Array.from({ length: 7 }, () => 'đã nộp') }),
    ];
    expect(lines(classes)).toEqual([
      ['7A2', 0, 'Chưa có số liệu · Chưa nộp 8 tháng, gần nhất là tháng 4/2026'],
      ['6A1', 0.25, 'Tỷ lệ thấp · Chưa nộp 7 tháng, gần nhất là tháng 4/2026'],
      ['8A1', 0.5, 'Tỷ lệ thấp'],
      ['9A1', 0.5, 'Tỷ lệ thấp'],
      ['6A2', 0.95, 'Còn 3 dòng cần sửa'],
    ]);
  });

  it('no class needs a word when all is well', () => {
    const well = lines([unit('6A1', 40), unit('6A2', 40)]);
    expect(well).toEqual([['Không có lớp nào cần nhắc.'], [], [], [], []]);
  });
});

describe('hand-ins', () => {
  const lines = (classes: SummaryClassInput[], today: string) => {
    const book = new SummaryBook({ classes, today });
    const first = book.rowOf('Tháng') + 1;
    return [first, first + 1].map((row) => book.line(row));
  };
  const months = (count: number) => Array.from({ length: count }, () => day('2025-10-01'));

  it('name the classes late for the last month due, and those not yet in', () => {
    const classes = [
      unit('6A1', 30, { handIns: months(9) }),
      unit('6A2', 30, { handIns: months(8) }),
      unit('6A3', 30, { handIns: months(7) }),
    ];
    expect(lines(classes, '2026-05-31')).toEqual([
      ['Tháng 4/2026', day('2026-05-05'), '2/3', '6A3'],
      ['Tháng 5/2026', day('2026-06-05'), '1/3', '6A2, 6A3'],
    ]);
  });

  it('the deadline itself is still in time; nothing is due in the first month', () => {
    const classes = [unit('6A1', 30, { handIns: months(9) }), unit('6A2', 30, { handIns: [] })];
    expect(lines(classes, '2026-06-05')[0]?.[0]).toBe('Tháng 4/2026');
    expect(lines(classes, '2026-06-06')[0]).toEqual([
      'Tháng 5/2026',
      day('2026-06-05'),
      '1/2',
      '6A2',
    ]);
    expect(lines(classes, '2025-09-20')[0]).toEqual(['–', '–', '–', 'Chưa có tháng nào hết hạn']);
  });

  it('after the last deadline no month is handed in any more', () => {
    const lastMonth = (today: string) => lines([unit('6A1', 30)], today);
    expect(lastMonth('2026-09-05')[1]?.[0]).toBe('Tháng 8/2026');
    expect(lastMonth('2026-09-06')).toEqual([
      ['Tháng 8/2026', day('2026-09-05'), '0/1', 'Chưa có lớp nào nộp.'],
      ['–', '–', '–', 'Các tháng đều đã hết hạn nộp'],
    ]);
  });

  it('a month given back is not handed in', () => {
    const back = [...months(7), 'Trả lại: xem dòng 12'];
    const classes = [unit('6A1', 40, { handIns: back }), unit('6A2', 40)];
    const book = new SummaryBook({ classes });
    expect(book.line(book.rowOf('Tháng') + 1)[3]).toBe('6A1');
    expect(book.line(book.rowOf('TT') + 1)).toEqual(['1', '6A1', 1, 'Chưa nộp tháng 4/2026']);
  });

  it('says so when all or none handed in', () => {
    const none = [unit('6A1', 30), unit('6A2', 30)];
    expect(lines(none, '2026-05-31').map((line) => line[3])).toEqual([
      'Các lớp đã nộp đủ.',
      'Chưa có lớp nào nộp.',
    ]);
  });
});

describe('what waits for the principal', () => {
  it('counts open rows without an opinion, by kind', () => {
    const row = (kind: string, state: string, opinion = '') => ({
      kind,
      state,
      opinion,
      content: 'x',
    });
    const proposals = [
      row('Khó khăn', 'Mới'),
      row('Khó khăn', 'Đang xử lý'),
      row('Khó khăn', 'Xong'),
      row('Khó khăn', 'Mới', 'Đồng ý'),
      row('Kiến nghị', 'đang xử lý'),
      row('Kiến nghị', ''),
    ];
    const book = new SummaryBook({ classes: [unit('6A1', 30)], proposals });
    const header = book.rowOf('Khó khăn');
    expect(book.line(header + 1)).toEqual([2, 0, 0, 0, 1, 3]);
    expect(book.value(header + 2, 1)).toMatch(/ Có 1 dòng chưa ghi trạng thái\.$/);
  });
});

describe('the rest of the page', () => {
  const threeClasses = () => {
    const full = unit('6A1', 40).periods[12];
    return new SummaryBook({
      classes: [
        unit('9A1', 20),
        unit('6A1', 40, { members: 30, periods: evenly({ ...full, membersReached: 28 }) }),
        unit('6A2', 0),
      ],
    });
  };

  it('lists classes by grade and adds them up', () => {
    const book = threeClasses();
    const header = book.rowOf('Lớp');
    expect([1, 2, 3, 4].map((index) => book.value(header + index, 1))).toEqual([
      '6A1',
      '6A2',
      '9A1',
      'Toàn trường',
    ]);
    expect(book.line(header + 4).slice(1, 7)).toEqual([120, 60, 28, 0.5, 60, 60]);
    expect(book.ofClasses('members')).toEqual({ '6A1': 28, '6A2': '–', '9A1': '–' });
    expect(book.ofClasses('level')['6A2']).toBe('Chưa có số liệu');
    expect(book.ofClasses('rank')['6A2']).toBe('–');
  });

  it('shows every month that has begun and none to come', () => {
    const book = threeClasses();
    const matrix = book.rowOf('6. Tỷ lệ học sinh hoàn thành theo lớp và tháng');
    const [name, ...shares] = book.line(matrix + 2);
    expect([name, shares.length, shares[0], shares[8]]).toEqual(['6A1', 9, 0.1, 1]);
    const months = book.rowOf('7. Toàn trường theo tháng') + 2;
    expect(book.line(months)).toEqual(['9/2025', 120, 6, 0.05, 1, 6, 12]);
    expect(book.line(months + 8).slice(0, 4)).toEqual(['5/2026', 120, 60, 0.5]);
    expect(book.line(months + 9)).toEqual(['6/2026', 1]);
  });

  it('counts skills, age bands and relations', () => {
    const book = threeClasses();
    expect(book.line(book.rowOf('Đăng ký khám bệnh trực tuyến')).slice(1, 3)).toEqual([3, 15]);
    expect(book.line(book.rowOf('D. Y tế số')).slice(1, 3)).toEqual([3, 27]);
    expect(book.line(book.rowOf('Từ 60')).slice(1, 4)).toEqual(['–', 60, 1]);
    expect(book.line(book.rowOf('Người thân khác')).slice(2, 3)).toEqual([3]);
  });

  it('shows no error anywhere', () => {
    const book = threeClasses();
    const errors = book.page.cells.flatMap((row, i) =>
      row.flatMap((_, j) => {
        const value = book.value(i + 1, j + 1);
        return typeof value === 'object' && value !== null ? [[i + 1, j + 1, value]] : [];
      }),
    );
    expect(errors).toEqual([]);
  });
});
