import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/report/paper';
import type { ReportInput, TargetResult } from '../../../src/core/report/reportInput';
import { adjustmentLines } from '../../../src/core/report/sections/adjustmentLines';
import { assessment } from '../../../src/core/report/sections/assessment';
import { balanceNotes } from '../../../src/core/report/sections/balanceNotes';
import { comparison } from '../../../src/core/report/sections/comparison';
import { deployment } from '../../../src/core/report/sections/deployment';
import { pace } from '../../../src/core/report/sections/pace';
import { proposals } from '../../../src/core/report/sections/proposals';
import { results } from '../../../src/core/report/sections/results';
import type { BalanceNote } from '../../../src/core/rollup/openingBalances';
import { dayOfIso } from '../../../src/core/school/day';
import { monthPeriod, type Period } from '../../../src/core/school/periods';
import { between, laidOutBlocks } from './paperText';
import { emptyMonth, sampleMonth } from './sampleMonth';

const open = { publicCopy: false };
const copy = { publicCopy: true };
const day = (iso: string) => dayOfIso(iso) as number;
const term: Period = {
  kind: 'term',
  from: day('2026-01-19'),
  to: day('2026-05-31'),
  label: 'học kỳ II năm học 2025 - 2026',
};
const kept = (blocks: readonly Block[]) =>
  laidOutBlocks(blocks.filter((block) => block.kind === 'text' && block.keepWithNext));
const lastPart = (blocks: readonly Block[], from: string) => {
  const lines = laidOutBlocks(blocks);
  return lines.slice(lines.indexOf(from) + 1);
};

describe('the reporting of classes', () => {
  const reporting = (input: ReportInput) =>
    lastPart(deployment(input), '3. Thực hiện chế độ báo cáo');

  it('of a term tells who has no rows in it, then each month', () => {
    const april = {
      month: '2026-04',
      deadline: day('2026-05-05'),
      handedIn: { numerator: 20, denominator: 20 },
      inTime: { numerator: 19, denominator: 20 },
      missing: [],
    };
    const handIns = [april, ...sampleMonth.handIns];
    expect(reporting({ ...sampleMonth, period: term, handIns })).toEqual([
      '- Số chi đội có lượt hướng dẫn trong học kỳ: 19/20; chưa có: 9A4.',
      '- Tháng 04/2026: đã nộp 20/20; nộp đúng hạn (chậm nhất ngày 05/05/2026): 19/20; chưa nộp: Không có.',
      '- Tháng 05/2026: đã nộp 18/20; nộp đúng hạn (chậm nhất ngày 05/06/2026): 17/20; chưa nộp: 7A5, 9A4.',
    ]);
  });

  it('of a month that is not handed in by classes tells who has no rows', () => {
    expect(reporting({ ...sampleMonth, handIns: [] })).toEqual([
      '- Số chi đội có lượt hướng dẫn trong tháng: 19/20; chưa có: 9A4.',
    ]);
  });
});

describe('notes on opening balances', () => {
  it.each<{ note: BalanceNote; words: string }>([
    {
      note: { code: 'balanceNotSplit', params: { schoolYear: '2024 - 2025', year: 2025 } },
      words:
        'Ghi chú: Số liệu các năm chỉ có cả năm học 2024 - 2025, không tách được phần thuộc năm 2025; báo cáo chỉ tính sổ năm học này.',
    },
    {
      note: { code: 'balanceWithoutDetails', params: { year: 2026 } },
      words:
        'Ghi chú: Phần chuyển từ sổ trước của năm 2026 không có nhóm tuổi, người xung quanh và nhóm kỹ năng; các số này chỉ tính sổ năm học này.',
    },
    {
      note: { code: 'balanceOfSchool', params: { year: 2026 } },
      words:
        'Ghi chú: Số liệu các năm có cả dòng toàn trường và dòng từng lớp của năm 2026; báo cáo chỉ lấy dòng toàn trường.',
    },
  ])('say what is not in the figures: $note.code', ({ note, words }) => {
    expect(laidOutBlocks(balanceNotes({ ...sampleMonth, balanceNotes: [note] }))).toEqual([words]);
  });
});

