import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/report/paper';
import { pace } from '../../../src/core/report/sections/pace';
import { unionReport } from '../../../src/core/report/unionReport';
import { monthPeriod } from '../../../src/core/school/periods';
import { between, linesOf, rowsOf, tablesOf } from './paperText';
import { emptyMonth, sampleMonth } from './sampleMonth';

const paper = () => unionReport(sampleMonth);
const lines = () => linesOf(paper());
const empty = () => linesOf(unionReport(emptyMonth));
const textsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'text' ? block.runs.map(({ text }) => text) : []));

describe('comparison and pace, from figures only', () => {
  test('sets the month beside the one before', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        'So với tháng trước (tháng 4 năm 2026):',
        '- Lượt hướng dẫn: tháng này 252, tháng trước 200 (tăng 52).',
        '- Học sinh hoàn thành tăng thêm: tháng này 87, tháng trước 101 (giảm 14).',
        '- Tỷ lệ học sinh hoàn thành: cuối tháng này 90,4%, cuối tháng trước 79,5%.',
      ]),
    );
    expect(empty().join('\n')).not.toContain('So với tháng trước');
  });

  test('tells what is missing and how much a month it would take', () => {
    expect(between(lines(), 'Tiến độ so với chỉ tiêu:', 'Bảng 1. Kết quả so với chỉ tiêu')).toEqual(
      [
        '- Học sinh hướng dẫn được ít nhất 01 người thân biết sử dụng kỹ năng số cơ bản: 90,4%, kế hoạch năm 2026 100%; còn thiếu 77 học sinh; đến hết năm học (31/08/2026) còn 3 tháng, bình quân mỗi tháng cần thêm 26; tháng này tăng 87.',
        '- Cán bộ, giáo viên, người lao động và học sinh có hiểu biết về chuyển đổi số: 86,4%, kế hoạch năm 2026 85%; đã đạt.',
        '- Cán bộ, giáo viên, nhân viên có năng lực số: 89,1%, kế hoạch năm 2030 100%; còn thiếu 5 người.',
      ],
    );
  });
});

describe('pace of B8', () => {
  const paceWhere = (end: string, month: string) => {
    const { settings, targets } = sampleMonth;
    const schoolYear = { ...settings.schoolYear, end };
    const input = { ...sampleMonth, settings: { ...settings, schoolYear }, targets };
    return textsOf(pace({ ...input, period: monthPeriod(month) }, { publicCopy: false }))[1];
  };

  test('counts the last month of a school year that ends before it does', () => {
    expect(paceWhere('2026-05-29', '2026-03')).toContain('còn 2 tháng, bình quân mỗi tháng');
    expect(paceWhere('2026-05-29', '2026-04')).toContain('còn 1 tháng, bình quân mỗi tháng');
    expect(paceWhere('2026-05-29', '2026-05')).not.toContain('bình quân');
  });

  test('a few days of a further month are none', () => {
    expect(paceWhere('2026-06-05', '2026-04')).toContain('còn 1 tháng, bình quân mỗi tháng');
    expect(paceWhere('2026-06-05', '2026-05')).not.toContain('bình quân');
  });
});

describe('pace of C1', () => {
  const threshold = 0.85;
  const part = (label: string, numerator: number, denominator: number) => {
    const met = numerator / denominator >= threshold;
    return { indicator: 'C1', label, threshold, met, achieved: { numerator, denominator } };
  };
  const achieved = { numerator: 620, denominator: 820 };
  const parts = [part('Cán bộ', 20, 20), part('Học sinh', 600, 800)];
  const paceWhere = (literacy: string) => {
    const reports = { literacy } as NonNullable<typeof sampleMonth.settings.reports>;
    const settings = { ...sampleMonth.settings, reports };
    const targets = [{ indicator: 'C1', label: 'C1', threshold, met: false, achieved, parts }];
    return textsOf(pace({ ...sampleMonth, settings, targets }, { publicCopy: false }))[1];
  };

  test('tells what each group lacks where each is asked', () => {
    expect(paceWhere('Từng nhóm cùng đạt')).toBe(
      '- C1: 75,6%, kế hoạch 85%; nhóm học sinh còn thiếu 80.',
    );
  });

  test('tells what both lack together where they are judged so', () => {
    expect(paceWhere('Tính chung')).toBe('- C1: 75,6%, kế hoạch 85%; còn thiếu 77 người.');
  });
});

describe('a table without rows', () => {
  test('says so under its caption', () => {
    const none = linesOf(unionReport({ ...sampleMonth, targets: [], models: [] }));
    for (const caption of ['Bảng 1. ', 'Bảng 5. ']) {
      const at = none.findIndex((line) => line.startsWith(caption));
      expect(none[at + 1]).toBe('Không có.');
    }
  });
});

describe('table 4, persons', () => {
  test('adds kin and people around up', () => {
    expect(rowsOf(tablesOf(paper())[3])).toEqual([
      ['Người thân', '0', '300', '430', '300', '1.030', '182'],
      ['- Mẹ', '0', '300', '400', '0', '700', '120'],
      ['- Bà nội', '0', '0', '30', '300', '330', '62'],
      ['Người xung quanh', '1', '5', '9', '2', '17', '4'],
      ['- Hàng xóm', '1', '5', '9', '2', '17', '4'],
      ['Tổng cộng', '1', '305', '439', '302', '1.047', '186'],
    ]);
  });
});

