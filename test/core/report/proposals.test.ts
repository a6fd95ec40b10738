import { describe, expect, it } from 'vitest';
import { hideNames } from '../../../src/core/report/data/hideNames';
import { proposalsOf } from '../../../src/core/report/data/proposals';
import type { ProposalRecord } from '../../../src/core/report/schoolRecord';
import { dayOfIso } from '../../../src/core/school/day';
import { monthPeriod } from '../../../src/core/school/periods';

const day = (iso: string) => dayOfIso(iso) as number;
const student = (className: string, place: number, name: string) => ({
  className,
  place,
  name,
  consent: false,
});
const students = [
  student('6A1', 1, 'Lê Na'),
  student('6A1', 2, 'Lê Na Anh'),
  student('6A1', 12, 'Nguyễn Minh Anh'),
  student('6A2', 1, 'Trần Tú'),
  student('6A2', 3, 'Nguyễn Minh Anh'),
  student('6A2', 4, 'Phạm Thu Hà'),
  student('6A2', 9, 'Phạm Thu Hà'),
  student('6A3', 1, 'An'),
];
const line = (own: Partial<ProposalRecord>): ProposalRecord => ({
  day: day('2026-01-10'),
  className: '',
  kind: 'Khen thưởng cá nhân',
  content: '',
  agency: '',
  source: '',
  reported: true,
  ...own,
});
const of = (...own: Partial<ProposalRecord>[]) =>
  proposalsOf(
    { proposals: own.map(line), students } as unknown as Parameters<typeof proposalsOf>[0],
    monthPeriod('2026-01'),
    hideNames(students),
  );

describe('a report tells', () => {
  it('each line under its kind, of a class by its name, of the school by none', () => {
    const lines = of(
      { kind: 'Khó khăn', className: '6A1', content: 'Bà của Lê Na chưa có điện thoại' },
      { kind: 'Khó khăn', content: 'Mạng yếu' },
      { kind: 'Đề xuất hỗ trợ', content: 'Cấp VNeID', agency: 'Công an phường' },
      { kind: 'Đề xuất hỗ trợ', className: '6A2', content: 'Sách', agency: 'Bà Phạm Thu Hà' },
      { kind: 'Khen thưởng tập thể', className: '6A2', content: 'Nộp đủ 4 tháng' },
      { kind: 'Kiến nghị', content: 'Thêm máy tính' },
    );
    expect(lines).toStrictEqual({
      difficulties: [
        { className: '6A1', text: 'Bà của L.N. chưa có điện thoại' },
        { text: 'Mạng yếu' },
      ],
      support: [
        { text: 'Cấp VNeID', agency: 'Công an phường' },
        { className: '6A2', text: 'Sách', agency: 'Bà P.T.H.' },
      ],
      collective: [{ className: '6A2', text: 'Nộp đủ 4 tháng' }],
      individuals: [],
      other: [{ text: 'Thêm máy tính' }],
    });
  });

  it('the lines that are ticked, of days within its period', () => {
    const kind = 'Kiến nghị';
    const { other } = of(
      { kind, content: 'tháng trước', day: day('2025-12-31') },
      { kind, content: 'ngày đầu', day: day('2026-01-01') },
      { kind, content: 'chưa chọn', reported: false },
      { kind, content: 'ngày cuối', day: day('2026-01-31') },
      { kind, content: 'tháng sau', day: day('2026-02-01') },
    );
    expect(other.map(({ text }) => text)).toEqual(['ngày đầu', 'ngày cuối']);
  });
});

describe('whom a commendation means', () => {
  it.each([
    [
      'is told by the STT of a suggestion',
      { className: '6A1', content: 'Em của Lê Na: giúp bà', source: 'Gợi ý: lớp 6A1, STT 12' },
      { className: '6A1', place: 12, initials: 'N.M.A.' },
    ],
    [
      'is told by the STT within its class',
      { className: '6a2', content: 'T.T.: giúp bà', source: 'Gợi ý: lớp 6A2, STT 1' },
      { className: '6A2', place: 1, initials: 'T.T.' },
    ],
    [
      'is told by the name where the STT is nobody’s any more',
      { className: '6A1', content: 'Lê Na: giúp bà', source: 'Gợi ý: lớp 6A1, STT 40' },
      { className: '6A1', place: 1, initials: 'L.N.' },
    ],
    [
      'is told by the name within the class',
      { className: '6A2', content: 'Nguyễn Minh Anh giúp bà' },
      { className: '6A2', place: 3, initials: 'N.M.A.' },
    ],
    [
      'is told by a name that only one of the school bears',
      { content: 'Trần  Tú giúp bà' },
      { className: '6A2', place: 1, initials: 'T.T.' },
    ],
    [
      'is the one with the whole name, not with a part of it',
      { className: '6A1', content: 'Lê Na Anh giúp bà' },
      { className: '6A1', place: 2, initials: 'L.N.A.' },
    ],
    [
      'is not known where two of the class bear the name',
      { className: '6A2', content: 'Phạm Thu Hà giúp bà' },
      { className: '6A2', initials: '' },
    ],
    [
      'is not known where two of the school bear the name',
      { content: 'Nguyễn Minh Anh giúp bà' },
      { initials: '' },
    ],
    [
      'is not known by a name of one syllable, which may be any word',
      { className: '6A3', content: 'Một bạn dạy bà dùng mạng an toàn' },
      { className: '6A3', initials: '' },
    ],
    [
      'is not known without a name',
      { className: '6A1', content: 'Một bạn giúp bà' },
      { className: '6A1', initials: '' },
    ],
  ])('%s', (_, proposal, who) => {
    const [found] = of(proposal).individuals;
    expect(found).toStrictEqual({ ...who, text: found?.text });
  });
});

describe('what is said of a student', () => {
  const source = 'Gợi ý: lớp 6A1, STT 12';
  it.each([
    ['N.M.A., lớp 6A1: hướng dẫn được 3 người', 'Hướng dẫn được 3 người'],
    ['Em Nguyễn Minh Anh:giúp bà', 'Giúp bà'],
    ['  giúp bà  ', 'Giúp bà'],
    ['ở khu phố: cùng N.M.A. và mẹ: giúp bà', 'Ở khu phố: cùng N.M.A. và mẹ: giúp bà'],
    [
      'giúp 5 người cài VNeID. Kết quả: đều dùng được',
      'Giúp 5 người cài VNeID. Kết quả: đều dùng được',
    ],
  ])('stands without the name before it: %s', (content, text) => {
    expect(of({ className: '6A1', content, source }).individuals[0]?.text).toBe(text);
  });

  it('keeps the name’s initials where the book does not know who it is', () => {
    const { individuals } = of({ className: '6A1', content: 'P.V.B., lớp 6A1: giúp bà' });
    expect(individuals[0]?.text).toBe('P.V.B., lớp 6A1: giúp bà');
  });
});
