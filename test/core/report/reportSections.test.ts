import { describe, expect, test } from 'vitest';
import { unionReport } from '../../../src/core/report/unionReport';
import { between, linesOf, rowsOf, tablesOf } from './paperText';
import { emptyMonth, sampleMonth } from './sampleMonth';

const paper = unionReport(sampleMonth);
const lines = linesOf(paper);
const empty = linesOf(unionReport(emptyMonth));

describe('comparison and pace, from figures only', () => {
  test('sets the month beside the one before', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        'So với tháng trước (tháng 4 năm 2026):',
        '- Lượt hướng dẫn: tháng này 252, tháng trước 200 (tăng 52).',
        '- Học sinh hoàn thành tăng thêm: tháng này 87, tháng trước 101 (giảm 14).',
        '- Tỷ lệ học sinh hoàn thành: cuối tháng này 90,4%, cuối tháng trước 79,5%.',
      ]),
    );
    expect(empty.join('\n')).not.toContain('So với tháng trước');
  });

  test('tells what is missing and how much a month it would take', () => {
    expect(between(lines, 'Tiến độ so với chỉ tiêu:', 'Bảng 1. Kết quả so với chỉ tiêu')).toEqual([
      '- Học sinh hướng dẫn được ít nhất 01 người thân biết sử dụng kỹ năng số cơ bản: 90,4%, kế hoạch năm 2026 100%; còn thiếu 77 học sinh; đến hết năm học (31/08/2026) còn 3 tháng, bình quân mỗi tháng cần thêm 26; tháng này tăng 87.',
      '- Cán bộ, giáo viên, người lao động và học sinh có hiểu biết về chuyển đổi số: 86,4%, kế hoạch năm 2026 85%; đã đạt.',
      '- Cán bộ, giáo viên, nhân viên có năng lực số: 89,1%, kế hoạch năm 2030 100%; còn thiếu 5 người.',
    ]);
  });
});

describe('table 4, persons', () => {
  test('adds kin and people around up', () => {
    expect(rowsOf(tablesOf(paper)[3])).toEqual([
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
  const copy = unionReport(sampleMonth, { publicCopy: true });

  test('says that it is one and leaves out counts that point at a person', () => {
    const all = linesOf(copy);
    expect(all).toContain('(Bản công khai)');
    expect(all.join('\n')).toContain('(*) Bản công khai không nêu số dưới 3');
    const people = rowsOf(tablesOf(copy)[3]);
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
    expect(linesOf(paper)).not.toContain('(Bản công khai)');
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
  const adjusted = linesOf(
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
      between(adjusted, 'Điều chỉnh số liệu các tháng đã chốt', 'III. ĐÁNH GIÁ CHUNG'),
    ).toEqual([
      '- Tháng 02/2026: 1 dòng thay đổi sau khi chốt (lớp 6A1: bỏ 1).',
      '- Tháng 03/2026: 2 dòng thay đổi sau khi chốt (lớp 6A1: thêm 1, sửa 1).',
      '- Lũy kế đến hết tháng 4 năm 2026 khi chốt: lượt hướng dẫn 1.218, nay 1.219.',
    ]);
    expect(lines).not.toContain('Điều chỉnh số liệu các tháng đã chốt');
  });
});
