import { describe, expect, it } from 'vitest';
import { DEFAULT_TARGETS } from '../../../src/core/school/targets';
import { TARGETS_HEADER } from '../../../src/core/workbook/summaryTargets';
import { evenly, SummaryBook, type SummaryInput } from './summaryBook';
import { day, unit } from './summaryClass';

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
