import { describe, expect, it } from 'vitest';
import { callPage } from '../school/callPage';
import { verdicts } from '../school/classRows';
import { openSchool, type School } from '../school/openSchool';
import { Halt, ScriptError } from '../standin';
import { contentOf } from './contentOf';
import { expectUnchanged } from './expectUnchanged';
import { OLD_BOOKS_DAY, openOldBook } from './openOldBook';

const SET_UP = 'Thiết lập sổ';
const OTHER = 'Gom khó khăn của các lớp';

type Old = Omit<School, 'teacher'>;

const said = ({ leader }: Old) => leader.alerts.at(-1)?.text ?? '';
const setUp = ({ leader }: Old) => leader.click(SET_UP, { answers: ['OK'] });

/** The same school in a book that this release made. */
const fresh = (() => {
  const school = openSchool({
    classes: { '6A1': ['Lê Na', 'Trần Bình'], '6/2': ['Đỗ Mai'] },
    today: OLD_BOOKS_DAY,
  });
  const { leader } = school;
  leader.type('Cài đặt!B14', '7');
  leader.paste('6A1!B3', [
    ['Lê Na', 'NT1', 'Mẹ', '40–59', 'Quét mã QR', '05/10/2025', 'Biết sử dụng', '', 'Máy cũ'],
    ['Trần Bình', 'NT1', 'Bố', '40–59', 'Quét mã QR', '05/12/2025', 'Đang hướng dẫn'],
    ['Trần Bình', 'NT2', 'Ông', '', '', '31/02/2026', 'Biết sử dụng'],
    ['Lê Na', 'NT2', 'Bà nội', 'Từ 60', '', '', ''],
  ]);
  leader.type('6-2!D3', 'Anh');
  leader.type('Nộp số liệu!B3', '05/10/2025');
  leader.type('Cài đặt!I4', '20/11/2025');
  // Older releases wrote the terms as words, which nobody can tell from typed ones: they stay.
  leader.paste('Cài đặt!J3', [...Array(5).fill(['Học kỳ I']), ...Array(4).fill(['Học kỳ II'])]);
  leader.clear('Cài đặt!J12:J14');
  leader.paste('Khó khăn, đề xuất!A2', [['10/02/2026', '6A1', 'Khó khăn', 'Máy cũ', '', 'Mới']]);
  leader.tick('Khó khăn, đề xuất!G2');
  leader.paste('Nhận xét, đánh giá!A2', [['2026-01', 'Các lớp tích cực']]);
  leader.type('Chỉ tiêu!D2', '90');
  leader.tick('Học sinh!F2');
  leader.type('Danh mục!D3', 'thử; nghiệm');
  // In the old books this class has no account of its own.
  leader.clear('Chi đội!D3');
  return school.book;
})();

/** Of `_Lớp` as far as the old books have it. */
const CUT = { _Lớp: 8 };
const wanted = contentOf(fresh, CUT);