describe('the period beside the one before', () => {
  const { school, before } = sampleMonth;
  const beside = (now: object, then: object): ReportInput => ({
    ...sampleMonth,
    school: { ...school, inPeriod: { ...school.inPeriod, ...now } },
    ...(before && { before: { ...before, inPeriod: { ...before.inPeriod, ...then } } }),
  });
  const few = () =>
    beside(
      { entries: 2, relativesAble: 2, studentsReached: 40 },
      { entries: 2, relativesAble: 40, studentsReached: 1 },
    );

  it('says what grew, what fell and what stayed', () => {
    const blocks = comparison(few(), open);
    expect(laidOutBlocks(blocks)).toEqual([
      'So với tháng trước (tháng 4 năm 2026):',
      '- Lượt hướng dẫn: tháng này 2, tháng trước 2 (không đổi).',
      '- Người thân biết sử dụng tăng thêm: tháng này 2, tháng trước 40 (giảm 38).',
      '- Học sinh hoàn thành tăng thêm: tháng này 40, tháng trước 1 (tăng 39).',
      '- Tỷ lệ học sinh hoàn thành: cuối tháng này 90,4%, cuối tháng trước 79,5%.',
    ]);
    expect(kept(blocks)).toEqual(['So với tháng trước (tháng 4 năm 2026):']);
  });

  it('tells in a public copy no one or two persons; rows are nobody', () => {
    expect(laidOutBlocks(comparison(few(), copy)).slice(1, 4)).toEqual([
      '- Lượt hướng dẫn: tháng này 2, tháng trước 2 (không đổi).',
      '- Người thân biết sử dụng tăng thêm: tháng này *, tháng trước 40.',
      '- Học sinh hoàn thành tăng thêm: tháng này 40, tháng trước *.',
    ]);
  });

  it('is nothing in the first period of a book', () => {
    expect(comparison(emptyMonth, open)).toEqual([]);
  });
});

describe('the pace of a target', () => {
  const target: TargetResult = {
    indicator: 'B8',
    label: 'Học sinh',
    threshold: 0.85,
    inPeriod: 87,
    achieved: { numerator: 2124, denominator: 2500 },
    met: false,
  };
  const paceOf = (change: Partial<TargetResult>, period = sampleMonth.period) =>
    laidOutBlocks(pace({ ...sampleMonth, period, targets: [{ ...target, ...change }] }, open));

  it('never shows a share as the plan while it is below, and ends with the growth', () => {
    expect(paceOf({}, monthPeriod('2026-08'))).toEqual([
      'Tiến độ so với chỉ tiêu:',
      '- Học sinh: 84,9%, kế hoạch 85%; còn thiếu 1 học sinh; tháng này tăng 87.',
    ]);
  });

  it('of something the plan does not name counts without a word for it', () => {
    const { inPeriod: _, ...still } = target;
    const targets = [{ ...still, indicator: 'E9', label: 'Hộ gia đình' }];
    expect(laidOutBlocks(pace({ ...sampleMonth, targets }, open))).toEqual([
      'Tiến độ so với chỉ tiêu:',
      '- Hộ gia đình: 84,9%, kế hoạch 85%; còn thiếu 1.',
    ]);
  });

  it('never lacks more than all there are, even where a plan was pasted that asks for it', () => {
    const everybody = { threshold: 1.2, achieved: { numerator: 723, denominator: 800 } };
    expect(paceOf(everybody, monthPeriod('2026-08'))[1]).toContain('; còn thiếu 77 học sinh;');
  });

  it('is not told of what is only shown', () => {
    const { met: _, ...shown } = target;
    expect(pace({ ...sampleMonth, targets: [shown] }, open)).toEqual([]);
  });
});

describe('the notes under a table', () => {
  const note =
    'Ghi chú: Tính theo từng học sinh hướng dẫn; người thân có nhiều con, cháu học tại trường có thể được tính nhiều lần.';
  const underTable3 = (input: ReportInput, publicCopy: boolean) => {
    const lines = laidOutBlocks(results(input, { publicCopy, pictures: [] }));
    return lines[lines.findIndex((line) => line.startsWith('Bảng 4.')) - 1];
  };
  const underTable4 = (input: ReportInput, publicCopy: boolean) => {
    const lines = laidOutBlocks(results(input, { publicCopy, pictures: [] }));
    return lines[lines.findIndex((line) => line.startsWith('Bảng 5.')) - 1];
  };

  it('speak of a public copy only where it leaves something out', () => {
    expect(underTable4(sampleMonth, false)).toBe(note);
    expect(underTable4(sampleMonth, true)).toBe(
      `${note} (*) Bản công khai không nêu số dưới 3 và số mà từ đó suy ra được.`,
    );
    expect(underTable3(sampleMonth, true)).toBe(note);
  });

  it('are none where no persons are counted: there is room instead', () => {
    expect(laidOutBlocks(results(sampleMonth, { ...open, pictures: [] })).at(-1)).toBe(
      '[gap of 3 mm]',
    );
  });
});