describe('the annex', () => {
  const annexOf = (extras: Parameters<typeof unionReport>[1]) => {
    const { sections, title } = unionReport(sampleMonth, extras);
    const made = { title, sections: sections.slice(1, 2) };
    return rowsOf(tablesOf(made).at(-1)).map((row) => row.slice(0, 3));
  };
  const names = { '8A2·5': 'Nguyễn Minh Anh' };

  test('names who agreed; a public copy and a paper from the record alone name nobody', () => {
    expect(annexOf({ names })).toEqual([
      ['1', 'Nguyễn Minh Anh', '8A2'],
      ['2', '–', '6A1'],
    ]);
    expect(annexOf({})[0]?.[1]).toBe('N.M.A.');
    expect(annexOf({ names, publicCopy: true })[0]?.[1]).toBe('N.M.A.');
  });

  test('of students is not there where nobody is put forward, and the other bears no number', () => {
    const headings = (input: typeof sampleMonth) =>
      linesOf(unionReport(input)).filter((line) => line.startsWith('Phụ lục'));
    expect(headings(sampleMonth)).toEqual(['Phụ lục I', 'Phụ lục II']);
    const proposals = { ...sampleMonth.proposals, individuals: [] };
    expect(headings({ ...sampleMonth, proposals })).toEqual(['Phụ lục']);
  });

  test('of all figures lies across, and is in no public copy', () => {
    const pages = (publicCopy: boolean) =>
      unionReport(sampleMonth, { publicCopy }).sections.map(({ page }) =>
        page.widthMm > page.heightMm ? 'across' : 'upright',
      );
    expect(pages(false)).toEqual(['upright', 'upright', 'across']);
    expect(pages(true)).toEqual(['upright', 'upright']);
  });
});

describe('a public copy', () => {
  const copy = () => unionReport(sampleMonth, { publicCopy: true });

  test('says that it is one and leaves out counts that point at a person', () => {
    const all = linesOf(copy());
    expect(all).toContain('(Bản công khai)');
    expect(all.join('\n')).toContain('(*) Bản công khai không nêu số dưới 3');
    const people = rowsOf(tablesOf(copy())[3]);
    expect(people.find(([label]) => label === '- Hàng xóm')).toEqual([
      '- Hàng xóm',
      '*',
      '5',
      '9',
      '*',
      '17',
      '4',
    ]);
    expect(people.at(-1)?.slice(0, 2)).toEqual(['Tổng cộng', '*']);
    expect(linesOf(paper())).not.toContain('(Bản công khai)');
  });

  test('does not tell above the tables what they leave out', () => {
    const { school, people } = sampleMonth;
    const few = { neighboursGuided: 2 };
    const input = {
      ...sampleMonth,
      school: {
        ...school,
        cumulative: { ...school.cumulative, ...few },
        inPeriod: { ...school.inPeriod, neighboursGuided: 1, studentsReached: 2 },
      },
      people: {
        ...people,
        relations: people.relations.map((each) =>
          each.kin ? each : { ...each, byBand: [0, 0, 2, 0], inPeriod: 1 },
        ),
      },
    };
    const open = linesOf(unionReport(input)).join('\n');
    expect(open).toContain('- Người xung quanh được hướng dẫn: 2, tăng trong tháng 1.');
    const made = unionReport(input, { publicCopy: true });
    const all = linesOf(made).join('\n');
    expect(all).toContain('- Người xung quanh được hướng dẫn: *, tăng trong tháng *.');
    expect(all).toContain('tăng trong tháng *.');
    expect(all).not.toContain('tháng này 2,');
    // What kin comes to stands in the lines above, so the total of all has to go.
    const rows = rowsOf(tablesOf(made)[3]);
    expect(rows.find(([label]) => label === 'Người thân')?.slice(-2)).toEqual(['1.030', '182']);
    expect(rows.at(-1)?.slice(-2)).toEqual(['*', '*']);
  });
});

describe('adjustments to closed months', () => {
  const { cumulative } = sampleMonth.school;
  const change = { month: '2026-03', className: '6A1', student: 3 };
  const is = {
    person: 'NT1',
    relation: 'Mẹ',
    ageBand: '40–59',
    skill: 'Quét mã QR',
    day: 46_100,
    level: 'Biết sử dụng',
  };
  const adjusted = () =>
    linesOf(
      unionReport({
        ...sampleMonth,
        adjustments: {
          lastClosed: '2026-04',
          closed: cumulative,
          now: { ...cumulative, entries: cumulative.entries + 1 },
          changes: [
            { ...change, is },
            { ...change, was: is, is },
            { ...change, month: '2026-02', was: is },
          ],
        },
      }),
    );

  test('are told by month and class, without a row of anybody', () => {
    expect(
      between(adjusted(), 'Điều chỉnh số liệu các tháng đã chốt', 'III. ĐÁNH GIÁ CHUNG'),
    ).toEqual([
      '- Tháng 02/2026: 1 dòng thay đổi sau khi chốt (lớp 6A1: bỏ 1).',
      '- Tháng 03/2026: 2 dòng thay đổi sau khi chốt (lớp 6A1: thêm 1, sửa 1).',
      '- Lũy kế đến hết tháng 4 năm 2026 khi chốt: lượt hướng dẫn 1.218, nay 1.219.',
    ]);
    expect(lines()).not.toContain('Điều chỉnh số liệu các tháng đã chốt');
  });
});