describe.each([1, 2, 3])('a book of layout %s', (layout) => {
  const old = openOldBook(layout);
  const { book, leader } = old;

  it('is left alone by jobs that work on books of today, with a sentence that says what to do', () => {
    expectUnchanged(book, () => leader.click(OTHER, { answers: ['OK'] }));
    expect(said(old)).toContain('chọn “Thiết lập sổ” trong menu để nâng cấp sổ');
  });

  it('still takes what teachers type', () => {
    leader.type('6-2!E3', '18–39');
    leader.clear('6-2!E3');
    expect(said(old)).toContain('nâng cấp');
  });

  it('becomes cell by cell what this release makes of the same school', () => {
    setUp(old);
    expect(said(old)).toContain(`Đã nâng cấp sổ từ bố cục phiên bản ${layout}`);
    const now = contentOf(book, CUT);
    for (const tab of Object.keys(wanted)) expect([tab, now[tab]]).toEqual([tab, wanted[tab]]);
    expect(Object.keys(now)).toEqual(Object.keys(wanted));
    expect(book.errors()).toEqual([]);
  });

  // The other book comes without rules and formats, which its step leaves alone.
  it.runIf(layout === 1)('offers the students of the class, and shows counts as counts', () => {
    leader.type('6-2!B4', 'Ai đó');
    expect([3, 4].map((row) => book.cell(`6-2!B${row}`).warned)).toEqual([false, true]);
    leader.clear('6-2!B4');
    for (const place of ['Nộp số liệu!AB2:AI6', 'Cài đặt!L2:P6']) {
      expect(book.displays(place)).toEqual(fresh.displays(place));
    }
  });

  it('rejects from now on what is no number among the targets', () => {
    expect([
      leader.type('Chỉ tiêu!D3', 'nhiều').accepted,
      book.cell('Chỉ tiêu!D3').display,
    ]).toEqual([false, fresh.cell('Chỉ tiêu!D3').display]);
  });

  it('judges its rows as before', () => {
    expect(verdicts(book, '6A1', 4).map(([mark]) => mark)).toEqual(['✓', '✓', '!', '…']);
  });

  it('is up to date: set up again it stays as it is', () => {
    expectUnchanged(book, () => setUp(old));
    expect(said(old)).toBe('Sổ đã đủ, không có gì phải tạo thêm.');
  });

  it('does what a book does', () => {
    leader.click(OTHER, { answers: ['OK'] });
    expect(said(old)).not.toContain('nâng cấp');
  });

  // Its formulas are looked through one by one, and the other book has not all of them here.
  it.runIf(layout === 1)('closes a month', () => {
    leader.click('Chốt số liệu tháng', { answers: [{ text: '09/2025' }, 'YES', 'OK'] });
    expect(said(old)).toContain('Đã chốt số liệu tháng 09/2025');
  });
});

describe('bringing a book up to date', () => {
  it('comes to the same however often it is stopped', () => {
    const old = openOldBook(1);
    for (const stop of [30, 45, 60, 60, 60]) {
      old.google.faults.stopAt(stop, { losesBuffer: stop === 60 });
      expect(() => setUp(old)).toThrow(
        expect.toSatisfy(
          (error) => (error instanceof ScriptError ? error.cause : error) instanceof Halt,
        ),
      );
      old.google.faults.clear();
    }
    setUp(old);
    expect(said(old)).toContain('từ bố cục phiên bản 1');
    expect(contentOf(old.book, CUT)).toEqual(wanted);
  });

  const old = openOldBook(1);

  it('writes nothing where somebody typed in its way, and names the cell', () => {
    for (const [place, tab] of [
      ['L5', 'Cài đặt'],
      ['A17', 'Cài đặt'],
      ['P9', 'Nộp số liệu'],
    ]) {
      old.leader.paste(`${tab}!${place}`, [['ghi chú của tôi']]);
      expectUnchanged(old.book, () => setUp(old));
      expect(said(old)).toContain(`ô ${place} của tab “${tab}”`);
      old.leader.clear(`${tab}!${place}`);
    }
  });

  it('keeps what stands beside the proposals, and finds the new column behind it', () => {
    old.leader.paste('Khó khăn, đề xuất!I1', [['Người theo dõi'], ['Cô Hoa']]);
    setUp(old);
    expect(old.book.displays('Khó khăn, đề xuất!I1:J2')).toEqual([
      ['Người theo dõi', 'Nguồn'],
      ['Cô Hoa', ''],
    ]);
    old.leader.click('Gom khó khăn của các lớp', { answers: ['OK'] });
    expect(old.book.cell('Khó khăn, đề xuất!J3').display).not.toBe('');
  });
});

describe('a book of a newer release', () => {
  const newer = openOldBook(2);
  newer.leader.type('Cài đặt!D1', '{"layout":99,"book":"1xyz","theme":"xanh"}');

  it.each([SET_UP, OTHER, 'Bắt đầu năm học mới', 'Kết thúc năm học'])(
    'is refused by “%s” before anything is written',
    (item) => {
      expectUnchanged(newer.book, () => newer.leader.click(item, { answers: ['OK'] }));
      expect(said(newer)).toContain('phiên bản mới hơn của tiện ích');
    },
  );

  it('is refused by the page with the same sentence', () => {
    const reply = expectUnchanged(newer.book, () => callPage(newer.leader, 'makeTabs', {}));
    expect(reply).toMatchObject({ ok: false, code: 'bookNewer', message: said(newer) });
  });
});