describe('rows left out of the figures', () => {
  it.each([
    {
      invalid: 3,
      pending: 3,
      words: ' Chưa tính 3 dòng cần sửa và 3 dòng còn thiếu thông tin trong sổ.',
    },
    { invalid: 0, pending: 0, words: '' },
  ])('$invalid to be mended, $pending to be completed', ({ words, ...rowsLeftOut }) => {
    const blocks = results({ ...sampleMonth, rowsLeftOut }, { ...open, pictures: [] });
    expect(laidOutBlocks(blocks)[1]).toBe(
      `Số liệu lấy từ sổ theo dõi lúc 17 giờ 05 phút ngày 04/06/2026.${words}`,
    );
  });
});

describe('adjustments to closed months', () => {
  const { cumulative } = sampleMonth.school;

  it('tell no totals where these stayed', () => {
    const row = {
      person: 'NT1',
      relation: 'Mẹ',
      ageBand: '40–59',
      skill: 'Quét mã QR',
      day: day('2026-03-09'),
      level: 'Biết sử dụng',
    };
    const changes = [
      { month: '2026-03', className: '6A1', student: 3, was: row, is: { ...row, relation: 'Bố' } },
    ];
    const adjustments = { lastClosed: '2026-04', closed: cumulative, now: cumulative, changes };
    expect(laidOutBlocks(adjustmentLines({ ...sampleMonth, adjustments }))).toEqual([
      'Điều chỉnh số liệu các tháng đã chốt',
      '- Tháng 03/2026: 1 dòng thay đổi sau khi chốt (lớp 6A1: sửa 1).',
    ]);
  });
});

describe('difficulties that classes told', () => {
  const told = (difficulties: ReportInput['proposals']['difficulties']) =>
    between(
      laidOutBlocks(
        assessment({ ...sampleMonth, proposals: { ...sampleMonth.proposals, difficulties } }),
      ),
      '2. Tồn tại, hạn chế',
      '3. Nguyên nhân',
    );

  it('stand under what the TPT wrote, and nothing does where there are none', () => {
    expect(told([])).toEqual(['Hai chi đội có tỷ lệ hoàn thành còn thấp.']);
    expect(told([{ className: '7A1', text: 'Thiếu điện thoại' }])).toEqual([
      'Hai chi đội có tỷ lệ hoàn thành còn thấp.',
      'Khó khăn các chi đội phản ánh:',
      '- Chi đội 7A1: Thiếu điện thoại.',
    ]);
  });

  it.each([
    ['Thiếu điện thoại', 'Thiếu điện thoại.'],
    [' Thiếu điện thoại.  ', 'Thiếu điện thoại.'],
    ['Thiếu điện thoại...', 'Thiếu điện thoại.'],
    ['Thiếu điện thoại; mạng yếu;', 'Thiếu điện thoại; mạng yếu.'],
  ])('end with one stop, whatever was typed: "%s"', (text, printed) => {
    expect(told([{ text }]).at(-1)).toBe(`- ${printed}`);
  });
});

describe('support asked for', () => {
  const asked = (support: ReportInput['proposals']['support']) =>
    between(
      laidOutBlocks(
        proposals({ ...sampleMonth, proposals: { ...sampleMonth.proposals, support } }),
      ),
      '2. Đề nghị hỗ trợ',
      '3. Kiến nghị khác',
    );

  it('stands under the agency it asks, an unnamed one too', () => {
    expect(
      asked([
        { agency: 'Công an phường', className: '6A1', text: 'Kích hoạt VNeID mức 2' },
        { agency: ' ', text: 'Tặng điện thoại cũ.' },
        { agency: 'Công an phường', text: 'Cấp căn cước lưu động' },
      ]),
    ).toEqual([
      'a) Công an phường:',
      '- Kích hoạt VNeID mức 2 (chi đội 6A1).',
      '- Cấp căn cước lưu động.',
      'b) Cơ quan khác:',
      '- Tặng điện thoại cũ.',
    ]);
  });

  it('of more agencies than there are letters goes on with numbers', () => {
    const support = Array.from({ length: 24 }, (_, place) => ({
      agency: `Tổ dân phố ${place + 1}`,
      text: 'Mở lớp tại nhà văn hóa',
    }));
    const headings = asked(support).filter((line) => !line.startsWith('-'));
    expect(headings[4]).toBe('đ) Tổ dân phố 5:');
    expect(headings.slice(-2)).toEqual(['y) Tổ dân phố 23:', '24) Tổ dân phố 24:']);
  });
});
