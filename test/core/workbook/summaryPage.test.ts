import { describe, expect, it } from 'vitest';
import { type Day, dayOfIso } from '../../../src/core/school/day';
import { DEFAULT_TARGETS } from '../../../src/core/school/targets';
import { FACTS_COLUMN, SUMMARY_COLUMNS } from '../../../src/core/workbook/summaryLayout';
import { summaryPage } from '../../../src/core/workbook/summaryTab';
import { TARGETS_HEADER } from '../../../src/core/workbook/summaryTargets';
import { evenly, SummaryBook, type SummaryClassInput, type SummaryInput } from './summaryBook';

const day = (iso: string) => dayOfIso(iso) as Day;

const unit = (name: string, reached: number, change: Partial<SummaryClassInput> = {}) => ({
  name,
  periods: evenly({
    entries: reached * 2,
    enrolment: 40,
    studentsReached: reached,
    relativesGuided: reached,
    relativesAble: reached,
    D01: 5,
    D: 9,
    T60: reached,
    parents: reached - 1,
  }),
  model: 'Mô hình khác',
  registered: day('2025-09-15'),
  handIns: Array.from({ length: 8 }, () => day('2025-10-01')),
  ...change,
});

/** 8 of 10 staff; students of whom so many are competent. */
function literate(staff: readonly [number, number], students: readonly [number, number]) {
  return {
    staff: Array.from({ length: staff[1] }, (_, index) => ({
      name: `Người ${index}`,
      competent: index < staff[0],
    })),
    students: Array.from({ length: students[1] }, (_, index) => ({
      className: '6A1',
      label: `Em ${index}`,
      competent: index < students[0],
    })),
  };
}

const targetLine = (input: SummaryInput, label: string) => {
  const book = new SummaryBook(input);
  return book.line(book.rowOf(label)).slice(1);
};

describe('targets on the page', () => {
  const C1 = DEFAULT_TARGETS[0].label;
  const school = (count: number) => [
    { name: '6A1', periods: evenly({ enrolment: count, entries: 1 }) },
  ];

  it('has its five headings', () => {
    const book = new SummaryBook({ classes: [unit('6A1', 30)] });
    expect(book.line(book.rowOf('Chỉ tiêu'))).toEqual([...TARGETS_HEADER]);
  });

  it.each([
    ['both groups pass', [41, 46], [690, 800], ['Đạt', 'Đạt', 'Đạt'], 0.864],
    [
      'together they pass, the staff fail',
      [39, 46],
      [690, 800],
      ['Chưa đạt', 'Chưa đạt', 'Đạt'],
      0.862,
    ],
    ['85,00 % exactly passes', [46, 46], [680, 800], ['Đạt', 'Đạt', 'Đạt'], 0.858],
    ['84,875 % fails', [46, 46], [679, 800], ['Chưa đạt', 'Đạt', 'Chưa đạt'], 0.857],
    ['nobody on the staff list', [0, 0], [690, 800], ['–', '–', 'Đạt'], 0.863],
  ] as const)('C1: %s', (_, staff, students, verdicts, share) => {
    const book = new SummaryBook({ classes: school(students[1]), ...literate(staff, students) });
    const row = book.rowOf(C1);
    expect([row, row + 1, row + 2].map((each) => book.value(each, 12))).toEqual(verdicts);
    expect(book.value(row, 8)).toBe(share);
  });

  it('students who left are no part of C1', () => {
    const { students } = literate([1, 1], [2, 2]);
    const gone = { className: '6A1', label: 'Em đã đi', competent: true, until: day('2026-01-31') };
    const late = { className: '6A1', label: 'Em sẽ đến', competent: true, from: day('2026-08-01') };
    const input = { classes: school(2), students: [...students, gone, late] };
    expect(targetLine(input, '–  Học sinh')).toEqual(['≥ 85% (2026)', 1, '2/2', '–', 'Đạt']);
  });

  it('C2 needs a model by its day and a relative guided; the month before is compared', () => {
    const classes = [
      unit('6A1', 30),
      unit('6A2', 30, { registered: day('2026-05-02') }),
      unit('6A3', 30, { model: '' }),
      unit('6A4', 0),
    ];
    expect(targetLine({ classes }, DEFAULT_TARGETS[1].label)).toEqual([
      '100% (2026)',
      0.5,
      '2/4',
      25,
      'Chưa đạt',
    ]);
  });

  it('B8 against the month before, in percentage points', () => {
    const [plan, share, counts, gained, verdict] = targetLine(
      { classes: [unit('6A1', 36)] },
      DEFAULT_TARGETS[2].label,
    );
    expect([plan, share, counts, verdict]).toEqual(['100% (2026)', 0.9, '36/40', 'Chưa đạt']);
    expect(gained).toBeCloseTo(10, 9);
  });

  it('a target typed in Chỉ tiêu is used from its year on, with its own words', () => {
    const lower = { ...DEFAULT_TARGETS[2], year: 2026, threshold: 87.5, label: 'Em hướng dẫn nhà' };
    const later = { ...lower, year: 2027, threshold: 95, label: 'Chỉ tiêu năm 2027' };
    const targets = [...DEFAULT_TARGETS, lower, later];
    const input = { classes: [unit('6A1', 35)], targets };
    expect(targetLine(input, 'Em hướng dẫn nhà')).toEqual(
      expect.arrayContaining(['≥ 87,5% (2026)', 0.875, 'Đạt']),
    );
    expect(targetLine({ ...input, today: '2027-01-01' }, 'Chỉ tiêu năm 2027')).toEqual(
      expect.arrayContaining(['≥ 95% (2027)', 'Chưa đạt']),
    );
  });

  it('a target taken out is said to be missing and judged by nothing', () => {
    const targets = DEFAULT_TARGETS.filter(({ indicator }) => indicator !== 'B8');
    const line = targetLine(
      { classes: [unit('6A1', 40)], targets },
      'B8: chưa có trong tab Chỉ tiêu',
    );
    expect(line).toEqual(['–', 1, '40/40', expect.any(Number), '–']);
  });

  it('D4 is words only', () => {
    expect(targetLine({ classes: [unit('6A1', 40)] }, DEFAULT_TARGETS[5].label)).toEqual([
      '≥ 90% (2030)',
      '–',
      '–',
      'Không tự đo',
    ]);
  });
});

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
    expect(lines([unit('6A1', 40), unit('6A2', 40)])[0]).toEqual(['Không có lớp nào cần nhắc.']);
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
  const FULL = unit('6A1', 40).periods[12];
  const book = new SummaryBook({
    classes: [
      unit('9A1', 20),
      unit('6A1', 40, { members: 30, periods: evenly({ ...FULL, membersReached: 28 }) }),
      unit('6A2', 0),
    ],
  });

  it('lists classes by grade and adds them up', () => {
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
    const matrix = book.rowOf('6. Tỷ lệ học sinh hoàn thành theo lớp và tháng');
    const [name, ...shares] = book.line(matrix + 2);
    expect([name, shares.length, shares[0], shares[8]]).toEqual(['6A1', 9, 0.1, 1]);
    const months = book.rowOf('7. Toàn trường theo tháng') + 2;
    expect(book.line(months)).toEqual(['9/2025', 120, 6, 0.05, 1, 6, 12]);
    expect(book.line(months + 8).slice(0, 4)).toEqual(['5/2026', 120, 60, 0.5]);
    expect(book.line(months + 9)).toEqual(['6/2026', 1]);
  });

  it('counts skills, age bands and relations', () => {
    expect(book.line(book.rowOf('Đăng ký khám bệnh trực tuyến')).slice(1, 3)).toEqual([3, 15]);
    expect(book.line(book.rowOf('D. Y tế số')).slice(1, 3)).toEqual([3, 27]);
    expect(book.line(book.rowOf('Từ 60')).slice(1, 4)).toEqual(['–', 60, 1]);
    expect(book.line(book.rowOf('Người thân khác')).slice(2, 3)).toEqual([3]);
  });

  it('shows no error anywhere', () => {
    const errors = book.page.cells.flatMap((row, i) =>
      row.flatMap((_, j) => {
        const value = book.value(i + 1, j + 1);
        return typeof value === 'object' && value !== null ? [[i + 1, j + 1, value]] : [];
      }),
    );
    expect(errors).toEqual([]);
  });
});

describe('formulas', () => {
  const formulas = (classes: number) => {
    const names = Array.from({ length: classes }, (_, index) => `6A${index + 1}`);
    return summaryPage(names)
      .cells.flat()
      .filter((cell) => cell.startsWith('='));
  };
  const [ten, twenty, thirty, sixty] = [10, 20, 30, 60].map(formulas);

  it('grow by as many for each class', () => {
    const a = (twenty?.length ?? 0) - (ten?.length ?? 0);
    expect((thirty?.length ?? 0) - (twenty?.length ?? 0)).toBe(a);
    expect((sixty?.length ?? 0) - (thirty?.length ?? 0)).toBe(3 * a);
  });

  it('stay as short in a large school: none speaks of all classes one by one', () => {
    const longest = (list: readonly string[] = []) => Math.max(...list.map((text) => text.length));
    expect(longest(sixty)).toBeLessThan(longest(ten) * 1.1);
  });

  it('none is volatile, none reaches outside the page', () => {
    const volatile = /\b(TODAY|NOW|RAND|INDIRECT|OFFSET|IMPORTRANGE)\(/;
    expect(sixty?.filter((text) => volatile.test(text))).toEqual([]);
    const { merged, framed, looks } = summaryPage(['6A1']);
    for (const { row, column, rows, columns } of [...merged, ...framed]) {
      expect(column + columns - 1).toBeLessThanOrEqual(SUMMARY_COLUMNS);
      expect(row + rows - 1).toBeLessThanOrEqual(looks.length);
    }
    expect(looks[0]).toHaveLength(FACTS_COLUMN);
  });

  it('no row of the page belongs to two tables', () => {
    const { framed } = summaryPage(['6A1', '6A2']);
    const rows = framed.flatMap(({ row, rows: count }) =>
      Array.from({ length: count }, (_, index) => row + index),
    );
    expect(new Set(rows).size).toBe(rows.length);
  });
});
